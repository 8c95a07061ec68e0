// Weight of the staff application as built: what the browser must load before the first page shows its figures.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** JavaScript of a first load, gzip, in bytes (ux.md, item 37). */
export const BATAS_MUAT_PERTAMA = 200 * 1024;

/** A first visit of the entry sheet at 400 kbit/s with 400 ms there and back answers a key within eight seconds with this. */
export const BATAS_LEMBAR = { byte: 275 * 1000, berkas: 22 };

/** First screens after sign-in and before it; each is loaded with the entry and everything they import at once. */
const FIRST_PAGES = ['pelaporan/BerandaPage.tsx', 'auth/MasukPage.tsx'];

/**
 * @param {string} folder dist/web, built with its manifest
 * @returns {{ halaman: string, javascript: number, css: number, berkas: string[] }[]} bytes after gzip, per first page
 */
export function ukurMuatPertama(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const gzip = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const closure = (key, seen = new Set()) => {
    if (seen.has(key)) return seen;
    if (!manifest[key]) throw new Error(`${key} is not in the manifest of the build`);
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
    return seen;
  };
  // All styles are one file.
  const style = manifest['style.css'].file;
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  return FIRST_PAGES.map((page) => {
    const chunks = [...new Set([...closure(entry), ...closure(page)])].map((key) => manifest[key]);
    const berkas = [...new Set(chunks.map(({ file }) => file).filter((file) => file.endsWith('.js')))];
    const sum = (files) => files.reduce((total, file) => total + gzip(file), 0);
    return { halaman: page, javascript: sum(berkas), css: sum([style]), berkas };
  });
}

/**
 * What a browser that takes Brotli fetches before the entry sheet can compute: entry, styles and the code named ahead.
 * @param {string} folder dist/web
 * @returns {{ byte: number, berkas: number }}
 */
export function ukurLembar(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = [...page.matchAll(/"\/app\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const ahead = JSON.parse(readFileSync(join(folder, 'ahead.json'), 'utf8'));
  const sheet = ahead.find(({ address }) => new RegExp(address).test('/app/dinsos/2024/isian'));
  const files = [...entry, ...sheet.files.map((file) => file.slice('/app/'.length))];
  const byte = files.reduce((sum, file) => sum + statSync(join(folder, `${file}.br`)).size, 0);
  return { byte, berkas: files.length };
}
