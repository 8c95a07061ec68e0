// Exact decimals: the only arithmetic type for money and figures in Tapis (JavaScript numbers never hold either).
// 50 significant digits; a quotient that does not end is cut there, far below anything that is ever printed.
import { Decimal as DecimalJs } from 'decimal.js';

export const Desimal = DecimalJs.clone({
  precision: 50,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Desimal = InstanceType<typeof Desimal>;

/** Reads a stored decimal string ("96.79"); null stays null (blank is never zero). */
export function desimal(teks: string): Desimal;
export function desimal(teks: string | null | undefined): Desimal | null;
export function desimal(teks: string | null | undefined): Desimal | null {
  return teks === null || teks === undefined ? null : new Desimal(teks);
}
