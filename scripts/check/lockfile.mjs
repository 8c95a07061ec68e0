// `npm ci` refuses a lockfile that lacks an optional package; `npm install` does not notice. This check does.
import { readFileSync } from 'node:fs';
import { finish, root } from './sources.mjs';

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !packages[`${path ? `${path}/` : ''}node_modules/${name}`] && !packages[`node_modules/${name}`])
    .map((name) => `package-lock.json: ${path || '(root)'} needs ${name}, which has no entry`),
);
const hosts = Object.entries(packages)
  .filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''))
  .map(([path]) => `package-lock.json: ${path} names a registry host`);
finish([...missing, ...hosts]);
