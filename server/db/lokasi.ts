// Where the installed project lies, also from a bundle: the nearest parent folder with the package.json of Tapis.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isAkar = (folder: string): boolean => {
  const berkas = join(folder, 'package.json');
  if (!existsSync(berkas)) return false;
  const isi: unknown = JSON.parse(readFileSync(berkas, 'utf8'));
  return typeof isi === 'object' && isi !== null && 'name' in isi && isi.name === 'tapis';
};

/** Root folder of the project. `TAPIS_ROOT` wins, for a bundle that lies outside of it. */
export function akarProyek(): string {
  if (process.env.TAPIS_ROOT) return process.env.TAPIS_ROOT;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isAkar(folder)) {
    const induk = dirname(folder);
    if (induk === folder) throw new Error('package.json of tapis not found above this file');
    folder = induk;
  }
  return folder;
}

export const folderMigrasi = (): string => join(akarProyek(), 'server/db/migrations');
