// Ties the years of a unit to the Renstra whose years they lie in. A year that has one keeps it.
import { sql } from 'kysely';
import type { Tx } from '../db/transaksi.ts';
import type { KunciUnit } from './kunciUnit.ts';

export async function linkRenstra(tx: Tx, { pemda_id, perangkat_daerah }: KunciUnit): Promise<void> {
  await sql`UPDATE tahun_kinerja AS t SET renstra_awal = r.awal FROM renstra AS r
    WHERE t.pemda_id = ${pemda_id} AND t.perangkat_daerah = ${perangkat_daerah} AND t.renstra_awal IS NULL
    AND r.pemda_id = t.pemda_id AND r.perangkat_daerah = t.perangkat_daerah
    AND t.tahun BETWEEN r.awal AND r.akhir`.execute(tx);
}
