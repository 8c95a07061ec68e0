// Why there are no facts of a unit and year: the unit is not there, or it has other years.
import type { KunciTahun } from '../db/jsonShape.ts';
import type { Tx } from '../db/transaksi.ts';
import { GalatHttp } from '../http/masalah.ts';
import { listPerangkatDaerah } from './listPerangkatDaerah.ts';

export async function explainTahun(
  tx: Tx,
  { perangkat_daerah: perangkatDaerah, tahun }: KunciTahun,
): Promise<GalatHttp> {
  const daftar = await listPerangkatDaerah(tx);
  const unit = daftar.find(({ kode }) => kode === perangkatDaerah);
  return new GalatHttp(
    unit
      ? { kode: 'perencanaan.tahun-tidak-ada', perangkatDaerah, tahun, ada: unit.tahun.map(String) }
      : { kode: 'perencanaan.perangkat-daerah-tidak-ada', perangkatDaerah, ada: daftar.map(({ kode }) => kode) },
  );
}
