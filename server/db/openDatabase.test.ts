import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { checkDatabase } from './checkDatabase.ts';
import { shownAddress } from './explainConnection.ts';
import { checkServer, openDatabase } from './openDatabase.ts';

let uji: DatabaseUji;
let database: string;
beforeAll(async () => {
  uji = await createDatabaseUji('sampel');
  database = uji.connection.database ?? '';
});
afterAll(() => uji.close());
const open = (databaseUrl: string) => openDatabase({ databaseUrl, folderData: '/tidak/dipakai', share: false });
const url = (pengguna: string, nama: string) =>
  `postgres://${pengguna}@/${nama}?host=${encodeURIComponent(uji.connection.host ?? '')}`;

describe('DATABASE_URL', () => {
  it('opens the database it names', async () => {
    const dibuka = await open(url('postgres', database));
    expect((await dibuka.pool.query('SELECT current_database() AS nama')).rows).toEqual([{ nama: database }]);
    expect(dibuka.root).toBeNull();
    await dibuka.close();
  });

  it.each([
    ['database.nama-tidak-dikenal', () => url('postgres', 'belum_ada'), 'belum_ada'],
    ['database.masuk-ditolak', () => url('orang-asing', database), 'orang-asing'],
    ['database.tidak-terjangkau', () => 'postgres://a:rahasia@127.0.0.1:1/x', '127.0.0.1:1/x'],
    ['database.tidak-terjangkau', () => 'postgres://a:rahasia@tidak-ada.invalid/x', 'tidak-ada.invalid:5432/x'],
    ['database.alamat-keliru', () => 'mysql://a:rahasia@b/x', 'postgres://'],
  ])('is refused with one sentence: %s', async (kode, alamat, memuat) => {
    const galat = await open(alamat()).catch((salah: unknown) => salah);
    expect(galat).toMatchObject({ kode, message: expect.stringContaining(memuat) });
    expect(String(galat)).not.toContain('rahasia');
  });

  it('never shows the password', () => {
    expect(shownAddress('postgres://tapis:rahasia@db.contoh:6432/sakip?sslmode=require')).toBe('db.contoh:6432/sakip');
    expect(shownAddress('postgres://tapis:rahasia@/x')).toBe('DATABASE_URL');
  });
});

describe('checkServer', () => {
  it('refuses a PostgreSQL that is too old', async () => {
    const client = await uji.pool.connect();
    await checkServer(client, 'mesin', 150_000);
    await expect(checkServer(client, 'mesin', 990_000)).rejects.toMatchObject({ kode: 'database.terlalu-tua' });
    client.release();
  });
});

describe('checkDatabase', () => {
  const periksa = async () =>
    Object.fromEntries(
      (await checkDatabase({ ...uji, root: '/tmp' })).map(({ kode, lulus }) => [kode.replace('database.', ''), lulus]),
    );

  it('sees a sound database, and the test cluster that would not survive a power cut', async () => {
    expect(await periksa()).toEqual({
      terhubung: true,
      'tahan-listrik': false,
      peran: true,
      migrasi: true,
      pagar: true,
      'audit.18.04': true,
      ruang: expect.any(Boolean),
    });
  });

  it('sees a broken chain, an open fence and a changed migration', async () => {
    await uji.pool.query(
      `UPDATE tapis.audit SET pengguna = 'lain'; ALTER TABLE tapis.pagu NO FORCE ROW LEVEL SECURITY`,
    );
    expect(await periksa()).toMatchObject({ 'audit.18.04': false, pagar: false });
    await uji.pool.query(`UPDATE tapis.migrasi SET checksum = 'x' WHERE nomor = 3`);
    expect(await periksa()).toMatchObject({ migrasi: false });
  });
});
