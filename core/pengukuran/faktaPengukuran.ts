// Entered realisation: per triwulan of the report year, and per year for other years.
// A component entered by hand has its values here too, under `kodeKomponen(indikator, komponen)`.
import type { Sel, Triwulan } from '../values/sel.ts';

export interface FaktaPengukuran {
  realisasi: { indikator: string; tahun: number; triwulan: Triwulan | null; nilai: Sel }[];
}
