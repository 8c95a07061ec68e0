// Roles while they are being edited: rows with places that may still be open.
import type { PeranDiberi } from '@tapis/contract/perencanaan/pengguna.ts';
import { type MasaPeran, periksaMasaPeran } from '@tapis/core/perencanaan/masaPeran.ts';
import { LINGKUP_PERAN, type Peran } from '@tapis/core/perencanaan/peran.ts';

export interface PeranDraf {
  /** Tells rows apart while they come and go. */
  kunci: number;
  peran: Peran | null;
  perangkatDaerah: string | null;
  jabatan: string | null;
  masa?: MasaPeran | undefined;
}

export const startDraf = (peran: readonly PeranDiberi[]): PeranDraf[] =>
  peran.length === 0
    ? [{ kunci: 0, peran: null, perangkatDaerah: null, jabatan: null }]
    : peran.map((satu, kunci) => ({ ...satu, kunci }));

export const addRow = (draf: readonly PeranDraf[]): PeranDraf[] => [
  ...draf,
  { kunci: Math.max(-1, ...draf.map(({ kunci }) => kunci)) + 1, peran: null, perangkatDaerah: null, jabatan: null },
];

/** What the row becomes with another role: a place that this role cannot have is forgotten. */
export function changePeran(draf: PeranDraf, peran: Peran | null): PeranDraf {
  const stays = peran !== null && LINGKUP_PERAN[peran] !== 'pemda';
  return stays ? { ...draf, peran } : { ...draf, peran, perangkatDaerah: null, jabatan: null };
}

export interface PeranDrafProblem {
  /** Row it concerns; the first where it is about all. */
  kunci: number;
  message: 'pengguna.peranKosong' | 'pengguna.unitKosong' | 'masaPeran.tanpaTanggal' | 'masaPeran.terbalik';
}

/** Rows without a role are left out; what remains must be at least one, each with the place its role needs. */
export function readDraf(
  draf: readonly PeranDraf[],
): { peran: PeranDiberi[]; problems: [] } | { peran: null; problems: PeranDrafProblem[] } {
  const problems: PeranDrafProblem[] = [];
  const peran: PeranDiberi[] = [];
  for (const { kunci, peran: nama, perangkatDaerah, jabatan, masa } of draf) {
    if (nama === null) continue;
    if (LINGKUP_PERAN[nama] === 'perangkat-daerah' && perangkatDaerah === null)
      problems.push({ kunci, message: 'pengguna.unitKosong' });
    const salah = periksaMasaPeran(masa);
    if (salah)
      problems.push({ kunci, message: salah === 'terbalik' ? 'masaPeran.terbalik' : 'masaPeran.tanpaTanggal' });
    peran.push({ peran: nama, perangkatDaerah, jabatan, ...(masa && { masa }) });
  }
  if (peran.length === 0) problems.push({ kunci: draf[0]?.kunci ?? 0, message: 'pengguna.peranKosong' });
  return problems.length > 0 ? { peran: null, problems } : { peran, problems: [] };
}
