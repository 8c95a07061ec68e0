// Mean of figures where some are blank: blanks are left out of the sum and of the count.
import type { Desimal } from './desimal.ts';
import { jumlah } from './jumlah.ts';

/** Mean of the filled values, unrounded; null when none is filled. */
export function rata(nilai: readonly (Desimal | null)[]): Desimal | null {
  const total = jumlah(nilai);
  return total === null ? null : total.div(nilai.filter((n) => n !== null).length);
}
