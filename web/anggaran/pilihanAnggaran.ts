// Choices of the pages of the budget that stand in their address.

import { PERIODE_KAS, type PeriodeKas } from '@tapis/core/anggaran/rincianAnggaran.ts';
import { KOLOM_ANGGARAN } from '@tapis/core/reviu/tautanData.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** `JUMLAH`: the row of the total. */
export const BARIS_JUMLAH = 'jumlah';

export interface PilihanAnggaran {
  /** Kode of the tree or of a rekening, "tw3", or the total: where a link leads. */
  baris?: string;
  kolom?: string;
}

export function parsePilihanAnggaran(search: Record<string, unknown>): PilihanAnggaran {
  // "5.1" typed by hand is read as a number.
  const baris = text(typeof search.baris === 'number' ? String(search.baris) : search.baris);
  const kolom = KOLOM_ANGGARAN.find((satu) => satu === search.kolom);
  return baris === undefined ? {} : { baris, ...(kolom === undefined ? {} : { kolom }) };
}

export const parsePilihanLembar = (search: Record<string, unknown>): { versi?: string } => {
  const versi = text(search.versi);
  return versi === undefined ? {} : { versi };
};

export const parsePilihanBanding = (search: Record<string, unknown>): { dari?: string; ke?: string } => {
  const [dari, ke] = [text(search.dari), text(search.ke)];
  return { ...(dari === undefined ? {} : { dari }), ...(ke === undefined ? {} : { ke }) };
};

export const parsePilihanKas = (search: Record<string, unknown>): { periode?: PeriodeKas } => {
  const periode = PERIODE_KAS.find((satu) => satu === search.periode);
  return periode === undefined ? {} : { periode };
};
