// Opens the database: the one DATABASE_URL names, else the embedded cluster in the data folder. Does not migrate.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Embedded, startEmbedded } from './embedded.ts';
import { explainConnection, shownAddress } from './explainConnection.ts';
import { kodeSistem } from './folderData.ts';
import { MasalahDb } from './masalahDb.ts';
import { type Connection, createDb, createPool, type Db } from './pool.ts';

interface OpenOptions {
  /** Null: the embedded cluster in folderData. */
  databaseUrl: string | null;
  folderData: string;
  /** Commands: use the cluster of a server that runs on the same folder. `serve`: false. */
  share: boolean;
  say?: (kalimat: string) => void;
  log?: (line: string) => void;
  /** Broken idle connections (the pool replaces them). */
  onError?: (galat: Error) => void;
  /** The embedded cluster is gone for good. */
  onLost?: (masalah: unknown) => void;
}

export interface Database {
  pool: pg.Pool;
  db: Db;
  connection: Connection;
  /** Folder of the embedded cluster; null when DATABASE_URL names the database. */
  root: string | null;
  /** Closes the pool, then ends the embedded cluster unless another process owns it. */
  close: () => Promise<void>;
}

const EMBEDDED_NAME = 'tapis';
const OLDEST = 150_000;
/** The owner of a shared cluster may end it just now; then we become the owner. */
const CHANGING_MS = 15_000;

async function useOnce<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...connection });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** PostgreSQL 15 or later, UTF-8. */
export async function checkServer(client: pg.ClientBase, where: string, oldest = OLDEST): Promise<void> {
  const { rows } = await client.query<{ versi: number; sebutan: string; huruf: string }>(
    `SELECT current_setting('server_version_num')::int AS versi, current_setting('server_version') AS sebutan,
       current_setting('server_encoding') AS huruf`,
  );
  const [server] = rows;
  if (server && server.versi < oldest)
    throw new MasalahDb(
      'database.terlalu-tua',
      `PostgreSQL di ${where} adalah versi ${server.sebutan}, sedangkan Tapis memerlukan versi 15 atau lebih baru. Perbarui PostgreSQL itu, atau pakai yang lain.`,
    );
  if (server && server.huruf !== 'UTF8')
    throw new MasalahDb(
      'database.alamat-keliru',
      `Basis data di ${where} memakai pengodean ${server.huruf}. Buat basis data dengan ENCODING 'UTF8' dan sebut yang itu di DATABASE_URL.`,
    );
}

async function openServer(databaseUrl: string): Promise<Connection> {
  const connection = { connectionString: databaseUrl };
  const where = shownAddress(databaseUrl);
  if (!/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new MasalahDb(
      'database.alamat-keliru',
      'DATABASE_URL tidak dapat dibaca. Bentuknya: postgres://pengguna:sandi@mesin:5432/basisdata.',
    );
  try {
    await useOnce(connection, (client) => checkServer(client, where));
  } catch (galat) {
    throw galat instanceof MasalahDb ? galat : explainConnection(galat, where);
  }
  return connection;
}

const sqlState = (galat: unknown): string => (galat instanceof pg.DatabaseError ? (galat.code ?? '') : '');

/** duplicate_database, and unique_violation where both looked before either had made it. */
const MADE_MEANWHILE = ['42P04', '23505'];

/** Makes the database of the cluster on first use; two commands may do so at once. */
async function ensureEmbeddedDatabase(at: Embedded['connection']): Promise<Connection> {
  const connection = { ...at, database: EMBEDDED_NAME };
  try {
    await useOnce(connection, (client) => client.query('SELECT 1'));
  } catch (galat) {
    if (sqlState(galat) !== '3D000') throw galat;
    await useOnce({ ...at, database: 'postgres' }, (client) => client.query(`CREATE DATABASE ${EMBEDDED_NAME}`)).catch(
      (lain: unknown) => {
        if (!MADE_MEANWHILE.includes(sqlState(lain))) throw lain;
      },
    );
  }
  return connection;
}

/** The shared cluster went away between finding it and connecting. */
const wentAway = (galat: unknown): boolean =>
  ['ECONNREFUSED', 'ENOENT', 'ECONNRESET'].includes(kodeSistem(galat) ?? '') ||
  ['57P01', '57P03'].includes(sqlState(galat));

async function openEmbedded(options: OpenOptions): Promise<{ connection: Connection; cluster: Embedded }> {
  const began = Date.now();
  for (;;) {
    const cluster = await startEmbedded(options);
    try {
      return { connection: await ensureEmbeddedDatabase(cluster.connection), cluster };
    } catch (galat) {
      await cluster.stop(0);
      if (!wentAway(galat) || Date.now() - began > CHANGING_MS)
        throw explainConnection(galat, `folder data ${cluster.root}`);
      await wait(250);
    }
  }
}

/** Throws MasalahDb with one sentence when the surroundings refuse. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const onError = options.onError ?? (() => {});
  const opened =
    options.databaseUrl === null
      ? await openEmbedded(options)
      : { connection: await openServer(options.databaseUrl), cluster: null };
  const pool = createPool(opened.connection, onError);
  return {
    pool,
    db: createDb(pool),
    connection: opened.connection,
    root: opened.cluster?.root ?? null,
    close: async () => {
      await pool.end();
      await opened.cluster?.stop();
    },
  };
}
