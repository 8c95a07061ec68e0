// Deletes what is past its day in every pemda; each sees its own rows only, so one transaction for each.
import type { Db } from '../db/pool.ts';
import { readTransaction, writeTransaction } from '../db/transaksi.ts';
import { pruneTinjauan } from './tinjauan.ts';

export async function pruneSemuaTinjauan(db: Db, kini: Date): Promise<void> {
  const pemda = await readTransaction(db, { pemda: null, pengguna: null }, (tx) =>
    tx.selectFrom('pemda').select('pemda_id').execute(),
  );
  for (const { pemda_id } of pemda)
    await writeTransaction(db, { pemda: pemda_id, pengguna: 'sistem' }, (tx) => pruneTinjauan(tx, kini));
}
