// Reviu of a report of about 100 pages as text, Word and PDF, and of about 1,000 pages of text, by the command; beside each the bare
// reader of the same file in the same run. Processor time tells more than the clock where the machine is busy. Without a database.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, usage } from './measure.mjs';
import { writeBuku } from './writeBuku.mjs';

const tapis = fileURLToPath(new URL('../dist/tapis.js', import.meta.url));
const bare = fileURLToPath(new URL('readBare.mjs', import.meta.url));
/** Findings are no failure of the measurement. */
const FOUND = { allow: [1] };
const TIMES = 3;

/** One row of the table; its processor time. */
function measure(what, args, beside) {
  const runs = Array.from({ length: TIMES }, () => usage(args, FOUND));
  const [ms, cpu] = [median(runs.map((satu) => satu.ms)), median(runs.map((satu) => satu.cpu))];
  const mb = Math.max(...runs.map((satu) => satu.mb));
  const ratio = beside === undefined ? '' : `${(cpu / beside).toFixed(1)} ×`;
  console.log(`| ${what} | ${ms.toFixed(0)} ms | ${cpu.toFixed(0)} ms | ${ratio} | ${mb.toFixed(0)} MB |`);
  return cpu;
}

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-bench-'));
  try {
    const buku = await writeBuku(folder);
    console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}\n`);
    console.log('| what | clock | processor | beside the bare reader | most memory |\n|---|---:|---:|---:|---:|');
    measure('tapis --version (bare start)', [tapis, '--version']);
    for (const [what, path] of [
      ['100 pages .txt', buku.txt],
      ['100 pages .docx', buku.docx],
      ['100 pages .pdf', buku.pdf],
      ['1,000 pages .txt', buku.seribu],
    ]) {
      const beside = measure(`${what}, bare reader`, [bare, path]);
      measure(`${what}, tapis reviu`, [tapis, 'reviu', path, '--json'], beside);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
