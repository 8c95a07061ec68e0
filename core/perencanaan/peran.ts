// Who does what in SAKIP: the closed list of roles. A role belongs to one pemda, and to one perangkat daerah unless it spans the pemda.
export const PERAN = [
  'perencana',
  'penanggung-jawab',
  'kepala',
  'admin-pemda',
  'apip',
  'pimpinan',
  'operator',
] as const;
export type Peran = (typeof PERAN)[number];

export interface PeranPengguna {
  peran: Peran;
  pemda: string;
  /** Null: every perangkat daerah of the pemda. */
  perangkatDaerah: string | null;
}
