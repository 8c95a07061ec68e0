import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { halamanAplikasi } from './halamanAplikasi.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapis-halaman-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (html: string, files: string[]) => {
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'ahead.json'), JSON.stringify([{ address: '^/app/[^/]+/\\d{4}/isian$', files }]));
};

it('names the code of the screen at the address, and only there', async () => {
  write('<head><title>Tapis</title></head>', ['/app/assets/a.js', '/app/assets/b.js']);
  const sheet = await halamanAplikasi(folder, '/app/dinsos/2024/isian');
  expect(sheet?.match(/<link rel="modulepreload"[^>]*href="[^"]+">/g)).toHaveLength(2);
  expect(sheet).toMatch(/a\.js">.*b\.js"><\/head>/);
  expect(await halamanAplikasi(folder, '/app/dinsos/2024/pohon')).toBe('<head><title>Tapis</title></head>');
});

it('follows a build that replaces the files while the server runs', async () => {
  write('<head></head>', ['/app/assets/old.js']);
  await halamanAplikasi(folder, '/app/dinsos/2024/isian');
  write('<head></head>', ['/app/assets/new.js']);
  const page = await halamanAplikasi(folder, '/app/dinsos/2024/isian');
  expect(page).toContain('new.js');
  expect(page).not.toContain('old.js');
});

it('is null while there is no build', async () => {
  expect(await halamanAplikasi(folder, '/app/')).toBeNull();
});
