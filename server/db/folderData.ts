// The data folder (`--data`): made when absent, refused when it cannot serve, marked so that no foreign folder is ever filled.
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MasalahDb } from './masalahDb.ts';

const PENANDA = 'tapis-data.json';

/** Error code of a failed system call, or undefined. */
export const kodeSistem = (galat: unknown): string | undefined =>
  galat instanceof Error && 'code' in galat && typeof galat.code === 'string' ? galat.code : undefined;

/** Names a failed system call on the data folder. Other errors are returned as they are. */
export function explainFolder(galat: unknown, folder: string): unknown {
  switch (kodeSistem(galat)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new MasalahDb(
        'database.disk-penuh',
        `Disk tempat folder data "${folder}" penuh, sehingga basis data tidak dapat menulis. Kosongkan sebagian ruang, lalu coba lagi.`,
        { cause: galat },
      );
    case 'EROFS':
      return new MasalahDb(
        'database.folder-baca-saja',
        `Folder data "${folder}" berada di sistem berkas yang hanya dapat dibaca. Pilih folder lain dengan --data, atau pasang ulang sistem berkasnya agar dapat ditulis.`,
        { cause: galat },
      );
    case 'EACCES':
    case 'EPERM':
      return new MasalahDb(
        'database.folder-tidak-dapat-ditulis',
        `Folder data "${folder}" tidak dapat ditulis oleh pengguna yang menjalankan Tapis. Beri hak tulis, jalankan sebagai pengguna yang membuatnya, atau pilih folder lain dengan --data.`,
        { cause: galat },
      );
    default:
      return galat;
  }
}

/**
 * Makes sure that the folder exists, is ours and can be written. Gives its absolute path.
 * Throws MasalahDb with one sentence otherwise. A new folder may be entered, not listed, by others (0711):
 * the database may run as another user; whoever writes secrets into it gives their file mode 0600.
 */
export function prepareFolderData(pilihan: string): string {
  const folder = resolve(pilihan);
  try {
    if (!existsSync(folder)) {
      if (!existsSync(dirname(folder)))
        throw new MasalahDb(
          'database.folder-induk-tidak-ada',
          `Folder data "${folder}" tidak dapat dibuat karena "${dirname(folder)}" tidak ada. Buat dulu folder induknya, atau pilih folder lain dengan --data.`,
        );
      mkdirSync(folder, { mode: 0o711 });
    }
    if (!statSync(folder).isDirectory())
      throw new MasalahDb(
        'database.folder-bukan-folder',
        `"${folder}" adalah berkas, padahal folder data harus berupa folder. Pilih folder lain dengan --data.`,
      );
    const isi = readdirSync(folder).filter((nama) => nama !== 'lost+found');
    if (isi.length > 0 && !isi.includes(PENANDA))
      throw new MasalahDb(
        'database.folder-bukan-tapis',
        `Folder "${folder}" tidak kosong dan bukan folder data Tapis (tidak ada ${PENANDA} di dalamnya). Pilih folder kosong dengan --data.`,
      );
    if (!isi.includes(PENANDA)) writeFileSync(join(folder, PENANDA), '{ "aplikasi": "tapis", "bentuk": 1 }\n');
    accessSync(folder, constants.W_OK | constants.X_OK);
    const coba = join(folder, `.coba-${process.pid}`);
    writeFileSync(coba, '');
    rmSync(coba);
    return folder;
  } catch (galat) {
    throw explainFolder(galat, folder);
  }
}
