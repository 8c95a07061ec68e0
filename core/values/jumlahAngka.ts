// Sum of figures with proof. Blanks are left out and counted in a note; nothing but blanks gives blank, never 0.
import type { Angka } from './angka.ts';
import { jumlah } from './jumlah.ts';
import { type Aturan, type BahanAngka, rakitAngka } from './rakitAngka.ts';

/** Exact sum. A single input is the figure itself: a sum of one proves nothing. */
export function jumlahAngka(aturan: Aturan, bahan: readonly BahanAngka[]): Angka {
  const [satu] = bahan;
  if (satu !== undefined && bahan.length === 1) return satu.angka;
  const nilai = jumlah(bahan.map((b) => b.angka.nilai));
  const kosong = bahan.filter((b) => b.angka.nilai === null).length;
  if (nilai === null) return rakitAngka(null, aturan, bahan, 'BELUM_DIISI');
  if (kosong === 0) return rakitAngka(nilai, aturan, bahan);
  const catatan = `${kosong} dari ${bahan.length} isian masih kosong dan tidak ikut dijumlahkan.`;
  return rakitAngka(nilai, { ...aturan, catatan: [...(aturan.catatan ?? []), catatan] }, bahan);
}
