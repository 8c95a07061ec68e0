// Whether a person wants reminders by mail: said for the account, so that it holds in every pemda.
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';

export async function readPengingatSurel(db: Db, id: string): Promise<boolean> {
  return (await listTanpaSurel(db, [id])).size === 0;
}

/** Those of these accounts who want none. */
export async function listTanpaSurel(db: Db, id: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM auth.pengguna WHERE id = ANY(${[...id]}) AND NOT pengingat_surel`.execute(db);
  return new Set(rows.map((satu) => satu.id));
}

export async function setPengingatSurel(db: Db, id: string, surel: boolean): Promise<void> {
  await sql`UPDATE auth.pengguna SET pengingat_surel = ${surel}, diubah = now() WHERE id = ${id}`.execute(db);
}
