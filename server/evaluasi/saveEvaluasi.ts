// Writes the rows of the efficiency table and the records of factors, problems and recommendations.
import type { FaktaEvaluasi } from '@tapis/core/evaluasi/faktaEvaluasi.ts';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

export async function saveEvaluasi(tx: Tx, kunci: KunciTahun, fakta: FaktaEvaluasi): Promise<void> {
  const urut = <B>(baris: B[]) => baris.map((satu, urutan) => ({ ...kunci, urutan, ...satu }));
  await insertRows(tx, 'efisiensi', urut(fakta.efisiensi));
  await insertRows(tx, 'faktor_pendukung', urut(fakta.faktorPendukung.map((uraian) => ({ uraian }))));
  await insertRows(tx, 'permasalahan', urut(fakta.permasalahan));
  await insertRows(tx, 'rekomendasi', urut(fakta.rekomendasi));
}
