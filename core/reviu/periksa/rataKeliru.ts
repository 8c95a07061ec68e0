// Means: "Rata-rata" rows, and total rows over percentages, which can only be means (or sums of shares).

import { bulatkan } from '../../values/bulatkan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kolomBagian } from './jumlahBaris.ts';
import { barisBerangka, kolomTerdekat, nilaiSel, sePeriode, tingkatTabel } from './kolomKerabat.ts';
import { kolomDasar } from './kolomTersirat.ts';
import {
  bertemu,
  bertemuTerpotong,
  jumlahRentang,
  pas,
  persenRentang,
  rentang,
  rentangHasil,
  terhalus,
} from './rentang.ts';

const HASIL = new Set(['persen', 'capaian', 'serapan', 'efisiensi']);

/** The percentage of a total row is a fraction of two other totals. */
function adalahRasio(tabel: TabelTerbaca, baris: BarisTerbaca, nilai: NilaiCetak): boolean {
  const dasar = kolomDasar(tabel).flatMap((k) => nilaiSel(baris, k) ?? []);
  return dasar.some((a) =>
    dasar.some((b) => {
      const rasio = a === b || a.nilai.lt(0) || b.nilai.lte(0) ? null : persenRentang(rentang(a), pas(b.nilai));
      return rasio !== null && bertemuTerpotong(nilai, rasio);
    }),
  );
}

/** Percentages of a column whose total row is no ratio of other totals. */
const adalahRata = (tabel: TabelTerbaca, baris: BarisTerbaca, kolom: number, nilai: NilaiCetak): boolean => {
  if (baris.label === '') return false;
  if (baris.jenis === 'rata') return true;
  const k = tabel.kolom[kolom];
  if (baris.jenis !== 'jumlah' || !(nilai.persen || HASIL.has(k?.peran ?? ''))) return false;
  if (adalahRasio(tabel, baris, nilai)) return false;
  const dasar = kolomTerdekat(tabel, kolom, ['anggaran', 'jumlah']);
  return dasar === null || nilaiSel(baris, dasar) === null;
};

function periksaRata(tabel: TabelTerbaca, i: number, kolom: number, buku: Buku): void {
  const baris = tabel.baris[i];
  const nilai = baris === undefined ? null : nilaiSel(baris, kolom);
  if (baris === undefined || nilai === null || !adalahRata(tabel, baris, kolom, nilai)) return;
  const atas = sePeriode(tabel.baris.slice(0, i), baris);
  const batas = atas.findLastIndex((b) => b.jenis === 'rata' || b.jenis === 'jumlah');
  const calon = [atas.slice(batas + 1), atas].map((semua) => semua.filter((b) => b.jenis === 'data'));
  if (batas > 0 && atas[batas]?.jenis === 'jumlah' && baris.jenis === 'rata')
    calon.unshift(atas.slice(0, batas).filter((b) => b.jenis === 'data'));
  const tingkat = calon.map((semua) => semua.filter((b) => b.tingkat === 1)).filter((semua) => semua.length > 1);
  const set = [...calon, ...tingkat]
    .map((semua) => semua.filter((b) => nilaiSel(b, kolom) !== null))
    .filter((semua) => semua.length > 1);
  for (const semua of set) {
    const nilaiSemua = semua.flatMap((b) => nilaiSel(b, kolom) ?? []);
    const jumlah = jumlahRentang(nilaiSemua.map((n) => rentang(n, undefined, terhalus(nilaiSemua))));
    const rata = { bawah: jumlah.bawah.div(nilaiSemua.length), atas: jumlah.atas.div(nilaiSemua.length) };
    const sel = [baris, ...semua].map((b) => rujukSel(tabel, b, kolom));
    if (bertemuTerpotong(nilai, rata) || (baris.jenis === 'jumlah' && bertemu(rentangHasil(nilai), jumlah))) {
      buku.lulus(sel);
      return;
    }
  }
  const semua = set[0];
  if (semua === undefined || semua.length < (baris.jenis === 'rata' ? 2 : 3)) return;
  const nilaiSemua = semua.flatMap((b) => nilaiSel(b, kolom)?.nilai ?? []);
  const jumlah = nilaiSemua.reduce((a, n) => a.plus(n), new Desimal(0));
  const terbesar = Desimal.max(...nilaiSemua);
  if (baris.jenis === 'jumlah' && (nilai.nilai.gt(terbesar) || nilai.nilai.lt(Desimal.min(...nilaiSemua)))) return;
  const desimal = Math.max(nilai.desimal, 2);
  const seharusnya = cetak(bulatkan(jumlah.div(nilaiSemua.length), desimal), desimal);
  buku.langgar({
    kode: 'rata-keliru',
    tingkat: tingkatTabel(tabel, 'salah'),
    sel: [baris, ...semua].map((b) => rujukSel(tabel, b, kolom)),
    seharusnya,
    penjelasan: `${baris.label} tercetak ${nilai.teks}, sedangkan rata-rata dari ${nilaiSemua.length} baris di atasnya adalah ${seharusnya}.`,
    sitasi: null,
  });
}

interface BarisRata {
  baris: BarisTerbaca;
  benar: Desimal;
  cocok: boolean;
}

/** What a column "Rata-rata" would print if it were the mean of these columns to its left. */
function hitungKolom(tabel: TabelTerbaca, kolom: number, bagian: readonly number[]): BarisRata[] {
  return barisBerangka(tabel).flatMap((baris): BarisRata[] => {
    const [nilai, isi] = [nilaiSel(baris, kolom), bagian.flatMap((k) => nilaiSel(baris, k) ?? [])];
    if (nilai === null || isi.length < bagian.length) return [];
    const jumlah = jumlahRentang(isi.map((n) => rentang(n)));
    const cocok = bertemuTerpotong(nilai, { bawah: jumlah.bawah.div(isi.length), atas: jumlah.atas.div(isi.length) });
    return [{ baris, benar: isi.reduce((a, n) => a.plus(n.nilai), new Desimal(0)).div(isi.length), cocok }];
  });
}

/** A column of means: only where the other rows prove which columns it is made from. */
function periksaKolomRata(tabel: TabelTerbaca, kolom: number, buku: Buku): void {
  const kiri = kolomBagian(tabel, kolom, -1);
  const banyak = (semua: readonly BarisRata[]): number => semua.filter((b) => b.cocok).length;
  const [terbaik] = kiri
    .slice(1)
    .map((_, i) => kiri.slice(0, i + 2))
    .map((bagian) => ({ bagian, semua: hitungKolom(tabel, kolom, bagian) }))
    .sort((a, b) => banyak(b.semua) - banyak(a.semua));
  if (terbaik === undefined || banyak(terbaik.semua) < 2 || banyak(terbaik.semua) * 3 < terbaik.semua.length * 2)
    return;
  for (const { baris, benar, cocok } of terbaik.semua) {
    const sel = [kolom, ...terbaik.bagian].map((k) => rujukSel(tabel, baris, k));
    const nilai = nilaiSel(baris, kolom);
    if (cocok || nilai === null) {
      buku.lulus(sel);
      continue;
    }
    const desimal = Math.max(nilai.desimal, 2);
    const seharusnya = cetak(bulatkan(benar, desimal), desimal);
    buku.langgar({
      kode: 'rata-keliru',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel,
      seharusnya,
      penjelasan: `Rata-rata "${baris.label}" tercetak ${nilai.teks}, sedangkan rata-rata ${terbaik.bagian.length} kolom di kirinya adalah ${seharusnya}.`,
      sitasi: null,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    for (const [k, { judul }] of tabel.kolom.entries())
      if (/^(?:rata\s?-?\s?rata|rerata)\b/i.test(judul)) periksaKolomRata(tabel, k, buku);
  for (const tabel of dokumen.tabel)
    for (const [i, baris] of tabel.baris.entries())
      if (baris.jenis === 'rata' || baris.jenis === 'jumlah')
        for (const kolom of tabel.kolom.keys()) periksaRata(tabel, i, kolom, buku);
}

const KEPALA = 'No\tLayanan\tRealisasi\n';

export const rataKeliru: Pemeriksaan = {
  kode: ['rata-keliru'],
  judul: 'Rata-rata cocok dengan barisnya',
  sitasi: null,
  periksa,
  contohLulus: [`${KEPALA}1\tAnak\t90,00%\n2\tLansia\t95,00%\n3\tGepeng\t100%\n\tRata-rata\t95,00%`],
  contohGagal: [
    'Unsur\tSemester I\tSemester II\tRata-rata\nA\t3,20\t3,30\t3,25\nB\t3,10\t3,24\t3,17\nC\t3,50\t3,60\t3,65',
    `${KEPALA}1\tAnak\t90,00%\n2\tLansia\t95,00%\n3\tGepeng\t100%\n\tRata-rata\t94,00%`,
    `${KEPALA}1\tAnak\t90,00%\n2\tLansia\t95,00%\n3\tGepeng\t100%\n\tTotal\t94,50%`,
  ],
};
