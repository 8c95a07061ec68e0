// `npm run golden:accept`: writes the golden report anew and prints what changed, for the reviewer to read.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(`${root}test/laporan/golden`, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/laporan/golden.test.ts', 'test/laporan/laporanTriwulan.test.ts'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TAPIS_GOLDEN: 'terima' },
  },
);
spawnSync('git', ['--no-pager', 'diff', '--word-diff', '--', 'test/laporan/golden'], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
