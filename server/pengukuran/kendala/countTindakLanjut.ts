// Open tindak lanjut of the units of a pemda, in one query.
import type { TindakLanjutUnit } from '@tapis/core/pengukuran/kendala/pekerjaanTindakLanjut.ts';
import { sql } from 'kysely';
import type { Tx } from '../../db/transaksi.ts';

/** Units without any are left out. */
export async function countTindakLanjut(tx: Tx, pemda: string, hari: string): Promise<TindakLanjutUnit[]> {
  const { rows } = await sql<Omit<TindakLanjutUnit, 'pemda'>>`
    SELECT t.perangkat_daerah AS "perangkatDaerah", u.nama AS "namaUnit",
      (SELECT max(k.tahun) FROM tahun_kinerja k WHERE k.pemda_id = u.pemda_id AND k.perangkat_daerah = u.kode) AS tahun,
      count(*)::int AS terbuka, (count(*) FILTER (WHERE t.batas < ${hari}::date))::int AS lewat,
      to_char(min(t.batas), 'YYYY-MM-DD') AS terdekat
    FROM tindak_lanjut t
    JOIN perangkat_daerah u ON u.pemda_id = t.pemda_id AND u.kode = t.perangkat_daerah
    WHERE t.pemda_id = ${pemda} AND t.selesai IS NULL
    GROUP BY t.perangkat_daerah, u.pemda_id, u.kode, u.nama`.execute(tx);
  return rows.map((satu) => ({ pemda, ...satu }));
}
