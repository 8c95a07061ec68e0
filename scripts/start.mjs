// `npm start`: installs what is missing, builds what changed, then serves with the sample on the first run.
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();

const entry = new URL('../dist/tapis.js', import.meta.url);
process.argv = [
  process.execPath,
  fileURLToPath(entry),
  'serve',
  '--demo',
  'lampung-barat-2024',
  ...process.argv.slice(2),
];
await import(entry.href);
