// Which version of the budget is in force. The ceiling of a date is the last version decided by then, never murni once it
// was changed (PP 12/2019 Pasal 161-167).
import type { VersiAnggaran } from './faktaAnggaran.ts';

/** Versions in the order they were decided. */
export const urutkanVersi = (versi: readonly VersiAnggaran[]): VersiAnggaran[] =>
  versi.toSorted((a, b) => a.urutan - b.urutan);

/**
 * Version in force on `tanggal` (ISO date); null when none is. A version without a date is known to belong to the year,
 * so it counts from 31 December only.
 */
export function versiBerlaku(versi: readonly VersiAnggaran[], tanggal: string): VersiAnggaran | null {
  const akhirTahun = tanggal.slice(5) >= '12-31';
  return urutkanVersi(versi).findLast((v) => (v.tanggal === null ? akhirTahun : v.tanggal <= tanggal)) ?? null;
}

/** Version in force when the fiscal year ends: the ceiling that a yearly report measures against. */
export const versiAkhirTahun = (versi: readonly VersiAnggaran[], tahun: number): VersiAnggaran | null =>
  versiBerlaku(versi, `${tahun}-12-31`);
