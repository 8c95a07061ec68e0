// The data dictionary of one unit and year: every definition with its revisions, and what definitions may be bound to.
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import type { BahanKonteks } from '@tapis/core/indikator/kamus/konteksDefinisi.ts';
import { simpulRencana } from '@tapis/core/indikator/kamus/simpulRencana.ts';
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { readVersi } from '../db/ubahRekaman.ts';
import { explainTahun } from '../perencanaan/explainTahun.ts';
import { loadPerencanaan } from '../perencanaan/loadPerencanaan.ts';
import { loadIndikator } from './loadIndikator.ts';

export interface Kamus {
  bahan: BahanKonteks & { indikator: FaktaIndikator[] };
  /** Revisions of the records that were edited, by their objek. */
  versi: ReadonlyMap<string, number>;
  /** Indicators that end, by kode. */
  akhir: ReadonlyMap<string, { berakhir: number; alasan: string }>;
}

export const objekDefinisi = ({ perangkat_daerah, tahun }: KunciTahun, kode: string): string =>
  `${perangkat_daerah}/${tahun}/indikator/${kode}`;

export const objekTarget = ({ perangkat_daerah, tahun }: KunciTahun, kode: string): string =>
  `${perangkat_daerah}/${tahun}/target-indikator/${kode}`;

/** Six queries whatever the size. Throws GalatHttp when the unit has no such year. */
export async function loadKamus(tx: Tx, kunci: KunciTahun): Promise<Kamus> {
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const fakta = await loadIndikator(tx, kunci);
  const rencana = fakta === null ? null : await loadPerencanaan(tx, kunci);
  if (fakta === null || rencana === null) throw await explainTahun(tx, kunci);
  const { renstra, jabatan } = rencana;
  const spm = await tx
    .selectFrom('layanan_spm')
    .select(['kode', 'nama'])
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .orderBy('urutan')
    .execute();
  const berakhir = await tx
    .selectFrom('indikator')
    .select(['kode', 'berakhir', 'alasan_berakhir'])
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('berakhir', 'is not', null)
    .execute();
  const versi = [
    ...(await readVersi(tx, pemda_id, objekDefinisi(kunci, ''))),
    ...(await readVersi(tx, pemda_id, objekTarget(kunci, ''))),
  ];
  return {
    bahan: {
      tahun,
      renstra: renstra === null ? null : { awal: renstra.awal, akhir: renstra.akhir },
      simpul: simpulRencana(rencana),
      jabatan: jabatan.map(({ kode, nama }) => ({ kode, nama })),
      spm,
      indikator: fakta.indikator,
    },
    versi: new Map(versi.map(([objek, satu]) => [objek, satu.versi])),
    akhir: new Map(
      berakhir.map((satu) => [satu.kode, { berakhir: satu.berakhir ?? tahun, alasan: satu.alasan_berakhir ?? '' }]),
    ),
  };
}

/** Definitions of one indicator in other years, the newest first. */
export const loadRiwayat = (tx: Tx, { pemda_id, perangkat_daerah, tahun }: KunciTahun, kode: string) =>
  tx
    .selectFrom('definisi_indikator')
    .select(['tahun', 'nama', 'satuan', 'rumus'])
    .where('pemda_id', '=', pemda_id)
    .where('perangkat_daerah', '=', perangkat_daerah)
    .where('indikator', '=', kode)
    .where('tahun', '<>', tahun)
    .orderBy('tahun', 'desc')
    .execute();
