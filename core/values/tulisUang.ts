// Writes an amount of rupiah for JSON: "4825138126"; sen only where they exist: "10.50". Blank stays null.
import { bulatkan } from './bulatkan.ts';
import type { Desimal } from './desimal.ts';

/** Amounts are kept to whole sen; anything finer is rounded half away from zero. */
export function tulisUang(nilai: Desimal): string;
export function tulisUang(nilai: Desimal | null): string | null;
export function tulisUang(nilai: Desimal | null): string | null {
  if (nilai === null) return null;
  const sen = bulatkan(nilai, 2);
  return sen.toFixed(sen.isInteger() ? 0 : 2);
}
