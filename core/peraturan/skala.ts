// Scales that give a figure its word: peringkat kinerja, predikat AKIP, mutu SKM, kategori IPSPM, opini.
// Data in data/skala.json; bands run from the best to the worst.
import data from './data/skala.json' with { type: 'json' };
import type { Tabel } from './tabel.ts';

/**
 * How a figure between two printed bands (90,5 between 76–90 and 91–100) is placed.
 * `lowerBoundInclusive`: the highest band whose lower bound it reaches (→ 76–90).
 * `roundToInteger`: after rounding to a whole number (→ 91–100).
 * `upperBoundExclusive`: above the upper bound of a band means the next one (→ 91–100).
 */
export type KebijakanCelah = 'lowerBoundInclusive' | 'roundToInteger' | 'upperBoundExclusive';

export interface Pita {
  /** "BB", "A" – or a running number where the regulation gives no letters. */
  kode: string;
  label: string;
  /** Bounds as printed; null = open. */
  min: string | null;
  max: string | null;
  cetak: string;
  uraian?: string;
}

export interface Skala extends Tabel<Pita> {
  /** Null for a scale of words without figures. */
  kebijakanCelah: KebijakanCelah | null;
  /** Figures outside are refused; null = open. */
  rentang: readonly [string | null, string | null];
  /** [figure, kode of its band] */
  contoh: readonly (readonly [string, string])[];
}

export const SKALA = data as unknown as readonly Skala[];
