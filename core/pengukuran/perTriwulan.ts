// Four values, one per triwulan.
import type { Triwulan } from '../values/sel.ts';

export type PerTriwulan<T> = Record<Triwulan, T>;

export const perTriwulan = <T>(buat: (triwulan: Triwulan) => T): PerTriwulan<T> => ({
  1: buat(1),
  2: buat(2),
  3: buat(3),
  4: buat(4),
});
