// Writes entered realisasi. The indicators must be there before.
import type { FaktaPengukuran } from '@tapis/core/pengukuran/faktaPengukuran.ts';
import { cellColumns, insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';

export async function savePengukuran(tx: Tx, kunci: KunciTahun, fakta: FaktaPengukuran): Promise<void> {
  const { pemda_id, perangkat_daerah } = kunci;
  await insertRows(
    tx,
    'realisasi',
    fakta.realisasi.map(({ indikator, tahun, triwulan, nilai }) => ({
      pemda_id,
      perangkat_daerah,
      kode: indikator,
      tahun,
      periode: triwulan ?? 0,
      ...cellColumns(nilai),
    })),
  );
}
