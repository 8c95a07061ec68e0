// `npm test`: every check and every test. Extra arguments go to vitest (e.g. `npm test -- core`).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const { ensureChromium } = await import('./ensureChromium.mjs');
const chromium = ensureChromium();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, TAPIS_CHROMIUM: chromium };
const extra = process.argv.slice(2);
const steps = [
  ...(extra.length > 0 ? [] : [['scripts/check.mjs']]),
  ['node_modules/vitest/vitest.mjs', 'run', ...extra],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
