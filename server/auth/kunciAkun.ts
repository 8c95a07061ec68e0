// Lock of an account after wrong passwords: ten failures, then fifteen minutes. Kept in the database, so it holds on every server.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';

export const MAKS_GAGAL = 10;
const KUNCI_DETIK = 15 * 60;
/** Failures are forgotten this long after the first of them. */
const JENDELA_DETIK = 24 * 60 * 60;

const sidikEmail = (email: string) => createHash('sha256').update(email.toLowerCase()).digest('hex');

/**
 * Counts an attempt before the password is looked at, so that many attempts at once cannot slip past the count.
 * Answers 0 when it may go on, else the seconds until the lock opens.
 */
export async function countAttempt(db: Db, email: string, kini: Date): Promise<number> {
  const sidik = sidikEmail(email);
  const waktu = sql`${kini.toISOString()}::timestamptz`;
  const gagal = sql`CASE WHEN k.terkunci_sampai IS NOT NULL OR k.sejak < ${waktu} - make_interval(secs => ${JENDELA_DETIK})
    THEN 1 ELSE k.gagal + 1 END`;
  const dihitung = await sql<{ gagal: number }>`
    INSERT INTO auth.kunci_akun AS k (sidik, gagal, sejak) VALUES (${sidik}, 1, ${waktu})
    ON CONFLICT (sidik) DO UPDATE SET
      gagal = ${gagal},
      sejak = CASE WHEN ${gagal} = 1 THEN ${waktu} ELSE k.sejak END,
      terkunci_sampai = CASE WHEN ${gagal} >= ${MAKS_GAGAL} THEN ${waktu} + make_interval(secs => ${KUNCI_DETIK}) END
    WHERE k.terkunci_sampai IS NULL OR k.terkunci_sampai <= ${waktu}
    RETURNING gagal`.execute(db);
  if (dihitung.rows.length > 0) return 0;
  const terkunci = await sql<{ detik: number }>`
    SELECT ceil(extract(epoch FROM terkunci_sampai - ${waktu}))::int AS detik
    FROM auth.kunci_akun WHERE sidik = ${sidik}`.execute(db);
  return Math.max(1, terkunci.rows[0]?.detik ?? 1);
}

/** The attempt never reached the password (rate limit): it does not count. */
export async function uncountAttempt(db: Db, email: string): Promise<void> {
  await sql`UPDATE auth.kunci_akun SET gagal = gagal - 1, terkunci_sampai = NULL
    WHERE sidik = ${sidikEmail(email)} AND gagal > 0`.execute(db);
}

/** The right password: the count starts anew. */
export async function clearAttempts(db: Db, email: string): Promise<void> {
  await sql`DELETE FROM auth.kunci_akun WHERE sidik = ${sidikEmail(email)}`.execute(db);
}
