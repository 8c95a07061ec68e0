// Finds the count of an SPM service that stands for a moment: a triwulan, or a whole year.
import { TRIWULAN, type Triwulan } from '../values/sel.ts';
import type { CatatanSpm, LayananSpm } from './faktaLayanan.ts';

const terisi = (c: CatatanSpm): boolean => c.persen !== null || (c.sasaran !== null && c.terlayani !== null);

/**
 * The filled count of (tahun, triwulan). The counts run through the year, so Triwulan IV and the year stand for each other,
 * and a year that is still open is at its last filled triwulan. Undefined when nothing was recorded.
 */
export function catatanSpm(layanan: LayananSpm, tahun: number, triwulan: Triwulan | null): CatatanSpm | undefined {
  const ada = layanan.catatan.filter((c) => c.tahun === tahun && terisi(c));
  const pada = (t: Triwulan | null) => ada.find((c) => c.triwulan === t);
  if (triwulan === null)
    return (
      pada(null) ??
      TRIWULAN.toReversed()
        .map(pada)
        .find((c) => c !== undefined)
    );
  return pada(triwulan) ?? (triwulan === 4 ? pada(null) : undefined);
}
