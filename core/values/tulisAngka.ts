// Writes a figure the Indonesian way: dot before every three digits, comma for decimals, "–" for blank (never "0").
import { bulatkan } from './bulatkan.ts';
import type { Desimal } from './desimal.ts';

/** What a blank prints as. Zero prints "0". */
export const TANDA_KOSONG = '–';

/** Decimals kept when the caller does not say how many. */
const DESIMAL_TERBANYAK = 10;

export interface PilihanAngka {
  /** Decimals shown, rounded half away from zero. Absent: shortest form, at most ten decimals. */
  desimal?: number;
  /** At least so many decimals; the rest up to `desimal` only when not zero. Default: `desimal`, or 0 without it. */
  min?: number;
}

/** Puts a dot before every three digits; `bulat` holds digits only. */
const kelompokkan = (bulat: string): string => bulat.replace(/\B(?=(\d{3})+$)/g, '.');

/** "4.825.138.126", "96,79", "-1.234,5"; null → "–". `bacaAngka` reads it back. */
export function tulisAngka(nilai: Desimal | null, { desimal, min }: PilihanAngka = {}): string {
  if (nilai === null) return TANDA_KOSONG;
  const terbanyak = desimal ?? DESIMAL_TERBANYAK;
  const tersedikit = Math.min(min ?? desimal ?? 0, terbanyak);
  const bulat = bulatkan(nilai, terbanyak);
  const [utuh = '0', pecahan = ''] = bulat.abs().toFixed().split('.');
  const ekor = pecahan.padEnd(tersedikit, '0');
  return `${bulat.isNegative() ? '-' : ''}${kelompokkan(utuh)}${ekor === '' ? '' : `,${ekor}`}`;
}
