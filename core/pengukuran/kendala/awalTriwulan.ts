// First day of a triwulan as an ISO date.
import type { Triwulan } from '../../values/sel.ts';

export interface SaatTriwulan {
  tahun: number;
  triwulan: Triwulan;
}

export const awalTriwulan = ({ tahun, triwulan }: SaatTriwulan): string =>
  `${tahun}-${String(3 * triwulan - 2).padStart(2, '0')}-01`;
