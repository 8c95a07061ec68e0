// What the tables say about the same thing: every figure with its owner (program, indicator …) and its measure.
import { type Rujukan, rujukSel } from '../buku.ts';
import type { NilaiCetak } from './bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from './bacaTabel.ts';
import { type KelompokDeret, namaDeret } from './deret.ts';
import { kemiripan, kunciNama } from './kunciNama.ts';
import { bacaVersi, type Kolom, type VersiAnggaran } from './peranKolom.ts';

export type Ukuran = 'pagu' | 'realisasiUang' | 'target' | 'realisasi' | 'capaian' | 'serapan';

export interface Amatan {
  /** Key of the name. */
  kunci: string;
  nama: string;
  /** 1 program, 2 kegiatan, 3 sub kegiatan; 0 the whole; null when unknown. */
  tingkat: number | null;
  kode: string | null;
  ukuran: Ukuran;
  versi: VersiAnggaran | null;
  tahun: number | null;
  nilai: NilaiCetak;
  rujukan: Rujukan;
  tabel: TabelTerbaca;
  baris: BarisTerbaca;
  /** Taken from the last quarter of a series. */
  berkala: boolean;
}

const UKURAN: Partial<Record<NonNullable<Kolom['peran']>, Ukuran>> = {
  anggaran: 'pagu',
  target: 'target',
  realisasi: 'realisasi',
  capaian: 'capaian',
  serapan: 'serapan',
};

/** The target of a whole plan or of the nation is another one than that of the year. */
const SASARAN_LAIN =
  /\b(?:akhir|renstra|rpjmd?n?|rpjpd|rpd|jangka (?:menengah|panjang)|nasional|provinsi|spm|sdgs|standar)\b/i;

/** The measure of a column; money only where the table or the column speaks of money. */
function ukuranKolom(tabel: TabelTerbaca, kolom: Kolom, nilai: NilaiCetak): Ukuran | null {
  const dasar = kolom.peran === null ? null : (UKURAN[kolom.peran] ?? null);
  if (dasar === 'target' && SASARAN_LAIN.test(kolom.judul)) return null;
  if (kolom.peran === 'persen' && tabel.kolom.some((k) => k.peran === 'anggaran')) return 'serapan';
  if (dasar !== 'target' && dasar !== 'realisasi') return dasar;
  const adaPagu = tabel.kolom.some((k) => k.peran === 'anggaran');
  const uang =
    kolom.keuangan === true ||
    (dasar === 'realisasi' && adaPagu && !nilai.persen && nilai.satuan === null && nilai.nilai.gte(10_000));
  if (!uang) return dasar;
  return dasar === 'target' ? 'pagu' : 'realisasiUang';
}

/** Name and level of what a row is about; null when the row names nothing that other tables could name. */
function pemilik(
  tabel: TabelTerbaca,
  baris: BarisTerbaca,
  ukur: number,
): { nama: string; tingkat: number | null } | null {
  if (
    baris.jenis === 'jumlah' &&
    /anggaran|belanja|pagu|^jumlah\s*$|^total\s*$/i.test(baris.label) &&
    tabel.kolom.some((k) => k.peran === 'anggaran')
  )
    return { nama: '', tingkat: 0 };
  if (baris.jenis !== 'data') return null;
  // A goal and an objective may stand in one row: the nearest name to the left owns the figure.
  const kiri = tabel.kolom.findLastIndex((k, i) => k.peran === 'indikator' && i < ukur);
  const indikator = kiri >= 0 ? kiri : tabel.kolom.findIndex((k) => k.peran === 'indikator');
  const nama = indikator >= 0 ? (baris.sel[indikator]?.teks ?? '') : baris.label;
  if (nama.length < 3) return null;
  return { nama, tingkat: baris.belanja ? null : baris.tingkat };
}

export function kumpulAmatan(
  semua: readonly TabelTerbaca[],
  deret: readonly KelompokDeret[],
  tahunLaporan: number | null,
): Amatan[] {
  const amatan = [...amatanTabel(semua, tahunLaporan), ...amatanDeret(deret, tahunLaporan)];
  amatan.push(...amatanTahun(semua, amatan));
  satukanKunci(amatan);
  return amatan;
}

const pembeda = (kunci: string): string => (kunci.match(/\b(?:\d+|[ivx]+|[a-h])\b/g) ?? []).join(' ');

/** Spellings of one name get one key: nearly the same letters, the same numbers, never two rows of one table. */
function satukanKunci(amatan: readonly Amatan[]): void {
  const tabel = new Map<string, Set<TabelTerbaca>>();
  for (const a of amatan) tabel.set(a.kunci, (tabel.get(a.kunci) ?? new Set()).add(a.tabel));
  const kunci = [...tabel.keys()].filter((k) => k.length > 12).sort((a, b) => a.length - b.length);
  const ganti = singkatan(amatan, tabel);
  for (const [i, a] of kunci.entries())
    for (const b of kunci.slice(i + 1)) {
      if (b.length > a.length * 1.12 + 2) break;
      if (a[0] !== b[0] || ganti.has(b) || pembeda(a) !== pembeda(b)) continue;
      if ([...(tabel.get(a) ?? [])].some((t) => tabel.get(b)?.has(t))) continue;
      if (kemiripan(a, b) > 0.93) ganti.set(b, ganti.get(a) ?? a);
    }
  for (const a of amatan) a.kunci = ganti.get(a.kunci) ?? a.kunci;
}

/** "Angka Partisipasi Murni (APM) SMA" is met again as "APM SMA". */
function singkatan(amatan: readonly Amatan[], ada: ReadonlyMap<string, unknown>): Map<string, string> {
  const ganti = new Map<string, string>();
  for (const { nama, kunci } of amatan) {
    if (!nama.includes('(')) continue;
    const [, pendek = '', sisa = ''] = /\((\p{Lu}[\p{Lu}\d-]{1,7})\)\s*(.*)$/u.exec(nama) ?? [];
    const lain = pendek === '' ? '' : kunciNama(`${pendek} ${sisa}`);
    if (lain !== '' && lain !== kunci && ada.has(lain)) ganti.set(lain, kunci);
  }
  return ganti;
}

const konteks = (tabel: TabelTerbaca): string => `${tabel.judul ?? ''} ${tabel.bagian} ${tabel.sebelum}`.toLowerCase();

/** An agreement promises the first budget when a changed agreement stands beside it; realisasi is held against the last. */
function versiTabel(tabel: TabelTerbaca, perubahan: { perjanjian: boolean; pagu: boolean }): VersiAnggaran | null {
  const teks = konteks(tabel);
  const tersurat = bacaVersi(teks);
  if (tersurat !== null) return tersurat;
  if (/perjanjian kinerja/.test(teks)) return perubahan.perjanjian ? 'murni' : null;
  return perubahan.pagu && tabel.kolom.some((k) => k.peran === 'realisasi') ? 'perubahan' : null;
}

/** The fourth quarter of a plan speaks of the whole year. */
function amatanDeret(deret: readonly KelompokDeret[], tahun: number | null): Amatan[] {
  return deret.flatMap((k) =>
    (['target', 'realisasi'] as const).flatMap((ukuran): Amatan[] => {
      const [titik, nama] = [k[ukuran]?.[3], namaDeret(k)];
      if (titik === null || titik === undefined || titik.nilai.cacat || nama.length < 12) return [];
      const { nilai, baris, kolom } = titik;
      const rujukan = rujukSel(k.tabel, baris, kolom);
      return [
        {
          kunci: kunciNama(nama),
          nama,
          tingkat: null,
          kode: null,
          ukuran,
          versi: null,
          tahun,
          nilai,
          rujukan,
          tabel: k.tabel,
          baris,
          berkala: true,
        },
      ];
    }),
  );
}

function amatanTabel(semua: readonly TabelTerbaca[], tahunLaporan: number | null): Amatan[] {
  const perubahan = {
    perjanjian: semua.some((t) => /perjanjian kinerja perubahan|perubahan perjanjian kinerja/.test(konteks(t))),
    pagu: semua.some((t) => t.kolom.some((k) => k.versi === 'perubahan')),
  };
  return semua.flatMap((tabel) => {
    const versi = versiTabel(tabel, perubahan);
    return tabel.baris.flatMap((baris): Amatan[] => {
      if (baris.belanja || baris.triwulan !== null) return [];
      return baris.sel.flatMap((s): Amatan[] => {
        const kolom = s === undefined ? undefined : tabel.kolom[s.kolom];
        if (
          s?.nilai === null ||
          s === undefined ||
          kolom === undefined ||
          s.nilai.cacat ||
          s.triwulan !== null ||
          kolom.triwulan !== null
        )
          return [];
        const ukuran = ukuranKolom(tabel, kolom, s.nilai);
        const punya = s === undefined ? null : pemilik(tabel, baris, s.kolom);
        if (ukuran === null || punya === null) return [];
        return [
          {
            kunci: punya.tingkat === 0 ? '' : kunciNama(punya.nama),
            nama: punya.nama,
            tingkat: punya.tingkat,
            kode: baris.kode,
            ukuran,
            versi: ukuran === 'pagu' ? (kolom.versi ?? versi) : null,
            tahun: baris.tahun ?? kolom.tahun ?? tahunTabel(tabel) ?? tahunLaporan,
            nilai: s.nilai,
            rujukan: rujukSel(tabel, baris, s.kolom),
            tabel,
            baris,
            berkala: false,
          },
        ];
      });
    });
  });
}

/** Columns titled by nothing but a year: what most of their rows repeat from other tables tells their measure. */
function amatanTahun(semua: readonly TabelTerbaca[], dikenal: readonly Amatan[]): Amatan[] {
  const menurut = new Map<string, Amatan[]>();
  for (const a of dikenal) {
    const kunci = `${a.kunci}|${a.tahun}`;
    menurut.set(kunci, [...(menurut.get(kunci) ?? []), a]);
  }
  return semua.flatMap((tabel) => {
    const kolom = tabel.kolom.filter((k) => k.peran === null && /^(?:tahun )?20\d\d$/i.test(k.judul));
    if (kolom.length < 2 || tabel.kotor) return [];
    const isi = tabel.kolom.flatMap((k, i) => (kolom.includes(k) ? barisTahun(tabel, k, i) : []));
    const bukti = (['realisasi', 'target', 'capaian'] as const).map((ukuran) => {
      const lain = isi.flatMap((satu) => {
        const acuan = (menurut.get(`${satu.kunci}|${satu.tahun}`) ?? []).filter((a) => a.ukuran === ukuran);
        return acuan.length === 0 ? [] : [acuan.some((a) => a.nilai.nilai.equals(satu.nilai.nilai))];
      });
      return { ukuran, ya: lain.filter(Boolean).length, semua: lain.length };
    });
    const [satu, dua] = bukti.sort((a, b) => b.ya - a.ya);
    if (satu === undefined || satu.ya < 2 || satu.ya * 3 < satu.semua * 2 || satu.ya === dua?.ya) return [];
    return isi.map((a): Amatan => ({ ...a, ukuran: satu.ukuran }));
  });
}

function barisTahun(tabel: TabelTerbaca, kolom: Kolom, i: number): Amatan[] {
  return tabel.baris.flatMap((baris): Amatan[] => {
    const nilai = baris.sel[i]?.nilai ?? null;
    const punya = pemilik(tabel, baris, i);
    if (nilai === null || nilai.cacat || punya === null || punya.tingkat === 0 || baris.triwulan !== null) return [];
    return [
      {
        kunci: kunciNama(punya.nama),
        nama: punya.nama,
        tingkat: punya.tingkat,
        kode: baris.kode,
        ukuran: 'realisasi',
        versi: null,
        tahun: kolom.tahun,
        nilai,
        rujukan: rujukSel(tabel, baris, i),
        tabel,
        baris,
        berkala: false,
      },
    ];
  });
}

/** The year a caption names, when it names one only. */
function tahunTabel(tabel: TabelTerbaca): number | null {
  const tahun = new Set([...`${tabel.judul ?? ''}`.matchAll(/\b(20\d\d)\b/g)].map((t) => Number(t[1])));
  return tahun.size === 1 ? ([...tahun][0] ?? null) : null;
}
