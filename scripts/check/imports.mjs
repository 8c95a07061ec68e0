// Import directions by dependency-cruiser; fails when it read fewer modules than there are source files.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { finish, root, sources } from './sources.mjs';

process.chdir(root);
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const { columns } = JSON.parse(readFileSync('rooms.json', 'utf8'));
const { output } = await cruise(
  columns,
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const read = new Set(output.modules.map((module) => module.source));
const unread = sources(...columns.flatMap((column) => [`${column}/**/*.ts`, `${column}/**/*.tsx`])).filter(
  (path) => !read.has(path) && !path.endsWith('.d.ts'),
);
finish([
  ...unread.map((path) => `not read: ${path}`),
  ...output.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`),
]);
