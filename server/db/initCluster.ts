// Makes a cluster: initdb in a temporary folder, renamed when complete, so a half-made cluster is never taken for a whole one.
import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ClusterHome } from './clusterHome.ts';
import { explainStart } from './explainStart.ts';
import { explainFolder, kodeSistem } from './folderData.ts';
import { MasalahDb } from './masalahDb.ts';
import { isTagAlive, processTag } from './procInfo.ts';
import { commandAs, followParent } from './runAs.ts';

/**
 * Superuser of the embedded cluster. Only who can enter the socket folder (0700) can connect.
 * Not "tapis": a user named like the schema would find its tables without the search_path that transactions set.
 */
export const CLUSTER_USER = 'postgres';

const PART = 'pg.baru-';

/** Runs initdb. `sync: false` only for clusters that are thrown away. */
function runInitdb(home: ClusterHome, native: string, folder: string, sync: boolean): Promise<string | null> {
  const options = ['-E', 'UTF8', '-k', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', folder, '-U', CLUSTER_USER, ...options, '--auth-local=trust', '--auth-host=reject'];
  const bound = followParent('TERM', join(native, 'bin', 'initdb'), [
    ...args,
    '--no-instructions',
    ...(sync ? [] : ['--no-sync']),
  ]);
  const command = commandAs(home.runAs, bound.file, bound.args);
  return new Promise((resolve) => {
    const child = spawn(command.file, command.args, { ...command.options, stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    child.stderr.on('data', (part) => (log += part));
    child.on('error', (galat) => resolve(galat.message));
    child.on('close', (status) => resolve(status === 0 ? null : log));
  });
}

function fsyncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Removes what an interrupted start of another process left behind. */
function dropAbandonedParts(root: string): void {
  for (const name of readdirSync(root)) {
    const tag = name.startsWith(PART) ? name.slice(PART.length) : null;
    if (tag !== null && !isTagAlive(tag)) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** Refuses a folder that is not a whole cluster of this major version. */
function checkCluster(pgData: string, major: string): void {
  const file = join(pgData, 'PG_VERSION');
  if (!existsSync(file))
    throw new MasalahDb(
      'database.folder-tidak-lengkap',
      `Folder "${pgData}" ada tetapi bukan basis data PostgreSQL yang lengkap (PG_VERSION tidak ada). Pindahkan folder itu ke tempat lain, lalu mulai lagi atau pulihkan dari cadangan.`,
    );
  const found = readFileSync(file, 'utf8').trim();
  if (found !== major)
    throw new MasalahDb(
      'database.versi-berkas-lain',
      `Basis data di "${pgData}" dibuat oleh PostgreSQL ${found}, sedangkan Tapis ini membawa PostgreSQL ${major}. Buat cadangan dengan versi Tapis yang lama, lalu pulihkan ke folder data baru.`,
    );
}

/** Leaves a complete cluster at `home.pgData`. Throws MasalahDb; what it began it removes. */
export async function ensureCluster(
  home: ClusterHome,
  native: { folder: string; major: string },
  options: { sync: boolean; say: (kalimat: string) => void },
): Promise<void> {
  dropAbandonedParts(home.root);
  if (existsSync(home.pgData)) {
    checkCluster(home.pgData, native.major);
    return;
  }
  options.say('Membuat basis data baru …');
  const part = join(home.root, PART + processTag(process.pid));
  try {
    mkdirSync(part, { mode: 0o700 });
    if (home.runAs.kind === 'user') chownSync(part, home.runAs.uid, home.runAs.gid);
    const log = await runInitdb(home, native.folder, part, options.sync);
    if (log !== null) throw explainStart(log, home.root);
    renameSync(part, home.pgData);
    fsyncFolder(home.root);
  } catch (galat) {
    rmSync(part, { recursive: true, force: true });
    // Another process made the cluster first: its folder is not empty, so ours could not take the name.
    if (['ENOTEMPTY', 'EEXIST'].includes(kodeSistem(galat) ?? '')) return;
    throw explainFolder(galat, home.root);
  }
}
