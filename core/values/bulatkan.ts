// The one rounding of the system: half away from zero, once, at presentation (regulations: half-up, -0,225 → -0,23).
import { Desimal } from './desimal.ts';

/** Rounds to `desimal` decimals (0 or more), half away from zero; never returns a negative zero. */
export function bulatkan(nilai: Desimal, desimal: number): Desimal {
  const bulat = nilai.toDecimalPlaces(desimal, Desimal.ROUND_HALF_UP);
  return bulat.isZero() ? bulat.abs() : bulat;
}
