// Writes an amount in rupiah. EYD: "Rp" directly before the number, sen only where they exist.
import { bulatkan } from './bulatkan.ts';
import type { Desimal } from './desimal.ts';
import { TANDA_KOSONG, tulisAngka } from './tulisAngka.ts';

/** `eyd`: "Rp4.825.138.126". `lazim`: "Rp 4.825.138.126,-", common practice in offices. */
export type GayaRupiah = 'eyd' | 'lazim';

/** "Rp4.825.138.126", "Rp10,50", "-Rp53.502.740"; null → "–". Amounts are rounded to whole sen. */
export function tulisRupiah(nilai: Desimal | null, gaya: GayaRupiah = 'eyd'): string {
  if (nilai === null) return TANDA_KOSONG;
  const bulat = bulatkan(nilai, 2);
  const tanda = bulat.isNegative() ? '-' : '';
  const angka = tulisAngka(bulat.abs(), { desimal: bulat.isInteger() ? 0 : 2 });
  if (gaya === 'eyd') return `${tanda}Rp${angka}`;
  return `${tanda}Rp ${angka}${bulat.isInteger() ? ',-' : ''}`;
}
