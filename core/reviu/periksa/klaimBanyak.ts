// "Dari 4 indikator, 3 indikator mencapai 100%": how many indicators reached a mark, against the table of their achievements;
// and how many people work in the office, against the totals of the tables of staff.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, rujukSel, rujukTabel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type Kalimat, rujukKalimat, semuaKalimat, tahunDalam } from './kalimat.ts';
import { nilaiSel } from './kolomKerabat.ts';

interface Capaian {
  tabel: TabelTerbaca;
  nilai: NilaiCetak[];
}

/** Achievements of the report year, one list per table of indicators. */
function kumpulCapaian(dokumen: Dokumen): Capaian[] {
  return dokumen.tabel.flatMap((tabel) => {
    if (tabel.kotor || !tabel.kolom.some((k) => k.peran === 'indikator')) return [];
    const kolom = tabel.kolom.findLastIndex(
      (k) => k.peran === 'capaian' && (k.tahun === null || dokumen.tahun === null || k.tahun === dokumen.tahun),
    );
    const nilai = tabel.baris.flatMap((b) => (b.jenis === 'data' && kolom >= 0 ? (nilaiSel(b, kolom) ?? []) : []));
    return nilai.length > 1 ? [{ tabel, nilai }] : [];
  });
}

const DARI = /\bdari\s+(\d{1,3})\s*(?:\([^)]*\)\s*)?(?:indikator|iku)\b/i;
const MENCAPAI =
  /(\d{1,3})\s*(?:\([^)]*\)\s*)?(?:dari\s+\d{1,3}\s*(?:\([^)]*\)\s*)?)?(?:indikator\s+)?(?:kinerja\s+(?:utama\s+)?)?(?:(?:yang|telah|sudah|dapat|berhasil)\s+)*(mencapai|melampaui|tercapai|memenuhi|melebihi)\s*(target|100\s?(?:%|persen)|(\d{2,3}(?:,\d+)?)\s?(?:%|persen))?/gi;

function periksaCapaian(k: Kalimat, semua: readonly Capaian[], tahun: number | null, buku: Buku): void {
  const seluruh = Number(DARI.exec(k.teks)?.[1] ?? 0);
  if (seluruh === 0 || tahunDalam(k.teks).some((t) => t !== tahun)) return;
  const tabel = semua.filter(({ nilai }) => nilai.length === seluruh);
  const [satu] = tabel;
  if (satu === undefined) return;
  for (const t of k.teks.matchAll(MENCAPAI)) {
    const awal = k.teks.slice(Math.max(0, t.index - 12), t.index);
    // The whole itself, or a denial, is no count of this kind.
    if (/\bdari\s+$/i.test(awal) || /\b(?:belum|tidak)\s+$/i.test(awal)) continue;
    const batas = new Desimal((t[4] ?? '100').replace(',', '.'));
    const cocok = tabel.some(({ nilai }) => {
      const hitung = (syarat: (n: Desimal) => boolean): number => nilai.filter((n) => syarat(n.nilai)).length;
      return [hitung((n) => n.gte(batas)), hitung((n) => n.gt(batas)), hitung((n) => n.equals(batas))].includes(
        Number(t[1]),
      );
    });
    if (cocok) continue;
    const benar = satu.nilai.filter((n) =>
      /lampaui|lebihi/i.test(t[2] ?? '') ? n.nilai.gt(batas) : n.nilai.gte(batas),
    ).length;
    const sel = rujukKalimat(k, { mulai: t.index, panjang: t[0].length });
    buku.langgar({
      kode: 'klaim-banyak',
      tingkat: tabel.length === 1 ? 'salah' : 'peringatan',
      sel: [sel],
      serta: [rujukTabel(satu.tabel)],
      seharusnya: `${benar} indikator`,
      penjelasan: `Kalimat ini menyebut ${t[1]} dari ${seluruh} indikator ${t[2]} ${t[3] ?? 'target'}, sedangkan ${satu.tabel.nomor === null ? 'tabelnya' : `Tabel ${satu.tabel.nomor}`} memuat ${benar} indikator seperti itu.`,
      sitasi: null,
      akar: `klaim-banyak.${sel.id}`,
    });
  }
}

const TABEL_PEGAWAI = /\bpegawai\b|\bpns\b|\basn\b|sumber daya (?:manusia|aparatur)/i;
const BANYAK_PEGAWAI =
  /\bpegawai\b[^.;\d]{0,80}?(?:sebanyak|berjumlah|sejumlah|adalah)\s+(\d{1,4})\s*orang|\b(?:dibantu|didukung|memiliki|mempunyai)\s+(?:oleh\s+)?(\d{1,4})\s*(?:orang\s+)?(?:pegawai|asn|aparatur)\b/iu;

/** Totals of the tables that count the staff. */
function jumlahPegawai(dokumen: Dokumen): { nilai: NilaiCetak; rujukan: ReturnType<typeof rujukSel> }[] {
  return dokumen.tabel.flatMap((tabel) => {
    const kolom = tabel.kolom.findLastIndex((k) => k.peran === 'jumlah');
    const total = tabel.baris.findLast((b) => b.jenis === 'jumlah');
    const nilai = total === undefined || kolom < 0 ? null : nilaiSel(total, kolom);
    if (!TABEL_PEGAWAI.test(tabel.judul ?? '') || total === undefined || nilai === null || tabel.kotor) return [];
    return [{ nilai, rujukan: rujukSel(tabel, total, kolom) }];
  });
}

/** The number of staff in the first sentence that gives it: neither it nor a part of it is the total of a table. */
function periksaPegawai(dokumen: Dokumen, kalimat: readonly Kalimat[], buku: Buku): void {
  const total = jumlahPegawai(dokumen);
  const k = kalimat.find(({ teks }) => BANYAK_PEGAWAI.test(teks));
  const t = k === undefined ? null : BANYAK_PEGAWAI.exec(k.teks);
  const [satu] = total;
  if (k === undefined || t === null || satu === undefined || tahunDalam(k.teks).some((x) => x !== dokumen.tahun))
    return;
  const sebut = k.angka.filter((a) => a.satuan !== '%').map((a) => a.nilai.nilai);
  if (total.some(({ nilai }) => sebut.some((n) => n.equals(nilai.nilai)))) return;
  const angka = t[1] ?? t[2] ?? '';
  const sel = rujukKalimat(k, { mulai: t.index + t[0].indexOf(angka), panjang: angka.length });
  buku.langgar({
    kode: 'jumlah-pegawai-berbeda',
    tingkat: 'peringatan',
    sel: [sel],
    serta: total.map(({ rujukan }) => rujukan),
    seharusnya: satu.nilai.teks,
    penjelasan: `Kalimat ini menyebut ${angka} pegawai, sedangkan ${satu.rujukan.lokasi.tabel ?? 'tabel pegawai'} berjumlah ${satu.nilai.teks}. Samakan, atau jelaskan siapa yang tidak dihitung.`,
    sitasi: null,
    akar: 'jumlah-pegawai',
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const kalimat = semuaKalimat(dokumen);
  const capaian = kumpulCapaian(dokumen);
  for (const k of capaian.length > 0 ? kalimat : []) periksaCapaian(k, capaian, dokumen.tahun, buku);
  periksaPegawai(dokumen, kalimat, buku);
}

const TABEL =
  'No\tIndikator\tTarget\tRealisasi\tCapaian (%)\n1\tIndeks layanan\t80,00\t84,00\t105,00\n2\tNilai akuntabilitas\t70,00\t63,00\t90,00\n\n';
const PEGAWAI = 'Tabel 1.1 Pegawai Menurut Golongan\n\nNo\tGolongan\tJumlah\n1\tIII\t20\n2\tII\t10\n\tJumlah\t30';

export const klaimBanyak: Pemeriksaan = {
  kode: ['klaim-banyak', 'jumlah-pegawai-berbeda'],
  judul: 'Banyaknya indikator tercapai dan pegawai cocok dengan tabel',
  sitasi: null,
  periksa,
  contohLulus: [
    `${TABEL}Dari 2 indikator, 1 indikator melampaui target dan 1 belum tercapai.`,
    `Pegawai dinas sebanyak 34 orang, yaitu 30 orang PNS dan 4 orang PPPK.\n\n${PEGAWAI}`,
  ],
  contohGagal: [
    `${TABEL}Dari 2 indikator, 2 indikator mencapai 100% atau lebih.`,
    `Kepala dinas dibantu 32 orang pegawai.\n\n${PEGAWAI}`,
  ],
};
