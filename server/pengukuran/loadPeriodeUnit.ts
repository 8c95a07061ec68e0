// States of all triwulan of the units of a pemda, in one query.
import type { PeriodeUnit } from '@tapis/core/pengukuran/pekerjaan.ts';
import { ISIAN_BARU, type StatusIsian } from '@tapis/core/perencanaan/periode/alurIsian.ts';
import type { Triwulan } from '@tapis/core/values/sel.ts';
import { sql } from 'kysely';
import type { Tx } from '../db/transaksi.ts';

interface Baris {
  perangkat_daerah: string;
  nama: string;
  tahun: number;
  triwulan: number;
  status: string | null;
  sejak: string | null;
  oleh: string | null;
  dibuka_sampai: string | null;
  buka: string | null;
  tutup: string | null;
  perbaikan: number;
}

/** `tahun` null: every year. By name of the unit, year and triwulan. */
export async function loadPeriodeUnit(tx: Tx, pemda: string, tahun: number | null): Promise<PeriodeUnit[]> {
  const { rows } = await sql<Baris>`
    SELECT k.perangkat_daerah, u.nama, k.tahun, t.triwulan, i.status, i.oleh,
      to_char(i.sejak, 'YYYY-MM-DD') AS sejak, to_char(i.dibuka_sampai, 'YYYY-MM-DD') AS dibuka_sampai,
      to_char(j.buka, 'YYYY-MM-DD') AS buka, to_char(j.tutup, 'YYYY-MM-DD') AS tutup,
      coalesce(c.perbaikan, 0)::int AS perbaikan
    FROM tahun_kinerja k
    JOIN perangkat_daerah u ON u.pemda_id = k.pemda_id AND u.kode = k.perangkat_daerah
    CROSS JOIN (VALUES (1), (2), (3), (4)) t(triwulan)
    LEFT JOIN isian_triwulan i ON i.pemda_id = k.pemda_id AND i.perangkat_daerah = k.perangkat_daerah
      AND i.tahun = k.tahun AND i.triwulan = t.triwulan
    LEFT JOIN jendela_isian j ON j.pemda_id = k.pemda_id AND j.tahun = k.tahun AND j.triwulan = t.triwulan
    LEFT JOIN (SELECT pemda_id, perangkat_daerah, tahun, triwulan, count(*) AS perbaikan FROM catatan_isian
      WHERE jenis = 'perbaikan' AND selesai IS NULL GROUP BY pemda_id, perangkat_daerah, tahun, triwulan) c
      ON c.pemda_id = k.pemda_id AND c.perangkat_daerah = k.perangkat_daerah AND c.tahun = k.tahun
      AND c.triwulan = t.triwulan
    WHERE k.pemda_id = ${pemda} AND (${tahun}::int IS NULL OR k.tahun = ${tahun}::int)
    ORDER BY u.nama, k.perangkat_daerah, k.tahun, t.triwulan`.execute(tx);
  return rows.map((b) => ({
    pemda,
    perangkatDaerah: b.perangkat_daerah,
    namaUnit: b.nama,
    tahun: b.tahun,
    triwulan: b.triwulan as Triwulan,
    isian:
      b.status === null
        ? ISIAN_BARU
        : { status: b.status as StatusIsian, sejak: b.sejak, oleh: b.oleh, dibukaSampai: b.dibuka_sampai },
    jendela: b.buka && b.tutup ? { buka: b.buka, tutup: b.tutup } : null,
    perbaikan: b.perbaikan,
  }));
}
