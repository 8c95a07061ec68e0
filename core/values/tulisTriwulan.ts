// Writes a triwulan: "Triwulan IV".
import type { Triwulan } from './sel.ts';

const ROMAWI: Record<Triwulan, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

export const tulisTriwulan = (triwulan: Triwulan): string => `Triwulan ${ROMAWI[triwulan]}`;
