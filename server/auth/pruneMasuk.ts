// Forgets sessions, links, used codes and limits that are over.
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';

export async function pruneMasuk(db: Db, kini: Date): Promise<void> {
  const waktu = sql`${kini.toISOString()}::timestamptz`;
  await sql`DELETE FROM auth.sesi WHERE berakhir < ${waktu}`.execute(db);
  await sql`DELETE FROM auth.verifikasi WHERE berakhir < ${waktu}`.execute(db);
  await sql`DELETE FROM auth.tautan_sandi WHERE berakhir < ${waktu}`.execute(db);
  await sql`DELETE FROM auth.kode_terpakai WHERE waktu < ${waktu} - interval '1 day'`.execute(db);
  await sql`DELETE FROM auth.batas_laju WHERE terakhir < ${kini.getTime() - 24 * 60 * 60 * 1000}`.execute(db);
  await sql`DELETE FROM auth.kunci_akun WHERE sejak < ${waktu} - interval '2 days'`.execute(db);
}
