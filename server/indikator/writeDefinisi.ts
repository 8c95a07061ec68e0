// Writes one definition over the one that is there: its row, its components, posts and sub kegiatan. Targets have a record of their own.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { insertRows } from '../db/insertRows.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import {
  definisiRow,
  komponenRows,
  penanggungJawabRows,
  subKegiatanRows,
  tahunanRows,
  triwulanRows,
} from './saveIndikator.ts';

const BAGIAN = ['komponen_indikator', 'penanggung_jawab_indikator', 'sub_kegiatan_indikator'] as const;
const TARGET = ['target_indikator', 'target_triwulan'] as const;

async function clear(
  tx: Tx,
  tabel: readonly ((typeof BAGIAN)[number] | (typeof TARGET)[number])[],
  { pemda_id, perangkat_daerah, tahun }: KunciTahun,
  kode: string,
): Promise<void> {
  for (const satu of tabel)
    await tx
      .deleteFrom(satu)
      .where('pemda_id', '=', pemda_id)
      .where('perangkat_daerah', '=', perangkat_daerah)
      .where('tahun', '=', tahun)
      .where('indikator', '=', kode)
      .execute();
}

/** `renstraAwal`: as in saveIndikator; the Renstra may have come after the indicator. */
export async function updateDefinisi(
  tx: Tx,
  kunci: KunciTahun,
  renstraAwal: number | null,
  fakta: FaktaIndikator,
): Promise<void> {
  await clear(tx, BAGIAN, kunci, fakta.kode);
  await tx
    .updateTable('definisi_indikator')
    .set({ ...definisiRow(fakta), renstra_awal: renstraAwal })
    .where('pemda_id', '=', kunci.pemda_id)
    .where('perangkat_daerah', '=', kunci.perangkat_daerah)
    .where('tahun', '=', kunci.tahun)
    .where('indikator', '=', fakta.kode)
    .execute();
  await insertRows(tx, 'komponen_indikator', komponenRows(kunci, fakta));
  await insertRows(tx, 'penanggung_jawab_indikator', penanggungJawabRows(kunci, fakta));
  await insertRows(tx, 'sub_kegiatan_indikator', subKegiatanRows(kunci, fakta));
}

export async function updateTarget(tx: Tx, kunci: KunciTahun, fakta: FaktaIndikator): Promise<void> {
  await clear(tx, TARGET, kunci, fakta.kode);
  await insertRows(tx, 'target_indikator', tahunanRows(kunci, fakta));
  await insertRows(tx, 'target_triwulan', triwulanRows(kunci, fakta));
}

/** The identity goes with the last year that used it, unless figures of other years still name it. */
export async function deleteDefinisi(tx: Tx, kunci: KunciTahun, kode: string): Promise<void> {
  const { pemda_id, perangkat_daerah } = kunci;
  await clear(tx, [...BAGIAN, ...TARGET], kunci, kode);
  await tx
    .deleteFrom('definisi_indikator')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('tahun', '=', kunci.tahun)
    .where('indikator', '=', kode)
    .execute();
  for (const tabel of ['definisi_indikator', 'realisasi'] as const) {
    const ada = await tx
      .selectFrom(tabel)
      .select('indikator')
      .where('pemda_id', '=', pemda_id)
      .where('perangkat_daerah', '=', perangkat_daerah)
      .where('indikator', '=', kode)
      .limit(1)
      .executeTakeFirst();
    if (ada) return;
  }
  await tx
    .deleteFrom('indikator')
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('kode', '=', kode)
    .execute();
}
