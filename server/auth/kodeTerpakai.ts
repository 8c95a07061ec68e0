// A code of the second factor is good once. It is claimed before it is looked at, so that two requests at once cannot both use it.
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { sidikToken } from './token.ts';

/** False when this code was used (or is being used) by the account already. */
export async function claimKode(db: Db, pengguna: string, kode: string, kini: Date): Promise<boolean> {
  const { rows } = await sql`INSERT INTO auth.kode_terpakai (pengguna_id, sidik, waktu)
    VALUES (${pengguna}, ${sidikToken(kode)}, ${kini}) ON CONFLICT DO NOTHING RETURNING sidik`.execute(db);
  return rows.length > 0;
}

/** The code was wrong: a right one of the same digits may still come. */
export async function releaseKode(db: Db, pengguna: string, kode: string): Promise<void> {
  await sql`DELETE FROM auth.kode_terpakai WHERE pengguna_id = ${pengguna} AND sidik = ${sidikToken(kode)}`.execute(db);
}
