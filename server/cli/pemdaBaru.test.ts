// From a database with nothing in it: the pemda is made by command, its audit chain begins, and a broken chain is told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { perintahAuditVerify } from './auditVerify.ts';
import { jalankan } from './jalankan.ts';
import { perintahPemdaAdd } from './pemdaAdd.ts';

let uji: DatabaseUji;
let data: string;
beforeAll(async () => {
  uji = await createDatabaseUji('polos');
  data = mkdtempSync(join(tmpdir(), 'tapis-pemda-'));
});
afterAll(async () => {
  await uji.close();
  rmSync(data, { recursive: true, force: true });
});

async function tapis(...argumen: string[]) {
  const { user = '', password, host = '', port = 5432, database = '' } = uji.connection;
  const sandi = typeof password === 'string' ? `:${encodeURIComponent(password)}` : '';
  const env = { DATABASE_URL: `postgresql://${user}${sandi}@localhost:${port}/${database}?host=${host}` };
  const keluaran: string[] = [];
  const daftar = [perintahPemdaAdd, perintahAuditVerify].map((satu) => ({ ...satu, muat: async () => satu }));
  const kode = await jalankan([...argumen, '--data', data], '1', daftar, {
    env,
    tulis: (teks) => keluaran.push(teks),
    kabar: (teks) => keluaran.push(teks),
  });
  return { kode, teks: keluaran.join('\n') };
}
const ADD = ['pemda', 'add', '--kode', '18.04', '--nama', 'Kabupaten Lampung Barat', '--provinsi', 'Lampung'];
const SISA = ['--ibu-kota', 'Liwa', '--zona', 'WIB'];

it('refuses what is no pemda, with every reason', async () => {
  const { kode, teks } = await tapis(
    'pemda',
    'add',
    '--kode',
    '1804',
    '--nama',
    'Lampung',
    '--provinsi',
    'Lampung',
    ...SISA,
  );
  expect(kode).toBe(2);
  expect(teks).toMatch(/Kode "1804" bukan kode wilayah[\s\S]+harus diawali Kabupaten, Kota, atau Provinsi/);
});

it('makes it once, with the title of its head, and begins its audit', async () => {
  expect(await tapis(...ADD, ...SISA)).toEqual({ kode: 0, teks: expect.stringContaining('(18.04) ditambahkan') });
  expect((await tapis(...ADD, ...SISA)).teks).toContain('sudah ada; tidak ada yang diubah');
  const { rows } = await uji.pool.query('SELECT sebutan, kepala_daerah, zona FROM tapis.pemda');
  expect(rows).toEqual([{ sebutan: 'Pemerintah Kabupaten Lampung Barat', kepala_daerah: 'Bupati', zona: 'WIB' }]);
  expect(await tapis('audit', 'verify')).toEqual({ kode: 0, teks: 'Pemda 18.04: rantai utuh, 1 catatan.' });
});

it('audit verify answers 1 when a row was changed behind its back', async () => {
  await uji.pool.query(`UPDATE tapis.audit SET isi = '{}'`);
  expect(await tapis('audit', 'verify', '--json')).toEqual({
    kode: 1,
    teks: '{"utuh":false,"rantai":[{"pemda":"18.04","jumlah":0,"putus":"1"}]}',
  });
});
