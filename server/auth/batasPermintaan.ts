// Limit of requests by a key of ours (an address, a hashed e-mail), kept in the database so that it holds on every server.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/pool.ts';
import { sidikToken } from './token.ts';

/** Counts one request; true when it is within `maks` per window of `detik`. */
export async function countPermintaan(
  db: Db,
  kunci: string,
  { maks, detik }: { maks: number; detik: number },
  kini: Date,
): Promise<boolean> {
  const waktu = kini.getTime();
  const lewat = sql`b.terakhir < ${waktu - detik * 1000}`;
  const { rows } = await sql<{ jumlah: number }>`
    INSERT INTO auth.batas_laju AS b (id, kunci, jumlah, terakhir)
    VALUES (${randomUUID()}, ${`tapis:${sidikToken(kunci)}`}, 1, ${waktu})
    ON CONFLICT (kunci) DO UPDATE SET
      jumlah = CASE WHEN ${lewat} THEN 1 ELSE b.jumlah + 1 END,
      terakhir = CASE WHEN ${lewat} THEN ${waktu} ELSE b.terakhir END
    RETURNING jumlah`.execute(db);
  return (rows[0]?.jumlah ?? 0) <= maks;
}
