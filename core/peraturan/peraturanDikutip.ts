// National regulations that performance reports cite: number, year, the main words of the title, and what replaced them.
import data from './data/peraturan.json' with { type: 'json' };
import type { Tabel } from './tabel.ts';

export interface PeraturanDikutip {
  jenis: 'UU' | 'PP' | 'Perpres' | 'PermenPANRB' | 'Permendagri';
  nomor: number;
  tahun: number;
  tentang: string;
  /** Short name of the regulation in force now. */
  ganti?: string;
}

export const PERATURAN_DIKUTIP = data as unknown as readonly Tabel<PeraturanDikutip>[];
