import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createGudangBerkas } from './gudangBerkas.ts';

const folder = mkdtempSync(join(tmpdir(), 'tapis-gudang-'));
const gudang = createGudangBerkas(join(folder, 'berkas'));
afterAll(() => rmSync(folder, { recursive: true }));

const semua = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((satu) => (satu.isFile() ? [satu.name] : []));
const baca = async (hash: string) => {
  const stream = gudang.buka(hash);
  return stream === null ? null : new Uint8Array(await new Response(stream).arrayBuffer());
};

it('keeps bytes under their hash, once, readable by its owner only', async () => {
  const isi = new Uint8Array(300_000).map((_, i) => i % 251);
  const [hash, lagi] = await Promise.all([gudang.simpan(isi), gudang.simpan(isi)]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(lagi).toBe(hash);
  expect(semua()).toEqual([hash.slice(2)]);
  expect(statSync(join(folder, 'berkas', hash.slice(0, 2), hash.slice(2))).mode & 0o077).toBe(0);
  expect(await baca(hash)).toEqual(isi);
});

it('throws away what is old and not in use, nothing else', async () => {
  const lain = createGudangBerkas(join(folder, 'sapu'));
  const [dipakai = '', lama = '', baru = ''] = await Promise.all(
    ['dipakai', 'lama', 'baru'].map((teks) => lain.simpan(new TextEncoder().encode(teks))),
  );
  const letak = (hash: string) => join(folder, 'sapu', hash.slice(0, 2), hash.slice(2));
  const dulu = new Date('2024-01-01');
  for (const hash of [dipakai, lama, baru]) utimesSync(letak(hash), dulu, dulu);
  await lain.simpan(new TextEncoder().encode('baru'));
  expect(await lain.sweep(new Set([dipakai]), new Date('2024-06-01'))).toBe(1);
  expect([dipakai, lama, baru].map((hash) => existsSync(letak(hash)))).toEqual([true, false, true]);
  expect(await createGudangBerkas(join(folder, 'kosong')).sweep(new Set(), new Date())).toBe(0);
});

it('knows no other file, whatever the name', async () => {
  expect(await baca('0'.repeat(64))).toBeNull();
  expect(await baca('../../etc/passwd')).toBeNull();
});
