import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { unfencedTables } from './unfencedTables.ts';
import { writeSkema } from './writeSkema.ts';

let uji: DatabaseUji;
beforeAll(async () => {
  uji = await createDatabaseUji('skema');
});
afterAll(() => uji.close());

it('skema.ts shows the tables as the migrations make them (UJI_TULIS=1 writes it anew)', async () => {
  const file = fileURLToPath(new URL('./skema.ts', import.meta.url));
  const skema = await writeSkema(uji.pool);
  if (process.env.UJI_TULIS) writeFileSync(file, skema);
  expect(readFileSync(file, 'utf8')).toBe(skema);
});

it('fences every tenant table: forced row-level security, pemda_id first in every key', async () => {
  const { rows } = await uji.pool.query<{ jumlah: number }>(
    `SELECT count(*)::int AS jumlah FROM information_schema.columns WHERE table_schema = 'tapis' AND column_name = 'pemda_id'`,
  );
  expect(rows[0]?.jumlah).toBeGreaterThan(50);
  expect(await unfencedTables(uji.pool)).toEqual([]);
});

it('finds every gap in the fence', async () => {
  await uji.pool.query(`
    CREATE TABLE tapis.bocor (kode text, pemda_id text, PRIMARY KEY (kode, pemda_id));
    CREATE UNIQUE INDEX bocor_unik ON tapis.bocor (kode);
    CREATE TABLE tapis.tanpa_kunci (pemda_id text);
    CALL tapis.pagari('tanpa_kunci')`);
  expect(await unfencedTables(uji.pool)).toEqual([
    'bocor: indeks unik tapis.bocor_pkey tidak diawali pemda_id',
    'bocor: indeks unik tapis.bocor_unik tidak diawali pemda_id',
    'bocor: kunci bocor_pkey tidak diawali pemda_id',
    'bocor: row-level security tidak dipaksakan',
    'bocor: tidak ada kebijakan menurut pemda',
    'tanpa_kunci: tidak ada kunci utama',
  ]);
});
