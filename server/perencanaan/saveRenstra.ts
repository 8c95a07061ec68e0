// Writes a Renstra that comes in whole as its murni in force. One of the same period that exists already is kept.
import type { Renstra } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { ratakanRenstra } from '@tapis/core/perencanaan/renstra/susunRenstra.ts';
import { insertRows } from '../db/insertRows.ts';
import type { Tx } from '../db/transaksi.ts';
import type { KunciUnit } from './kunciUnit.ts';
import { registerSimpul } from './registerSimpul.ts';

export async function saveRenstra(tx: Tx, unit: KunciUnit, renstra: Renstra): Promise<void> {
  const { awal, akhir } = renstra;
  const isi = ratakanRenstra(renstra);
  const keep = { keep: true };
  await insertRows(tx, 'renstra', [{ ...unit, awal, akhir }], keep);
  await insertRows(
    tx,
    'versi_renstra',
    [
      {
        ...{ ...unit, renstra_awal: awal, nomor: 0, jenis: 'murni', status: 'berlaku', dasar: null, alasan: null },
        mulai: awal,
        isi: JSON.stringify(isi),
      },
    ],
    keep,
  );
  await registerSimpul(tx, unit, awal, isi);
}
