// Who does what in SAKIP: the closed list of roles. A role belongs to one pemda, and to one perangkat daerah unless it spans the pemda.
import type { MasaPeran } from './masaPeran.ts';

export const PERAN = [
  'perencana',
  'penanggung-jawab',
  'kepala',
  'admin-pemda',
  'apip',
  'inspektur',
  'pimpinan',
  'operator',
] as const;
export type Peran = (typeof PERAN)[number];

export interface PeranPengguna {
  peran: Peran;
  pemda: string;
  /** Null: every perangkat daerah of the pemda. */
  perangkatDaerah: string | null;
  /** Left out: definitive and without end. */
  masa?: MasaPeran | undefined;
}

/** Where a role is held: in one perangkat daerah, over the whole pemda, or either. */
export type LingkupPeran = 'perangkat-daerah' | 'pemda' | 'keduanya';

export const LINGKUP_PERAN: Record<Peran, LingkupPeran> = {
  perencana: 'perangkat-daerah',
  'penanggung-jawab': 'perangkat-daerah',
  kepala: 'perangkat-daerah',
  'admin-pemda': 'pemda',
  apip: 'keduanya',
  inspektur: 'pemda',
  pimpinan: 'keduanya',
  operator: 'pemda',
};

/** Roles that an admin pemda may give. An operator runs the installation itself and is named by command only. */
export const PERAN_DAPAT_DIBERI: readonly Peran[] = PERAN.filter((peran) => peran !== 'operator');
