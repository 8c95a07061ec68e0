// Unused files, exports and dependencies by knip. A second run without entry points proves that knip reads every source file.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish, root, sources } from './sources.mjs';

const knip = (args) =>
  spawnSync(process.execPath, ['node_modules/knip/bin/knip.js', '--no-progress', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

const real = knip([]);
const problems = real.status === 0 ? [] : [real.stdout + real.stderr];

const { workspaces, ...config } = JSON.parse(readFileSync(join(root, 'knip.json'), 'utf8'));
const blind = Object.fromEntries(
  Object.entries(workspaces).map(([name, workspace]) => [name, { project: workspace.project, entry: [] }]),
);
const file = join(tmpdir(), `tapis-knip-${process.pid}.json`);
writeFileSync(file, JSON.stringify({ ...config, workspaces: blind, vitest: false, vite: false }));
const all = knip(['--config', file, '--include', 'files', '--reporter', 'json']);
rmSync(file);
const listed = new Set(
  (JSON.parse(all.stdout).issues ?? [])
    .flatMap((issue) => (issue.files ?? []).map((entry) => entry.name ?? entry))
    .concat(JSON.parse(all.stdout).files ?? []),
);
const expected = sources(
  'core/**/*.ts',
  'contract/**/*.ts',
  'reader/**/*.ts',
  'report/**/*.ts',
  'server/**/*.ts',
  'server/**/*.tsx',
  'web/**/*.ts',
  'web/**/*.tsx',
).filter((path) => !path.endsWith('.d.ts'));
const unread = expected.filter((path) => !listed.has(path));
if (unread.length > expected.length / 10)
  problems.push(`knip read ${expected.length - unread.length} of ${expected.length} source files`);
finish(problems);
