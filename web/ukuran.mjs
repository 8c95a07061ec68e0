// Weight of the staff application as built: what the browser must load before the first page shows its figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** JavaScript of a first load, gzip, in bytes (ux.md, item 37). */
export const BATAS_MUAT_PERTAMA = 200 * 1024;

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
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  return FIRST_PAGES.map((page) => {
    const chunks = [...new Set([...closure(entry), ...closure(page)])].map((key) => manifest[key]);
    const berkas = [...new Set(chunks.map(({ file }) => file).filter((file) => file.endsWith('.js')))];
    const styles = [...new Set(chunks.flatMap(({ css }) => css ?? []))];
    const sum = (files) => files.reduce((total, file) => total + gzip(file), 0);
    return { halaman: page, javascript: sum(berkas), css: sum(styles), berkas };
  });
}
