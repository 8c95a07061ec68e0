// Reads one perangkat daerah with its pemda and the years that have facts.
import type { Pemda, PerangkatDaerah } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import type { NamaTerdahulu } from '@tapis/core/perencanaan/organisasi/namaPada.ts';
import type { JenisUnit } from '@tapis/core/perencanaan/organisasi/periksaUnit.ts';
import { sql } from 'kysely';
import type { Tx } from '../db/transaksi.ts';

interface UnitDibaca {
  pemda: Pemda;
  /** With its newest name. */
  perangkatDaerah: PerangkatDaerah;
  jenis: JenisUnit | null;
  namaTerdahulu: NamaTerdahulu[];
  berlakuSampai: string | null;
  dileburKe: string | null;
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
    .select(
      sql<
        NamaTerdahulu[]
      >`(SELECT coalesce(jsonb_agg(jsonb_build_object('nama', n.nama, 'sampai', n.sampai, 'dasar', n.dasar)
        ORDER BY n.sampai), '[]') FROM nama_terdahulu n
        WHERE n.pemda_id = u.pemda_id AND n.perangkat_daerah = u.kode)`.as('nama_terdahulu'),
    )
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
    jenis: unit.jenis as JenisUnit | null,
    namaTerdahulu: unit.nama_terdahulu,
    berlakuSampai: unit.berlaku_sampai,
    dileburKe: unit.dilebur_ke,
    tahun: tahun.map((satu) => satu.tahun),
  };
}
