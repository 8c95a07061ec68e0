// Lists of pemda and their perangkat daerah.
import type { DaftarPerangkatDaerah } from '@tapis/contract/perencanaan/saya.ts';
import { sql } from 'kysely';
import type { Tx } from '../db/transaksi.ts';

/** Every pemda of the installation, by kode. Public: needs no pemda in the transaction. */
export const listPemda = (tx: Tx): Promise<{ kode: string; nama: string }[]> =>
  tx.selectFrom('pemda').select(['pemda_id as kode', 'nama']).orderBy('pemda_id').execute();

/** Units of the transaction's pemda, by name, each with the years that have facts (ascending). */
export async function listPerangkatDaerah(tx: Tx): Promise<DaftarPerangkatDaerah['perangkatDaerah']> {
  const baris = await tx
    .selectFrom('perangkat_daerah as u')
    .innerJoin('pemda as p', 'p.pemda_id', 'u.pemda_id')
    .select([
      'u.kode',
      'u.nama',
      'p.pemda_id as pemda_kode',
      'p.nama as pemda_nama',
      sql<number[]>`(SELECT coalesce(jsonb_agg(t.tahun ORDER BY t.tahun), '[]') FROM tahun_kinerja t
        WHERE t.pemda_id = u.pemda_id AND t.perangkat_daerah = u.kode)`.as('tahun'),
    ])
    .orderBy('u.nama')
    .orderBy('u.kode')
    .execute();
  return baris.map(({ kode, nama, pemda_kode, pemda_nama, tahun }) => ({
    kode,
    nama,
    pemda: { kode: pemda_kode, nama: pemda_nama },
    tahun,
  }));
}
