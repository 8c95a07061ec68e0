// The only way to tenant data: a transaction in the name of somebody, under a role that cannot step over row-level security.
import { sql, type Transaction } from 'kysely';
import type { Db } from './pool.ts';
import type { Skema } from './skema.ts';

/** Role of every transaction; made by migrate. */
export const APP_ROLE = 'tapis_app';

export type Tx = Transaction<Skema>;

/** In whose name. `pemda` null: nothing of any pemda is seen, except the public list of pemda and the own roles. */
export interface Actor {
  pemda: string | null;
  /** Id of the account; "sistem" for commands, null for the public. */
  pengguna: string | null;
}

const STATEMENT_LIMIT = '60s';

const enter = (tx: Tx, actor: Actor) =>
  sql`SELECT set_config('role', ${APP_ROLE}, true),
    set_config('search_path', 'tapis', true),
    set_config('statement_timeout', ${STATEMENT_LIMIT}, true),
    set_config('tapis.pemda', ${actor.pemda ?? ''}, true),
    set_config('tapis.pengguna', ${actor.pengguna ?? ''}, true)`.execute(tx);

/** One consistent picture of the data (repeatable read); cannot write. */
export const readTransaction = <T>(db: Db, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await enter(tx, actor);
      return work(tx);
    });

/** All or nothing; an exception rolls back. */
export const writeTransaction = <T>(db: Db, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enter(tx, actor);
    return work(tx);
  });
