// Folder of the unix socket: only its owner may enter, and its path is short enough for the kernel.
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFolder, kodeSistem } from './folderData.ts';
import { MasalahDb } from './masalahDb.ts';
import { passesAs, type RunAs } from './runAs.ts';

export const SOCKET_PORT = 5432;
/** sun_path holds 108 bytes with the closing zero. */
const LONGEST = 107;

const fits = (folder: string): boolean => Buffer.byteLength(`${folder}/.s.PGSQL.${SOCKET_PORT}`) <= LONGEST;

/** Makes the folder (0700, owned by whoever runs postgres). A folder in a public place that somebody else made is refused. */
function makePrivate(folder: string, runAs: RunAs): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (galat) {
    if (kodeSistem(galat) !== 'EEXIST') throw explainFolder(galat, folder);
  }
  const stat = lstatSync(folder);
  const owner = runAs.kind === 'user' ? runAs.uid : (process.getuid?.() ?? stat.uid);
  if (!stat.isDirectory() || ![owner, process.getuid?.()].includes(stat.uid))
    throw new MasalahDb(
      'database.folder-milik-pengguna-lain',
      `Folder soket "${folder}" milik pengguna lain. Hapus folder itu, atau pilih folder data dengan alamat yang lebih pendek.`,
    );
  try {
    chmodSync(folder, 0o700);
    if (runAs.kind === 'user') chownSync(folder, runAs.uid, runAs.gid);
  } catch (galat) {
    throw explainFolder(galat, folder);
  }
}

/** `root`/run where that is short enough, else a folder under the temporary one, named after the root. */
export function prepareSocketFolder(root: string, runAs: RunAs): string {
  const name = `tapis-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  const candidates = [join(root, 'run'), join(tmpdir(), name), join('/tmp', name)];
  for (const folder of candidates.filter(fits)) {
    const parent = join(folder, '..');
    if (!passesAs(runAs, 'cd "$1"', parent)) continue;
    makePrivate(folder, runAs);
    return folder;
  }
  throw new MasalahDb(
    'database.folder-tidak-dapat-ditulis',
    `Tidak ada folder dengan alamat cukup pendek untuk soket basis data (${candidates.join(', ')}). Pilih --data dengan alamat yang lebih pendek.`,
  );
}
