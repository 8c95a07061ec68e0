// One-time links for a new password: by e-mail to who forgot it, or made by an admin. The database keeps their hash only.
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { setSandi } from './akun.ts';
import { createToken, sidikToken } from './token.ts';

/** `menit`: how long it is good. A new link makes the earlier ones of the account useless. */
export async function createTautanSandi(db: Db, pengguna: string, menit: number, kini: Date) {
  const token = createToken();
  const berakhir = new Date(kini.getTime() + menit * 60_000);
  await db.transaction().execute(async (tx) => {
    await sql`DELETE FROM auth.tautan_sandi WHERE pengguna_id = ${pengguna}`.execute(tx);
    await sql`INSERT INTO auth.tautan_sandi (sidik, pengguna_id, berakhir)
      VALUES (${sidikToken(token)}, ${pengguna}, ${berakhir})`.execute(tx);
  });
  return { token, berakhir };
}

/** Uses the link up and sets the password; answers whose it is, or null when the link is not good (any more). */
export async function useTautanSandi(db: Db, token: string, sandi: string, kini: Date): Promise<string | null> {
  const { rows } = await sql<{ pengguna: string; berlaku: boolean }>`
    DELETE FROM auth.tautan_sandi WHERE sidik = ${sidikToken(token)}
    RETURNING pengguna_id AS pengguna, berakhir > ${kini} AS berlaku`.execute(db);
  const [satu] = rows;
  if (!satu?.berlaku) return null;
  await setSandi(db, satu.pengguna, sandi);
  return satu.pengguna;
}
