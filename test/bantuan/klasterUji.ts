// A database of its own for one test file: a clone of an empty, a migrated or a sample database, on the cluster of the run.
import { request } from 'node:http';
import type pg from 'pg';
import { inject } from 'vitest';
import { type Connection, createDb, createPool, type Db } from '../../server/db/pool.ts';
import type { Templat } from './globalSetup.ts';

export interface DatabaseUji {
  pool: pg.Pool;
  db: Db;
  connection: Connection;
  close: () => Promise<void>;
}

const ask = (templat: Templat): Promise<Connection> =>
  new Promise((resolve, reject) => {
    request({ socketPath: inject('klasterUji'), path: `/${templat}` }, (response) => {
      let isi = '';
      response.on('data', (part) => (isi += part));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(JSON.parse(isi) as Connection) : reject(new Error(isi)),
      );
    })
      .on('error', reject)
      .end();
  });

/**
 * `polos`: nothing in it; `skema`: migrated; `sampel`: with reference data and the sample, issued.
 * Call in beforeAll, close in afterAll. The first call of a run starts the cluster (about 2 s), later ones take 0.1 s.
 */
export async function createDatabaseUji(templat: Templat): Promise<DatabaseUji> {
  const connection = await ask(templat);
  const pool = createPool(connection, () => {});
  return { pool, db: createDb(pool), connection, close: () => pool.end() };
}
