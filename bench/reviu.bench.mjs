// Reviu of the sample's own report as text, Word and PDF by the command, and of a book of about 1,000 pages of text; beside each
// the bare start of the command.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, table, timed } from './measure.mjs';

const tapis = fileURLToPath(new URL('../dist/tapis.js', import.meta.url));

/** Naskah as text: paragraphs, and tables of tabs. */
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

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-bench-'));
  const env = { ...process.env, TAPIS_DATA_DIR: join(folder, 'data') };
  try {
    const report = ['--perangkat-daerah', 'dinsos', '--tahun', '2024', '--out', folder, '--format', 'pdf,docx,json'];
    run(process.execPath, [tapis, 'seed', '--demo', 'lampung-barat-2024'], { env });
    run(process.execPath, [tapis, 'lkjip', ...report], { env });
    const path = (ending) => join(folder, `lkjip-dinsos-2024.${ending}`);
    const text = writeText(JSON.parse(readFileSync(path('json'), 'utf8')));
    writeFileSync(path('txt'), text);
    const book = join(folder, 'seribu.txt');
    writeFileSync(book, Array.from({ length: 17 }, () => text).join('\n\n\f'));
    const bare = 'tapis --version (bare start)';
    const rows = [{ what: bare, ms: await timed(() => run(process.execPath, [tapis, '--version'])) }];
    // Findings are no failure of the measurement: exit code 1.
    const review = (file) => {
      try {
        run(process.execPath, [tapis, 'reviu', file, '--json']);
      } catch (error) {
        if (!/→ 1\n/.test(error.message)) throw error;
      }
    };
    for (const ending of ['txt', 'docx', 'pdf'])
      rows.push({
        what: `tapis reviu, the LKjIP as .${ending}`,
        ms: await timed(() => review(path(ending))),
        beside: bare,
      });
    rows.push({ what: 'tapis reviu, 17 times as long (.txt)', ms: await timed(() => review(book), 3), beside: bare });
    table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
