// Reads one perangkat daerah with its pemda and the years that have facts.
import type { Pemda, PerangkatDaerah } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import type { Tx } from '../db/transaksi.ts';

interface UnitDibaca {
  pemda: Pemda;
  perangkatDaerah: PerangkatDaerah;
  /** Ascending. */
  tahun: number[];
}

/** Null when the pemda or the unit does not exist, or is not that of the transaction. Two queries. */
export async function loadUnit(tx: Tx, pemda: string, kode: string): Promise<UnitDibaca | null> {
  const unit = await tx
    .selectFrom('perangkat_daerah as u')
    .innerJoin('pemda as p', 'p.pemda_id', 'u.pemda_id')
    .selectAll('u')
    .select(['p.nama as pemda_nama', 'sebutan', 'provinsi', 'ibu_kota', 'kepala_daerah', 'zona'])
    .where('u.pemda_id', '=', pemda)
    .where('u.kode', '=', kode)
    .executeTakeFirst();
  if (unit === undefined) return null;
  const tahun = await tx
    .selectFrom('tahun_kinerja')
    .select('tahun')
    .where('pemda_id', '=', pemda)
    .where('perangkat_daerah', '=', kode)
    .orderBy('tahun')
    .execute();
  return {
    pemda: {
      kode: pemda,
      nama: unit.pemda_nama,
      sebutan: unit.sebutan,
      provinsi: unit.provinsi,
      ibuKota: unit.ibu_kota,
      kepalaDaerah: unit.kepala_daerah,
      zona: unit.zona as Pemda['zona'],
    },
    perangkatDaerah: {
      kode,
      nama: unit.nama,
      urusan: { kode: unit.urusan_kode, nama: unit.urusan_nama },
      alamat: {
        jalan: unit.jalan,
        kodePos: unit.kode_pos,
        kota: unit.kota,
        telepon: unit.telepon,
        fax: unit.fax,
      },
      tugas: unit.tugas,
      fungsi: unit.fungsi,
      uraianTugas: unit.uraian_tugas,
    },
    tahun: tahun.map((satu) => satu.tahun),
  };
}
