// Which quarters of a unit and year hold still what they are measured against.
import { type AcuanBeku, acuanBeku, type PembukaanAcuan } from '@tapis/core/perencanaan/periode/acuanBeku.ts';
import { sql } from 'kysely';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';
import { loadHari, loadPeriode } from './loadPeriode.ts';

/** Null when the admin pemda never opened it. */
export async function loadPembukaan(tx: Tx, kunci: KunciTahun): Promise<PembukaanAcuan | null> {
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const baris = await tx
    .selectFrom('pembukaan_acuan')
    .select([sql<string>`to_char(sampai, 'YYYY-MM-DD')`.as('sampai'), 'alasan'])
    .where((eb) => eb.and({ pemda_id, perangkat_daerah, tahun }))
    .executeTakeFirst();
  return baris ?? null;
}

export const loadBeku = async (tx: Tx, kunci: KunciTahun, waktu: Date): Promise<AcuanBeku> =>
  acuanBeku(await loadPeriode(tx, kunci), await loadPembukaan(tx, kunci), await loadHari(tx, kunci.pemda_id, waktu));
