// Names of the rows of the entry sheets, by which kendala and tindak lanjut are told.
import { type Pelanggaran, salah } from '@tapis/core/values/pelanggaran.ts';
import { type RawBuilder, sql } from 'kysely';
import type { KunciTahun } from '../../db/jsonShape.ts';
import type { Tx } from '../../db/transaksi.ts';

/** Name of the row that table `t` refers to by pemda_id, perangkat_daerah, tahun, lembar and baris; null where it is gone. */
export const namaBaris = (t: string): RawBuilder<string | null> => {
  const satu = (tabel: string, kode: string) => sql`(SELECT b.nama FROM ${sql.table(tabel)} b
    WHERE b.pemda_id = ${sql.ref(`${t}.pemda_id`)} AND b.perangkat_daerah = ${sql.ref(`${t}.perangkat_daerah`)}
      AND b.tahun = ${sql.ref(`${t}.tahun`)} AND ${sql.ref(`b.${kode}`)} = ${sql.ref(`${t}.baris`)})`;
  return sql<
    string | null
  >`CASE ${sql.ref(`${t}.lembar`)} WHEN 'kinerja' THEN ${satu('definisi_indikator', 'indikator')}
    ELSE coalesce(${satu('program', 'kode')}, ${satu('kegiatan', 'kode')}, ${satu('sub_kegiatan', 'kode')}) END`;
};

/** Refuses what is told about a row that the year does not have; the perangkat daerah as a whole is always there. */
export async function periksaBaris(
  tx: Tx,
  kunci: KunciTahun,
  { lembar, baris }: { lembar: 'kinerja' | 'keuangan'; baris: string },
): Promise<Pelanggaran[]> {
  if (baris === '') return [];
  const { pemda_id, perangkat_daerah, tahun } = kunci;
  const { rows } = await sql<{ nama: string | null }>`
    SELECT ${namaBaris('k')} AS nama FROM (SELECT ${pemda_id}::text AS pemda_id, ${perangkat_daerah}::text AS perangkat_daerah,
      ${tahun}::int AS tahun, ${lembar}::text AS lembar, ${baris}::text AS baris) k`.execute(tx);
  if (rows[0]?.nama != null) return [];
  return [
    salah(
      'pengukuran.baris-tidak-ada',
      'baris',
      `Baris ${baris} tidak ada pada lembar ${lembar} tahun ${tahun}. Muat ulang halaman.`,
    ),
  ];
}
