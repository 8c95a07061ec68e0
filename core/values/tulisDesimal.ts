// Writes a decimal for JSON: a string with a dot, never an exponent, never a group mark. Blank stays null.
import { bulatkan } from './bulatkan.ts';
import type { Desimal } from './desimal.ts';

/**
 * `pendek`: exact, without trailing zeros ("78.9"), for entered figures. `dua`: always two decimals ("100.00"), for
 * capaian and percentages. `sepuluh`: at most ten decimals without trailing zeros ("91.2180451128"), for quotients.
 */
export type BentukDesimal = 'pendek' | 'dua' | 'sepuluh';

/** Canonical JSON string of a decimal; the inverse of `desimal()` for `pendek`. */
export function tulisDesimal(nilai: Desimal, bentuk?: BentukDesimal): string;
export function tulisDesimal(nilai: Desimal | null, bentuk?: BentukDesimal): string | null;
export function tulisDesimal(nilai: Desimal | null, bentuk: BentukDesimal = 'pendek'): string | null {
  if (nilai === null) return null;
  if (bentuk === 'dua') return bulatkan(nilai, 2).toFixed(2);
  if (bentuk === 'sepuluh') return bulatkan(nilai, 10).toFixed();
  return nilai.isZero() ? '0' : nilai.toFixed();
}
