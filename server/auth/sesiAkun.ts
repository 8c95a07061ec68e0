// Sessions of one account: where they come from, since when, and ending them. Tokens never leave the database.
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';

export interface SesiAkun {
  id: string;
  peramban: string | null;
  alamat: string | null;
  sejak: Date;
  terakhir: Date;
}

export async function listSesi(db: Db, pengguna: string, kini: Date): Promise<SesiAkun[]> {
  const { rows } = await sql<SesiAkun>`
    SELECT id, nullif(peramban, '') AS peramban, nullif(alamat_ip, '') AS alamat, dibuat AS sejak, diubah AS terakhir
    FROM auth.sesi WHERE pengguna_id = ${pengguna} AND berakhir > ${kini} ORDER BY diubah DESC, id`.execute(db);
  return rows;
}

/** Ends the sessions of the account: all, one, or all but one. Answers how many. */
export async function endSesi(
  db: Db,
  pengguna: string,
  yang: { hanya?: string; kecuali?: string } = {},
): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM auth.sesi WHERE pengguna_id = ${pengguna}
      AND (${yang.hanya ?? null}::text IS NULL OR id = ${yang.hanya ?? null})
      AND (${yang.kecuali ?? null}::text IS NULL OR id <> ${yang.kecuali ?? null})`.execute(db);
  return Number(numAffectedRows ?? 0);
}
