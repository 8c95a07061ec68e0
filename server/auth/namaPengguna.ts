// Names of accounts, for those who may read what the accounts have done. Accounts belong to no pemda: the login role asks.
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';

/** By id; an account that is gone is not in the map. */
export async function readNamaPengguna(db: Db, id: readonly string[]): Promise<Map<string, string>> {
  if (id.length === 0) return new Map();
  const { rows } = await sql<{ id: string; nama: string }>`
    SELECT id, nama FROM auth.pengguna WHERE id = ANY(${[...new Set(id)]})`.execute(db);
  return new Map(rows.map((satu) => [satu.id, satu.nama]));
}

const BATAS = 200;

/** Id of the accounts whose name or email holds `teks`. */
export async function cariPengguna(db: Db, teks: string): Promise<string[]> {
  const pola = `%${teks.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM auth.pengguna WHERE nama ILIKE ${pola} OR email ILIKE ${pola} ORDER BY id LIMIT ${BATAS}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
