// Reads the Renstra of a perangkat daerah: its periods with their versions, and the content of one version.
import type { DaftarRenstra, RenstraVersi } from '@tapis/contract/perencanaan/renstra.ts';
import type { IsiRenstra } from '@tapis/core/perencanaan/renstra/isiRenstra.ts';
import { periksaRenstra } from '@tapis/core/perencanaan/renstra/periksaRenstra.ts';
import type { VersiRenstra } from '@tapis/core/perencanaan/renstra/versiRenstra.ts';
import type { Tx } from '../db/transaksi.ts';
import { GalatHttp } from '../http/masalah.ts';
import type { KunciUnit } from './kunciUnit.ts';

export const objekVersi = (unit: KunciUnit, awal: number, nomor: number): string =>
  `${unit.perangkat_daerah}/renstra/${awal}/versi/${nomor}`;

interface BarisVersi extends VersiRenstra {
  awal: number;
  isi: IsiRenstra;
}

const pilihVersi = (tx: Tx, unit: KunciUnit) =>
  tx
    .selectFrom('versi_renstra')
    .select(['renstra_awal as awal', 'nomor', 'jenis', 'status', 'dasar', 'alasan', 'mulai'])
    .where('pemda_id', '=', unit.pemda_id)
    .where('perangkat_daerah', '=', unit.perangkat_daerah);

/** Three queries. */
export async function listRenstra(tx: Tx, unit: KunciUnit): Promise<DaftarRenstra> {
  const masa = await tx
    .selectFrom('renstra')
    .select(['awal', 'akhir'])
    .where('pemda_id', '=', unit.pemda_id)
    .where('perangkat_daerah', '=', unit.perangkat_daerah)
    .orderBy('awal')
    .execute();
  const versi = (await pilihVersi(tx, unit).orderBy('nomor').execute()) as (VersiRenstra & { awal: number })[];
  const dasarHukum = await tx
    .selectFrom('dasar_hukum')
    .select(['kode', 'judul'])
    .where('pemda_id', '=', unit.pemda_id)
    .where('perangkat_daerah', '=', unit.perangkat_daerah)
    .orderBy('judul')
    .execute();
  return {
    renstra: masa.map((satu) => ({
      ...satu,
      versi: versi.filter(({ awal }) => awal === satu.awal).map(({ awal: _, ...lain }) => lain),
    })),
    dasarHukum,
  };
}

/** Versions of one period, ascending. Throws 404 when there is no such period. */
export async function loadMasa(tx: Tx, unit: KunciUnit, awal: number): Promise<DaftarRenstra['renstra'][number]> {
  const masa = (await listRenstra(tx, unit)).renstra.find((satu) => satu.awal === awal);
  if (!masa) throw new GalatHttp({ kode: 'perencanaan.renstra-tidak-ada', awal, nomor: null });
  return masa;
}

export async function loadIsi(tx: Tx, unit: KunciUnit, awal: number, nomor: number): Promise<BarisVersi> {
  const baris = await pilihVersi(tx, unit)
    .select('isi')
    .where('renstra_awal', '=', awal)
    .where('nomor', '=', nomor)
    .executeTakeFirst();
  if (!baris) throw new GalatHttp({ kode: 'perencanaan.renstra-tidak-ada', awal, nomor });
  return baris as unknown as BarisVersi;
}

/** One version as the API gives it. Three queries. */
export async function presentVersi(tx: Tx, unit: KunciUnit, awal: number, nomor: number): Promise<RenstraVersi> {
  const { awal: _, isi, ...info } = await loadIsi(tx, unit, awal, nomor);
  const revisi = await tx
    .selectFrom('revisi')
    .select('versi')
    .where('pemda_id', '=', unit.pemda_id)
    .where('objek', '=', objekVersi(unit, awal, nomor))
    .executeTakeFirst();
  return { awal, akhir: isi.identitas.akhir, info, versi: revisi?.versi ?? 0, isi, peringatan: periksaRenstra(isi) };
}
