// `npm run bench`: every measurement in bench/, medians of five, each beside its alternative in the same run.
// `npm run bench -- lkjip` runs one. Not part of `npm test`: times are shown, never asserted.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();

const folder = fileURLToPath(new URL('../bench/', import.meta.url));
const asked = process.argv.slice(2);
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`Tidak ada pengukuran ${unknown.join(', ')}. Yang ada: ${all.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : all) {
  const { bench } = await import(`../bench/${name}.bench.mjs`);
  console.log(`\n## ${name}`);
  await bench();
}
