// `npm run check`: every static check, two at a time; prints what failed and how long each took.

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;
const CHECKS = [
  ['types', [node, 'node_modules/typescript7/bin/tsc', '-p', '.']],
  ['format and lint', [node, 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']],
  ['import directions', [node, 'scripts/check/imports.mjs']],
  ['dead code', [node, 'scripts/check/deadCode.mjs']],
  ['glossary', [node, 'scripts/check/glossary.mjs']],
  ['documents', [node, 'scripts/check/docs.mjs']],
  ['publiccode.yml', [node, 'scripts/check/publiccode.mjs']],
  ['lockfile', [node, 'scripts/check/lockfile.mjs']],
  ['tree', [node, 'scripts/check/tree.mjs']],
];

function run([name, [command, ...args]]) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('close', (status) =>
      resolve({ name, ok: status === 0, output, seconds: (performance.now() - started) / 1000 }),
    );
  });
}

const queue = [...CHECKS];
const results = [];
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const result = await run(next);
      results.push(result);
      console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${result.name} (${result.seconds.toFixed(1)} s)`);
      if (!result.ok) console.log(result.output.trimEnd());
    }
  }),
);
if (results.some((result) => !result.ok)) process.exit(1);
