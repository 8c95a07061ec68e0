// Who may send a reminder: whoever writes its row. What failed is free again a few times, and so is what nobody has settled in time:
// the server that held it has died.
import type { Pengingat } from '@tapis/core/pengukuran/pengingat.ts';
import { sql } from 'kysely';
import type { Tx } from '../../db/transaksi.ts';

const PERCOBAAN_MAKS = 5;
/** How long a claim holds: far longer than a mail server takes to answer. */
export const LEASE_MINUTES = 15;

export interface Penerima {
  pemda: string;
  pengguna: string;
  ringkasan: boolean;
}

/** Gives those that are now ours to send. Another server that asks at the same moment waits for our commit, then gets none. */
export async function claimPengingat(
  tx: Tx,
  { pemda, pengguna, ringkasan }: Penerima,
  daftar: readonly Pengingat[],
  { hari, waktu }: { hari: string; waktu: Date },
): Promise<Pengingat[]> {
  const sampai = new Date(waktu.getTime() + LEASE_MINUTES * 60_000);
  const milik: Pengingat[] = [];
  for (const satu of daftar) {
    const { rows } = await sql`
      INSERT INTO pengingat_terkirim AS p (pemda_id, tahun, triwulan, tutup, sisa_hari, pengguna, ringkasan,
        perangkat_daerah, hari, keadaan, percobaan, berlaku_sampai)
      VALUES (${pemda}, ${satu.tahun}, ${satu.triwulan}, ${satu.tutup}::date, ${satu.ambang}, ${pengguna}, ${ringkasan},
        ${satu.unit.map(({ kode }) => kode)}, ${hari}::date, 'dikirim', 1, ${sampai})
      ON CONFLICT (pemda_id, tahun, triwulan, tutup, sisa_hari, pengguna, ringkasan) DO UPDATE
        SET keadaan = 'dikirim', percobaan = p.percobaan + 1, hari = excluded.hari,
          perangkat_daerah = excluded.perangkat_daerah, berlaku_sampai = excluded.berlaku_sampai
        WHERE (p.keadaan = 'gagal' OR (p.keadaan = 'dikirim' AND p.berlaku_sampai <= ${waktu})) AND p.percobaan < ${PERCOBAAN_MAKS}
      RETURNING 1`.execute(tx);
    if (rows.length > 0) milik.push(satu);
  }
  return milik;
}

export async function settlePengingat(
  tx: Tx,
  { pemda, pengguna, ringkasan }: Penerima,
  daftar: readonly Pengingat[],
  keadaan: 'terkirim' | 'gagal',
): Promise<void> {
  for (const { tahun, triwulan, tutup, ambang } of daftar)
    await sql`
      UPDATE pengingat_terkirim SET keadaan = ${keadaan}
      WHERE pemda_id = ${pemda} AND tahun = ${tahun} AND triwulan = ${triwulan} AND tutup = ${tutup}::date
        AND sisa_hari = ${ambang} AND pengguna = ${pengguna} AND ringkasan = ${ringkasan}`.execute(tx);
}

/** Day of the last reminder that reached somebody of the unit, of this year; one query. */
export async function loadPengingatTerakhir(tx: Tx, pemda: string, tahun: number): Promise<Map<string, string>> {
  const { rows } = await sql<{ kode: string; hari: string }>`
    SELECT u.kode, to_char(max(p.hari), 'YYYY-MM-DD') AS hari
    FROM pengingat_terkirim p CROSS JOIN unnest(p.perangkat_daerah) u(kode)
    WHERE p.pemda_id = ${pemda} AND p.tahun = ${tahun} AND p.keadaan = 'terkirim' AND NOT p.ringkasan
    GROUP BY u.kode`.execute(tx);
  return new Map(rows.map(({ kode, hari }) => [kode, hari]));
}
