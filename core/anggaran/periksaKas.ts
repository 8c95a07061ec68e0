// Whether anggaran kas and realisasi may be written: within the ceiling in force, at one level only, never negative.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import { Desimal } from '../values/desimal.ts';
import { type Pelanggaran, peringatan, salah } from '../values/pelanggaran.ts';
import { TRIWULAN } from '../values/sel.ts';
import { tulisRupiah } from '../values/tulisRupiah.ts';
import { tulisTriwulan } from '../values/tulisTriwulan.ts';
import { realisasiTercatat } from './kasTercatat.ts';
import { kasTriwulan, posisiTerakhir } from './kasTriwulan.ts';
import { lembarPagu } from './lembarPagu.ts';
import { type IsianKas, type IsianPagu, type KolomKas, kunciPagu, type PeriodeKas } from './rincianAnggaran.ts';

/** One row of the sheet: some periods of one column of a sub kegiatan or kode rekening. `nilai` null makes it blank. */
export interface UbahanKas {
  subKegiatan: string;
  rekening: string | null;
  periode: PeriodeKas;
  kolom: KolomKas;
  isi: readonly { ke: number; nilai: string | null }[];
}

const tempat = (i: Pick<IsianKas, 'subKegiatan' | 'rekening' | 'periode'>): string =>
  `${kunciPagu({ kode: i.subKegiatan, rekening: i.rekening })} ${i.periode}`;

export function terapkanKas(kas: readonly IsianKas[], ubahan: readonly UbahanKas[]): IsianKas[] {
  const hasil = new Map(kas.map((i) => [`${tempat(i)} ${i.ke}`, i]));
  for (const { kolom, isi, ...milik } of ubahan)
    for (const { ke, nilai } of isi) {
      const kunci = `${tempat(milik)} ${ke}`;
      const lama = hasil.get(kunci) ?? { ...milik, ke, rencana: null, realisasi: null };
      const baru = { ...lama, [kolom]: nilai };
      if (baru.rencana === null && baru.realisasi === null) hasil.delete(kunci);
      else hasil.set(kunci, baru);
    }
  return [...hasil.values()];
}

export interface KonteksKas {
  program: readonly Program[];
  /** Ceilings of the version in force. */
  pagu: readonly IsianPagu[];
  kas: readonly IsianKas[];
  tahun: number;
}

function periksaBaris(u: UbahanKas, k: KonteksKas, sub: ReadonlySet<string>): Pelanggaran[] {
  const kunci = kunciPagu({ kode: u.subKegiatan, rekening: u.rekening });
  if (!sub.has(u.subKegiatan))
    return [
      salah(
        'anggaran.kode-tidak-dikenal',
        kunci,
        `Sub kegiatan ${u.subKegiatan} tidak ada dalam pohon program tahun ${k.tahun}. Periksa kodenya.`,
      ),
    ];
  if (u.rekening !== null && !k.pagu.some((p) => p.kode === u.subKegiatan && p.rekening === u.rekening))
    return [
      salah(
        'anggaran.rekening-tanpa-pagu',
        kunci,
        `Kode rekening ${u.rekening} pada ${u.subKegiatan} tidak berpagu dalam anggaran yang berlaku. Belanja tanpa anggaran tidak boleh dicatat; periksa kodenya, atau anggarkan lebih dahulu.`,
      ),
    ];
  const negatif = u.isi.filter(({ nilai }) => nilai !== null && new Desimal(nilai).isNegative());
  return negatif.map(({ ke }) =>
    salah(
      'anggaran.kas-negatif',
      `${kunci} ${u.kolom} ${ke}`,
      `Jumlah pada ${u.periode} ke-${ke} tidak boleh negatif. Catat pengembalian belanja dengan mengurangi periode tempat belanja itu dicatat.`,
    ),
  );
}

/** Whole and parts filled at the same time would count twice. */
function periksaLapis(u: UbahanKas, hasil: readonly IsianKas[]): Pelanggaran[] {
  const terisi = hasil.filter((i) => i.subKegiatan === u.subKegiatan && i.periode === u.periode && i[u.kolom] !== null);
  const [rinci, jumlah] = [terisi.some((i) => i.rekening !== null), terisi.some((i) => i.rekening === null)];
  if (!rinci || !jumlah) return [];
  return [
    salah(
      'anggaran.jumlah-terhitung',
      kunciPagu({ kode: u.subKegiatan, rekening: u.rekening }),
      `${u.kolom === 'rencana' ? 'Rencana' : 'Realisasi'} ${u.subKegiatan} sudah diisi ${u.rekening === null ? 'menurut kode rekening' : 'sebagai satu jumlah'}; bila keduanya diisi, uangnya terhitung dua kali. Kosongkan salah satunya.`,
    ),
  ];
}

/** Refusals, and what is saved but deserves a look: a plan that is not the ceiling, a triwulan below the one before. */
export function periksaKas(ubahan: readonly UbahanKas[], k: KonteksKas): Pelanggaran[] {
  const lembar = new Map(lembarPagu(k.program, k.pagu, k.tahun).map((b) => [b.kunci, b]));
  const sub = new Set([...lembar.values()].filter((b) => b.tingkat === 'subkegiatan').map((b) => b.kode));
  const awal = ubahan.flatMap((u) => periksaBaris(u, k, sub));
  if (awal.length > 0) return awal;
  const hasil = terapkanKas(k.kas, ubahan);
  const realisasi = realisasiTercatat(hasil);
  const disentuh = [
    ...new Set(ubahan.flatMap((u) => [u.subKegiatan, kunciPagu({ kode: u.subKegiatan, rekening: u.rekening })])),
  ];
  return [
    ...ubahan.flatMap((u) => periksaLapis(u, hasil)),
    ...disentuh.flatMap((kunci) => {
      const [pagu, nilai] = [lembar.get(kunci)?.nilai ?? null, realisasi.get(kunci)];
      if (nilai === undefined || pagu === null || nilai.lte(pagu)) return [];
      return [
        salah(
          'anggaran.realisasi-di-atas-pagu',
          kunci,
          `Realisasi ${kunci.replace('#', ' rekening ')} ${tulisRupiah(nilai)} melebihi pagunya ${tulisRupiah(pagu)}. Belanja tidak boleh melebihi anggaran yang tersedia. Periksa angkanya, atau ubah anggarannya lebih dahulu.`,
        ),
      ];
    }),
    ...disentuh.flatMap((kunci) => periksaDeret(kunci, hasil, lembar.get(kunci)?.nilai ?? null)),
  ];
}

function periksaDeret(kunci: string, kas: readonly IsianKas[], pagu: Desimal | null): Pelanggaran[] {
  const [kode, rekening] = kunci.split('#');
  const milik = kas.filter((i) => i.subKegiatan === kode && (rekening === undefined || i.rekening === rekening));
  const rencana = kasTriwulan(milik, 'rencana');
  const akhir = rencana?.[4] ?? null;
  const turun = (['rencana', 'realisasi'] as const).flatMap((kolom) => {
    const deret = kasTriwulan(milik, kolom);
    return TRIWULAN.slice(1).flatMap((t, i) => {
      const [dulu, kini] = [deret?.[TRIWULAN[i] ?? 1] ?? null, deret?.[t] ?? null];
      if (dulu === null || kini === null || new Desimal(kini).gte(dulu)) return [];
      return [
        peringatan(
          'anggaran.kumulatif-turun',
          kunci,
          `${kolom === 'rencana' ? 'Rencana' : 'Realisasi'} ${kode} sampai dengan ${tulisTriwulan(t)} (${tulisRupiah(new Desimal(kini))}) lebih kecil dari triwulan sebelumnya (${tulisRupiah(new Desimal(dulu))}), padahal kumulatif. Periksa salah satunya.`,
        ),
      ];
    });
  });
  if (akhir === null || pagu === null || pagu.eq(akhir)) return turun;
  return [
    ...turun,
    peringatan(
      'anggaran.kas-beda-pagu',
      kunci,
      `Rencana setahun ${kunci.replace('#', ' rekening ')} ${tulisRupiah(new Desimal(posisiTerakhir(rencana) ?? '0'))} tidak sama dengan pagunya ${tulisRupiah(pagu)}. Anggaran kas setahun harus sama dengan pagu yang berlaku.`,
    ),
  ];
}
