#!/usr/bin/env node
// The command `tapis`: runs dist/tapis.js, built first when it is missing or older than its sources.
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(root, 'dist', 'tapis.js');
/** Written by the build; its time is when the sources were last found to be those of the build. */
const stamp = join(root, 'dist', '.server');
const SOURCES = ['core', 'contract', 'reader', 'report', 'server', 'sample'];

/** Newest change below a folder, in ms; 0 when it is not there (an installed package has no sources). */
function newest(folder) {
  if (!existsSync(folder)) return 0;
  let latest = 0;
  for (const found of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, found.name);
    if (found.isDirectory()) latest = Math.max(latest, newest(path));
    else if (!/\.test\.tsx?$/.test(found.name)) latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}

function isFresh() {
  if (!existsSync(entry)) return false;
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return SOURCES.every((folder) => newest(join(root, folder)) <= built);
}

if (!isFresh()) {
  const { ensureBuilt } = await import('../scripts/build.mjs');
  await ensureBuilt();
  utimesSync(stamp, new Date(), new Date());
}
await import(pathToFileURL(entry).href);
