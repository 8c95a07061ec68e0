// Sum of figures with proof. Blanks are left out and counted in a note; nothing but blanks gives blank, never 0.
import type { Angka } from './angka.ts';
import { jumlah } from './jumlah.ts';
import { type BahanAngka, type PokokAsal, rakitAngka } from './rakitAngka.ts';

/** Exact sum. A single input is the figure itself: a sum of one proves nothing. */
export function jumlahAngka(pokok: PokokAsal, bahan: readonly BahanAngka[]): Angka {
  const [satu] = bahan;
  if (satu !== undefined && bahan.length === 1) return satu.angka;
  const nilai = jumlah(bahan.map((b) => b.angka.nilai));
  const kosong = bahan.filter((b) => b.angka.nilai === null).length;
  if (nilai === null) return rakitAngka(null, pokok, bahan, 'BELUM_DIISI');
  if (kosong === 0) return rakitAngka(nilai, pokok, bahan);
  const catatan = `${kosong} dari ${bahan.length} isian masih kosong dan tidak ikut dijumlahkan.`;
  return rakitAngka(nilai, { ...pokok, catatan: [...(pokok.catatan ?? []), catatan] }, bahan);
}
