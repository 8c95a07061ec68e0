// A movement with its sign: "+214.913.226", "-3.000", "0"; blank is "–".
import type { Desimal } from '@tapis/core/values/desimal.ts';
import { tulisAngka } from '@tapis/core/values/tulisAngka.ts';

/** `desimal` decimals; without it whole rupiah, sen only where they exist. */
export function formatChange(value: Desimal | null, desimal?: number): string {
  if (value === null) return tulisAngka(null);
  const text = tulisAngka(value, { desimal: desimal ?? (value.isInteger() ? 0 : 2) });
  return value.isPositive() && !value.isZero() ? `+${text}` : text;
}
