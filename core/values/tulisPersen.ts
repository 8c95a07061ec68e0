// Writes a percentage: decimal comma, the sign directly after the number.
import type { Desimal } from './desimal.ts';
import { TANDA_KOSONG, tulisAngka } from './tulisAngka.ts';

/** "96,79%"; null → "–". `nilai` is already in percent (96.79, not 0.9679). */
export function tulisPersen(nilai: Desimal | null, desimal = 2): string {
  return nilai === null ? TANDA_KOSONG : `${tulisAngka(nilai, { desimal })}%`;
}
