// One embedded PostgreSQL for a whole vitest run, started when the first test asks for a database and not before.
// Workers ask over a unix socket; this process owns the cluster and ends it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { type Embedded, startEmbedded } from '../../server/db/embedded.ts';
import { migrate } from '../../server/db/migrate.ts';
import { createDb, createPool } from '../../server/db/pool.ts';
import { seedSampel } from '../../server/pelaporan/seedSampel.ts';
import { seedReferensi } from '../../server/perencanaan/seedReferensi.ts';

export type Templat = 'polos' | 'skema' | 'sampel';

declare module 'vitest' {
  interface ProvidedContext {
    klasterUji: string;
  }
}

/** The time at which the sample of the tests is issued. */
export const SAMPEL_TERBIT = new Date('2025-02-01T02:00:00.000Z');

/** Remembers the promise, so that everybody waits for one and the same work. */
const once = <T>(work: () => Promise<T>) => {
  let promise: Promise<T> | undefined;
  return () => {
    promise ??= work();
    return promise;
  };
};

let end: () => Promise<void>;

export const teardown = () => end();

export function setup(project: TestProject): void {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-uji-'));
  chmodSync(folder, 0o711);
  let running: Embedded | undefined;

  const cluster = once(async () => {
    running = await startEmbedded({
      folderData: join(folder, 'data'),
      sync: false,
      settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' },
    });
    return running.connection;
  });

  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ ...(await cluster()), database: 'postgres' });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  /** A database that clones are made of; `fill` runs once, and nobody else ever connects to it. */
  const template = (name: string, from: () => Promise<string>, fill: (pool: pg.Pool) => Promise<unknown>) =>
    once(async () => {
      await admin(`CREATE DATABASE ${name} TEMPLATE ${await from()} STRATEGY wal_log`);
      const pool = createPool({ ...(await cluster()), database: name }, () => {});
      await fill(pool).finally(() => pool.end());
      return name;
    });
  const polos = async () => 'template0';
  const skema = template('templat_skema', polos, migrate);
  const sampel = template('templat_sampel', skema, async (pool) => {
    await seedReferensi(createDb(pool));
    await seedSampel(createDb(pool), bacaSampel().bahan, SAMPEL_TERBIT);
  });
  const templates: Record<Templat, () => Promise<string>> = { polos, skema, sampel };

  let number = 0;
  const clone = async (from: Templat) => {
    number += 1;
    const database = `uji_${number}`;
    await admin(`CREATE DATABASE ${database} TEMPLATE ${await templates[from]()} STRATEGY wal_log`);
    return { ...(await cluster()), database };
  };

  const socket = join(folder, 'minta.sock');
  const server = createServer((request, response) => {
    clone(request.url?.slice(1) as Templat).then(
      (connection) => response.end(JSON.stringify(connection)),
      (galat) => response.writeHead(500).end(galat instanceof Error ? galat.stack : String(galat)),
    );
  }).listen(socket);
  project.provide('klasterUji', socket);

  end = async () => {
    server.close();
    await running?.stop(0);
    rmSync(folder, { recursive: true, force: true });
  };
}
