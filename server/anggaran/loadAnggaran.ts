// Reads the budget of one unit and year as reports compute with it.
import type { FaktaAnggaran } from '@tapis/core/anggaran/faktaAnggaran.ts';
import { lipatRincian } from '@tapis/core/anggaran/lipatRincian.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { loadRincian } from './loadRincian.ts';

/** Null when the unit has no such year. */
export async function loadAnggaran(tx: Tx, kunci: KunciTahun): Promise<FaktaAnggaran | null> {
  const rincian = await loadRincian(tx, kunci);
  return rincian && lipatRincian(rincian, kunci.tahun);
}
