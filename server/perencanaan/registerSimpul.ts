// Keeps the kode of tujuan and sasaran that program and indicators may refer to. One that left the Renstra stays: earlier years name it.
import type { IsiRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import { insertRows } from '../db/insertRows.ts';
import type { Tx } from '../db/transaksi.ts';
import type { KunciUnit } from './kunciUnit.ts';

export async function registerSimpul(tx: Tx, unit: KunciUnit, awal: number, isi: IsiRenstra): Promise<void> {
  for (const tingkat of ['tujuan', 'sasaran'] as const)
    await insertRows(
      tx,
      tingkat,
      isi.simpul.filter((satu) => satu.tingkat === tingkat).map(({ kode }) => ({ ...unit, renstra_awal: awal, kode })),
      { keep: true },
    );
}
