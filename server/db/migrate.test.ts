import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { isReady } from './isReady.ts';
import { isMigrated, type Migrasi, migrate, readMigrasi } from './migrate.ts';
import { createPool } from './pool.ts';

describe('readMigrasi', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrasi-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('refuses a gap in the numbers', () => {
    writeFileSync(join(folder, '0001_satu.sql'), 'SELECT 1');
    expect(readMigrasi(folder).map(({ nomor, nama }) => ({ nomor, nama }))).toEqual([
      { nomor: 1, nama: '0001_satu.sql' },
    ]);
    writeFileSync(join(folder, '0003_tiga.sql'), 'SELECT 3');
    expect(() => readMigrasi(folder)).toThrow('0003_tiga.sql');
  });
});

describe('migrate', () => {
  const files = readMigrasi();
  let uji: DatabaseUji;
  beforeEach(async () => {
    uji = await createDatabaseUji('polos');
    return () => uji.close();
  });

  it('applies everything once, also when two processes begin together', async () => {
    expect(await isReady(uji.pool)).toBe(false);
    const [satu, dua] = await Promise.all([migrate(uji.pool), migrate(uji.pool)]);
    expect([satu, dua]).toContainEqual(files.map(({ nama }) => nama));
    expect([satu, dua]).toContainEqual([]);
    expect(await migrate(uji.pool)).toEqual([]);
    expect(await isReady(uji.pool)).toBe(true);
  });

  it('refuses a file that was changed after it ran, and a database that is ahead', async () => {
    await migrate(uji.pool);
    const berubah = files.map((file, index) => (index === 1 ? { ...file, checksum: '0'.repeat(64) } : file));
    await expect(migrate(uji.pool, berubah)).rejects.toMatchObject({
      kode: 'database.migrasi-berubah',
      message: expect.stringContaining('0002_perencanaan.sql'),
    });
    await expect(isMigrated(uji.pool, files.slice(0, -1))).rejects.toMatchObject({
      kode: 'database.migrasi-lebih-baru',
    });
    expect(await isReady(uji.pool)).toBe(true);
  });

  it('leaves nothing behind when one file fails', async () => {
    const rusak: Migrasi = { nomor: files.length + 1, nama: '9999_rusak.sql', checksum: 'x', isi: 'CREATE TABEL x ()' };
    await expect(migrate(uji.pool, [...files, rusak])).rejects.toMatchObject({
      kode: 'database.migrasi-gagal',
      message: expect.stringContaining('9999_rusak.sql'),
    });
    const { rows } = await uji.pool.query(`SELECT to_regnamespace('tapis') AS skema`);
    expect(rows).toEqual([{ skema: null }]);
  });

  it('is not ready, without an exception, while the database is away', async () => {
    const mati = createPool({ host: '/tidak/ada', connectionTimeoutMillis: 200 }, () => {});
    expect(await isReady(mati)).toBe(false);
    await mati.end();
  });
});

describe('migrate without the rights of an owner', () => {
  let uji: DatabaseUji;
  beforeAll(async () => {
    uji = await createDatabaseUji('polos');
    await uji.pool.query(`CREATE ROLE tamu LOGIN`);
  });
  afterAll(async () => {
    await uji.pool.query('DROP OWNED BY tamu; DROP ROLE tamu');
    await uji.close();
  });

  it('says what the DBA must run, and works once that is done', async () => {
    const tamu = createPool({ ...uji.connection, user: 'tamu' }, () => {});
    // The role exists in this cluster as soon as any test has migrated; as a stranger to it, tamu may not take it on.
    await migrate(uji.pool);
    await expect(migrate(tamu)).rejects.toMatchObject({
      kode: 'database.peran-kurang',
      message: expect.stringContaining('GRANT tapis_app TO "tamu"'),
    });
    await uji.pool.query('GRANT tapis_app TO "tamu"');
    const { rows } = await uji.pool.query<{ nama: string }>('SELECT current_database() AS nama');
    await uji.pool.query('DROP SCHEMA tapis CASCADE; DROP SCHEMA auth CASCADE');
    await expect(migrate(tamu)).rejects.toMatchObject({
      kode: 'database.migrasi-gagal',
      message: expect.stringContaining('GRANT CREATE ON DATABASE'),
    });
    await uji.pool.query(`GRANT CREATE ON DATABASE ${rows[0]?.nama} TO tamu`);
    expect(await migrate(tamu)).toHaveLength(readMigrasi().length);

    // As PostgreSQL 16 and later leave a role to its maker: member, but not allowed to take it on before it says so itself.
    await uji.pool.query('REVOKE tapis_app FROM tamu; GRANT tapis_app TO tamu WITH ADMIN TRUE, SET FALSE');
    expect(await migrate(tamu)).toEqual([]);
    await tamu.query('SET ROLE tapis_app');
    await tamu.end();
  });
});
