// The roles of one account, in every pemda: row-level security lets a person see the own ones.
import { PERAN, type PeranPengguna } from '@tapis/core/perencanaan/peran.ts';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { readTransaction } from '../db/transaksi.ts';

export async function readPeran(db: Db, pengguna: string): Promise<PeranPengguna[]> {
  const { rows } = await readTransaction(db, { pemda: null, pengguna }, (tx) =>
    sql<{ peran: string; pemda: string; perangkatDaerah: string | null }>`
      SELECT peran, pemda_id AS pemda, perangkat_daerah AS "perangkatDaerah" FROM peran_pengguna
      WHERE pengguna_id = ${pengguna} ORDER BY pemda_id, perangkat_daerah NULLS FIRST, peran`.execute(tx),
  );
  return rows.flatMap((satu) => {
    const peran = PERAN.find((nama) => nama === satu.peran);
    return peran ? [{ ...satu, peran }] : [];
  });
}
