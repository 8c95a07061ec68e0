// Figures that look copied: realisasi that repeats its target to the last rupiah in row after row, targets that are the same in
// every quarter, and a year that repeats the year before. All of it may be true; hence only hints.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import type { DeretTriwulan, KelompokDeret } from '../baca/deret.ts';
import { type Buku, type Rujukan, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kelompokkan } from './kelompokkan.ts';
import { nilaiSel } from './kolomKerabat.ts';

/** So many in a row are no accident. */
const MIN_ROWS = 5;

const isi = (deret: DeretTriwulan | null) => (deret ?? []).flatMap((t) => (t === null || t.nilai.cacat ? [] : [t]));

/** All quarters of the money are spent exactly as planned, and it grows: not one payment at the start of the year. */
function copies(k: KelompokDeret): boolean {
  const [target, realisasi] = [isi(k.targetUang), isi(k.realisasiUang)];
  if (target.length < 4 || realisasi.length < 4) return false;
  const nilai = target.map((t) => t.nilai.nilai);
  return new Set(nilai.map(String)).size > 1 && nilai.every((n, i) => realisasi[i]?.nilai.nilai.equals(n) === true);
}

/** The target of the year stands in every quarter. */
function datar(k: KelompokDeret): boolean {
  const target = isi(k.target);
  const [awal] = target;
  return (
    target.length === 4 &&
    awal !== undefined &&
    !awal.nilai.persen &&
    awal.nilai.nilai.gt(1) &&
    target.every((t) => t.nilai.nilai.equals(awal.nilai.nilai))
  );
}

function langgar(buku: Buku, kode: string, sel: readonly Rujukan[], penjelasan: string, akar: string): void {
  const [satu, ...lain] = sel;
  if (satu === undefined) return;
  buku.langgar({ kode, tingkat: 'saran', sel: [satu], serta: lain, seharusnya: null, penjelasan, sitasi: null, akar });
}

function periksaDeret(tabel: TabelTerbaca, semua: readonly KelompokDeret[], buku: Buku): void {
  const rujuk = (deret: DeretTriwulan | null): Rujukan[] =>
    isi(deret)
      .slice(-1)
      .map((t) => rujukSel(tabel, t.baris, t.kolom));
  let run: KelompokDeret[] = [];
  let terpanjang: KelompokDeret[] = [];
  for (const k of semua) {
    run = copies(k) ? [...run, k] : [];
    if (run.length > terpanjang.length) terpanjang = run;
  }
  if (terpanjang.length >= MIN_ROWS)
    langgar(
      buku,
      'realisasi-menyalin-target',
      terpanjang.flatMap((k) => rujuk(k.realisasiUang)),
      `Realisasi keuangan ${terpanjang.length} baris berturut-turut sama persis dengan targetnya di semua triwulan. Periksa apakah kolom target tersalin ke kolom realisasi.`,
      `menyalin.${tabel.blok}`,
    );
  const sama = semua.filter(datar);
  if (sama.length >= MIN_ROWS && sama.length * 5 >= semua.length * 4)
    langgar(
      buku,
      'target-triwulan-datar',
      sama.flatMap((k) => rujuk(k.target)),
      `Target ${sama.length} dari ${semua.length} indikator sama di keempat triwulan. Bagi target menurut rencana tiap triwulan, agar kemajuannya dapat diukur.`,
      `datar.${tabel.blok}`,
    );
}

/** Columns of the report year and of the year before that hold the same figures in every row. */
function periksaTahun(tabel: TabelTerbaca, tahun: number, buku: Buku): void {
  for (const peran of ['target', 'realisasi'] as const) {
    const [kini, lalu] = [tahun, tahun - 1].map((t) =>
      tabel.kolom.findIndex((k) => k.peran === peran && k.tahun === t && k.triwulan === null),
    );
    if (kini === undefined || lalu === undefined || kini < 0 || lalu < 0) continue;
    const pasangan = tabel.baris.flatMap((b) => {
      const [a, c] = [nilaiSel(b, kini), nilaiSel(b, lalu)];
      return b.jenis === 'data' && a !== null && c !== null ? [{ b, a, sama: a.nilai.equals(c.nilai) }] : [];
    });
    const bukanSeratus = pasangan.filter(({ a }) => !a.nilai.equals(100) && !a.nilai.isZero());
    if (bukanSeratus.length < 3 || !pasangan.every(({ sama }) => sama)) continue;
    langgar(
      buku,
      'angka-tahun-lalu-tersalin',
      pasangan.map(({ b }) => rujukSel(tabel, b, kini)),
      `Kolom ${peran} ${tahun} sama dengan ${tahun - 1} pada semua ${pasangan.length} baris. Periksa apakah angkanya tersalin dari tahun lalu.`,
      `tahun-lalu.${tabel.blok}.${peran}`,
    );
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const menurut = kelompokkan(dokumen.deret, (k) => k.tabel);
  for (const [tabel, semua] of menurut) periksaDeret(tabel, semua, buku);
  if (dokumen.tahun !== null) for (const tabel of dokumen.tabel) periksaTahun(tabel, dokumen.tahun, buku);
}

const KEPALA =
  'No\tIndikator\tTarget\t\t\t\tTarget Keuangan\t\t\t\tRealisasi Keuangan\t\t\t\n\t\tTW I\tTW II\tTW III\tTW IV\tTW I\tTW II\tTW III\tTW IV\tTW I\tTW II\tTW III\tTW IV\n';
const HURUF = ['pupuk', 'benih', 'alat', 'obat', 'pakan'];
const rencana = (target: string, kas: string): string =>
  KEPALA + HURUF.map((h, i) => `${i + 1}\tJumlah paket ${h}\t${target}\t1.000\t2.000\t3.000\t4.000\t${kas}`).join('\n');

export const angkaSalinan: Pemeriksaan = {
  kode: ['realisasi-menyalin-target', 'target-triwulan-datar', 'angka-tahun-lalu-tersalin'],
  judul: 'Angka tidak tersalin dari kolom lain',
  sitasi: null,
  periksa,
  contohLulus: [rencana('1\t2\t3\t4', '900\t1.900\t2.900\t3.900')],
  contohGagal: [
    rencana('1\t2\t3\t4', '1.000\t2.000\t3.000\t4.000'),
    rencana('4\t4\t4\t4', '900\t1.900\t2.900\t3.900'),
    'LAPORAN KINERJA\n\nTAHUN 2030\n\nIndikator\tRealisasi 2029\tRealisasi 2030\nIndeks layanan\t81,20\t81,20\nNilai akuntabilitas\t70,15\t70,15\nPersentase aduan selesai\t92,40\t92,40',
  ],
};
