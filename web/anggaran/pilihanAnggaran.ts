// Choices of the pages of the budget that stand in their address.
import { PERIODE_KAS, type PeriodeKas } from '@tapis/core/anggaran/rincianAnggaran.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

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
