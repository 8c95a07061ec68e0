// Style sheet, mark and font of the public pages, under names that hold their hash: cached for ever, replaced at once.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GAYA } from './gaya.ts';

export interface Aset {
  path: string;
  jenis: string;
  isi: Uint8Array<ArrayBuffer>;
}

const LAMBANG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0d3b4c"/><g fill="none" stroke="#d9ae55" stroke-width="2"><path d="M16 4 28 16 16 28 4 16Z"/><path d="M16 10 22 16 16 22 10 16Z"/></g><path d="M16 13.2 18.8 16 16 18.8 13.2 16Z" fill="#d9ae55"/></svg>';

function aset(nama: string, akhiran: string, jenis: string, isi: Uint8Array<ArrayBuffer>): Aset {
  const hash = createHash('sha256').update(isi).digest('hex').slice(0, 12);
  return { path: `/aset/${nama}.${hash}.${akhiran}`, jenis, isi };
}

const teks = (isi: string) => new TextEncoder().encode(isi);
const fon = aset(
  'source-sans-3',
  'woff2',
  'font/woff2',
  new Uint8Array(
    readFileSync(
      createRequire(import.meta.url).resolve(
        '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
      ),
    ),
  ),
);

export const ASET = {
  fon,
  gaya: aset('portal', 'css', 'text/css; charset=utf-8', teks(GAYA.replace('FON', fon.path))),
  lambang: aset('lambang', 'svg', 'image/svg+xml', teks(LAMBANG)),
};
