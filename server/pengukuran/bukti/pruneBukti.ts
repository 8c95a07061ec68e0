// Deleted evidence is thrown away for good after a month: rows first, then the bytes that no row of the pemda names any more.
import type { GudangBerkas } from '../../db/gudangBerkas.ts';
import type { Db } from '../../db/pool.ts';
import { readTransaction, writeTransaction } from '../../db/transaksi.ts';

const HARI_MS = 24 * 60 * 60 * 1000;
const SIMPAN_DIHAPUS_HARI = 30;
/** An upload that is on its way has its bytes in the store before its row. */
const SIMPAN_LEPAS_HARI = 1;

const sebelum = (kini: Date, hari: number) => new Date(kini.getTime() - hari * HARI_MS);

/** In every pemda; each sees its own rows only, so one transaction for each. Gives how many files went. */
export async function pruneSemuaBukti(db: Db, gudang: (pemda: string) => GudangBerkas, kini: Date): Promise<number> {
  const pemda = await readTransaction(db, { pemda: null, pengguna: null }, (tx) =>
    tx.selectFrom('pemda').select('pemda_id').execute(),
  );
  let banyak = 0;
  for (const { pemda_id } of pemda) {
    const dipakai = await writeTransaction(db, { pemda: pemda_id, pengguna: 'sistem' }, async (tx) => {
      await tx.deleteFrom('bukti_isian').where('dihapus', '<', sebelum(kini, SIMPAN_DIHAPUS_HARI)).execute();
      return tx.selectFrom('bukti_isian').select(['hash', 'kecil']).execute();
    });
    const hash = dipakai.flatMap((satu) => (satu.kecil === null ? [satu.hash] : [satu.hash, satu.kecil]));
    banyak += await gudang(pemda_id).sweep(new Set(hash), sebelum(kini, SIMPAN_LEPAS_HARI));
  }
  return banyak;
}
