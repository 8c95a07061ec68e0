// Data folders for tests of the embedded database.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Embedded, type EmbeddedOptions, startEmbedded } from '../../server/db/embedded.ts';
import { createPool } from '../../server/db/pool.ts';
import { prosesBasisData } from './prosesBasisData.ts';

/** initdb takes a second, on a busy machine many. */
export const LAMA = { timeout: 120_000 };

/** A folder under the temporary one in which data folders can be made; everybody may pass through it. */
export function createLapangan() {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-operasi-'));
  chmodSync(folder, 0o711);
  let nomor = 0;
  const baru = (nama = 'data') => {
    nomor += 1;
    const induk = join(folder, String(nomor));
    mkdirSync(induk, { mode: 0o711 });
    return join(induk, nama);
  };
  let asal: Promise<string> | undefined;
  const buatAsal = async () => {
    const data = baru();
    await (await startEmbedded({ folderData: data, sync: false })).stop();
    return data;
  };
  return {
    folder,
    /** Path of a data folder that does not exist yet; its parent does. */
    baru,
    /** A data folder with a whole cluster, quicker than initdb: a copy of one made once. */
    siapPakai: async () => {
      asal ??= buatAsal();
      const data = baru();
      expect(spawnSync('cp', ['-a', await asal, data]).status).toBe(0);
      return data;
    },
    hapus: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Values of the answer, row by row, in one list. */
export async function query(embedded: Embedded, statement: string): Promise<unknown[]> {
  const pool = createPool({ ...embedded.connection, database: 'postgres' }, () => {});
  try {
    return (await pool.query<unknown[]>({ text: statement, rowMode: 'array' })).rows.flat();
  } finally {
    await pool.end();
  }
}

/** Starts, keeps a row, stops, starts again and finds it. */
export async function roundTrip(options: EmbeddedOptions): Promise<Embedded> {
  const satu = await startEmbedded(options);
  await query(satu, 'CREATE TABLE t AS SELECT 1 AS n');
  await satu.stop();
  const dua = await startEmbedded(options);
  expect(await query(dua, 'SELECT n FROM t')).toEqual([1]);
  await dua.stop();
  expect(prosesBasisData(join(dua.root, 'pg')).semua).toEqual([]);
  return dua;
}
