// The first account of a new pemda is made by command; its password is shown once and opens the account.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { jalankan } from './jalankan.ts';
import { perintahPemdaAdd } from './pemdaAdd.ts';
import { perintahUserAdd } from './userAdd.ts';
import { perintahUserList } from './userList.ts';
import { perintahUserPassword } from './userPasswd.ts';

let uji: DatabaseUji;
let data: string;
beforeAll(async () => {
  uji = await createDatabaseUji('polos');
  data = mkdtempSync(join(tmpdir(), 'tapis-user-'));
});
afterAll(async () => {
  await uji.close();
  rmSync(data, { recursive: true, force: true });
});

async function tapis(...argumen: string[]) {
  const { user = '', password, host = '', port = 5432, database = '' } = uji.connection;
  const sandi = typeof password === 'string' ? `:${encodeURIComponent(password)}` : '';
  const env = { DATABASE_URL: `postgresql://${user}${sandi}@localhost:${port}/${database}?host=${host}` };
  const jawaban: string[] = [];
  const kabar: string[] = [];
  const daftar = [perintahPemdaAdd, perintahUserAdd, perintahUserList, perintahUserPassword].map((satu) => ({
    ...satu,
    muat: async () => satu,
  }));
  const kode = await jalankan([...argumen, '--data', data], '1', daftar, {
    env,
    tulis: (teks) => jawaban.push(teks),
    kabar: (teks) => kabar.push(teks),
  });
  return { kode, jawaban: jawaban.join('\n'), kabar: kabar.join('\n') };
}
const ADMIN = ['user', 'add', '--email', 'Admin@Pemda.test', '--nama', 'Melati Semaka (contoh)'];

it('refuses what it cannot make, with every reason', async () => {
  const salah = await tapis('user', 'add', '--email', 'admin', '--nama', ' ', '--peran', 'bupati');
  expect(salah.kode).toBe(2);
  expect(salah.kabar).toMatch(/Surel "admin" tidak sah\.\nNama belum diisi\.\nPeran "bupati" tidak dikenal: pilih/);
  expect((await tapis(...ADMIN, '--peran', 'kepala')).kabar).toContain('sebut dengan --perangkat-daerah');
  expect((await tapis(...ADMIN, '--perangkat-daerah', 'dinsos')).kabar).toContain('jangan sebut --perangkat-daerah');
});

it('makes the first admin once, and leaves the password of an account that is there', async () => {
  const pemda = ['--kode', '18.04', '--nama', 'Kabupaten Lampung Barat', '--provinsi', 'Lampung'];
  await tapis('pemda', 'add', ...pemda, '--ibu-kota', 'Liwa', '--zona', 'WIB');
  const { kode, jawaban } = await tapis(...ADMIN, '--json');
  const { sandi, ...lain } = JSON.parse(jawaban);
  expect([kode, lain]).toEqual([0, { email: 'admin@pemda.test', baru: true }]);
  expect((await tapis(...ADMIN)).jawaban).toContain('sudah ada; sandinya tetap');
  const { rows } = await uji.pool.query<{ hash: string; peran: string }>(
    `SELECT k.sandi AS hash, r.peran FROM auth.pengguna p JOIN auth.kredensial k ON k.pengguna_id = p.id
     JOIN tapis.peran_pengguna r ON r.pengguna_id = p.id WHERE p.email = 'admin@pemda.test'`,
  );
  expect(rows.map(({ peran }) => peran)).toEqual(['admin-pemda']);
  expect(await verifyPassword({ hash: rows[0]?.hash ?? '', password: sandi })).toBe(true);
});

it('names the units there are when the one asked for is not there', async () => {
  const { kode, kabar } = await tapis(...ADMIN, '--peran', 'kepala', '--perangkat-daerah', 'dinas');
  expect([kode, kabar]).toEqual([2, expect.stringContaining('"dinas" tidak ada di pemda 18.04. Yang ada: belum ada.')]);
});

it('lists who is there, and gives a new password to who cannot get in', async () => {
  expect(JSON.parse((await tapis('user', 'list', '--json')).jawaban)).toEqual({
    pemda: '18.04',
    pengguna: [
      {
        email: 'admin@pemda.test',
        nama: 'Melati Semaka (contoh)',
        aktif: true,
        faktorKedua: false,
        peran: [{ peran: 'admin-pemda', perangkatDaerah: null }],
      },
    ],
  });
  expect((await tapis('user', 'list')).jawaban).toBe('admin@pemda.test\tMelati Semaka (contoh)\tadmin-pemda');
  const asing = await tapis('user', 'passwd', '--email', 'lain@pemda.test');
  expect([asing.kode, asing.kabar]).toEqual([2, expect.stringContaining('Tidak ada akun "lain@pemda.test"')]);
  const { sandi } = JSON.parse((await tapis('user', 'passwd', '--email', 'Admin@pemda.test', '--json')).jawaban);
  const { rows } = await uji.pool.query<{ hash: string }>(
    `SELECT k.sandi AS hash FROM auth.kredensial k JOIN auth.pengguna p ON p.id = k.pengguna_id`,
  );
  expect(await verifyPassword({ hash: rows[0]?.hash ?? '', password: sandi })).toBe(true);
});
