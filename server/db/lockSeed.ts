// Two servers that start on one empty database must not both load it: the second waits, then finds everything there.
import { sql } from 'kysely';
import type { Tx } from './transaksi.ts';

export const lockSeed = (tx: Tx) => sql`SELECT pg_advisory_xact_lock(hashtextextended('tapis.seed', 0))`.execute(tx);
