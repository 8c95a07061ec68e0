// Connections to PostgreSQL: one pool and the query builder on it. Figures stay strings, dates stay "YYYY-MM-DD".
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Skema } from './skema.ts';

/** Where the database is; also what schema `auth` opens its own pool with. */
export type Connection = pg.PoolConfig;
export type Db = Kysely<Skema>;

const DATE = 1082;

/** numeric and bigint are strings already; a date must not become a moment in the server's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};

/**
 * `onError` hears of connections that broke while idle (the database was restarted); the pool replaces them.
 * Without a listener such an error would end the process.
 */
export function createPool(connection: Connection, onError: (galat: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'tapis',
    ...connection,
    types,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

export const createDb = (pool: pg.Pool): Db => new Kysely<Skema>({ dialect: new PostgresDialect({ pool }) });
