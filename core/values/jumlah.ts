// Sum of figures where some are blank: blanks are left out, and nothing but blanks gives blank (never 0).
import { Desimal } from './desimal.ts';

/** Exact sum of the filled values; null when none is filled. */
export function jumlah(nilai: readonly (Desimal | null)[]): Desimal | null {
  const terisi = nilai.filter((n) => n !== null);
  return terisi.length === 0 ? null : terisi.reduce((total, n) => total.plus(n), new Desimal(0));
}
