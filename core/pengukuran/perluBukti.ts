// Which realisasi asks for evidence: one that claims something. No regulation says it; it is a decision of Tapis.
import type { Angka } from '../values/angka.ts';

/**
 * A blank asks for none. Neither does 0 that gives no capaian: nothing is claimed. 0 that gives one, as where less is better,
 * claims the best result there is and is proved like any other.
 */
export function perluBukti(realisasi: Angka, capaian: Angka | null): boolean {
  if (realisasi.nilai === null) return realisasi.kata !== undefined;
  if (!realisasi.nilai.isZero()) return true;
  const hasil = capaian?.nilai ?? null;
  return hasil !== null && !hasil.isZero();
}
