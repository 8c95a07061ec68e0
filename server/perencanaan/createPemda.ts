// Makes a pemda with nothing in it: the first row of an installation. False when it is there already.
import type { Pemda } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { appendAudit } from '../db/audit.ts';
import type { Tx } from '../db/transaksi.ts';

/** The transaction must be in the name of `pemda.kode`. */
export async function createPemda(tx: Tx, pemda: Pemda, oleh: { pengguna: string; waktu: Date }): Promise<boolean> {
  const { kode: pemda_id, ibuKota: ibu_kota, kepalaDaerah: kepala_daerah, ...lain } = pemda;
  const baru = await tx
    .insertInto('pemda')
    .values({ pemda_id, ibu_kota, kepala_daerah, ...lain })
    .onConflict((conflict) => conflict.doNothing())
    .returning('pemda_id')
    .executeTakeFirst();
  if (baru === undefined) return false;
  await appendAudit(tx, {
    pemda: pemda_id,
    aksi: 'pemda.buat',
    objek: 'pemda',
    isi: { lama: null, baru: pemda, alasan: null },
    ...oleh,
  });
  return true;
}
