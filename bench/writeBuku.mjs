// The sample's LKjIP as files to measure with, composed without a database: text, Word and PDF of about 100 pages, text of about 1,000.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { EXTERNAL, rawText } from '../scripts/build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'sample/lampung-barat-2024/');

const SUSUN = `
export { composeLkjip } from './core/pelaporan/composeLkjip.ts';
export { hitung } from './core/pelaporan/hitung.ts';
export { render } from './report/pelaporan/render.ts';
export { bacaSampel } from './sample/lampung-barat-2024/bacaSampel.ts';
`;

/** The sources as one module; libraries with native parts are found from dist/. */
async function loadSusun() {
  const outfile = join(root, 'dist/bench-susun.mjs');
  await build({
    stdin: { contents: SUSUN, resolveDir: root, loader: 'ts' },
    plugins: [rawText],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: EXTERNAL,
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
    outfile,
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** The book twice: names of parts may occur only once. */
const twice = (naskah) => {
  const again = JSON.parse(JSON.stringify(naskah.bagian), (key, value) =>
    key === 'id' && typeof value === 'string' ? `${value}-lagi` : value,
  );
  return { ...naskah, bagian: [...naskah.bagian, ...again] };
};

/** Paragraphs, and tables of tabs. */
function writeText(naskah) {
  const inline = (isi) => isi.map((satu) => satu.teks ?? ' ').join('');
  const sel = (baris) => baris.map((satu) => inline(satu.isi)).join('\t');
  return naskah.bagian
    .flatMap(({ isi }) => isi)
    .map((blok) => {
      if (blok.jenis === 'judul') return [blok.nomor, blok.teks].filter(Boolean).join(' ');
      if (blok.jenis === 'paragraf') return inline(blok.isi);
      if (blok.jenis !== 'tabel') return '';
      const judul = [blok.nomor, blok.judul].filter(Boolean).join(' ');
      return `${judul}\n\n${[...blok.kepala, ...blok.isi.map((satu) => satu.sel)].map(sel).join('\n')}`;
    })
    .filter(Boolean)
    .join('\n\n');
}

/** Paths by ending; `seribu` is the long text. */
export async function writeBuku(folder) {
  const { composeLkjip, hitung, render, bacaSampel } = await loadSusun();
  const { bahan } = bacaSampel(sample);
  const { naskah } = composeLkjip(bahan, hitung(bahan), 'a'.repeat(64));
  const text = writeText(naskah);
  const path = (name) => join(folder, name);
  writeFileSync(path('seratus.txt'), `${text}\n\n\f${text}`);
  writeFileSync(path('seribu.txt'), Array.from({ length: 17 }, () => text).join('\n\n\f'));
  writeFileSync(path('seratus.pdf'), (await render(twice(naskah), 'pdf')).isi);
  writeFileSync(path('seratus.docx'), (await render(twice(naskah), 'docx', { daftarHalaman: {} })).isi);
  return { txt: path('seratus.txt'), docx: path('seratus.docx'), pdf: path('seratus.pdf'), seribu: path('seribu.txt') };
}
