// Where the cluster lives and as whom it runs. An existing cluster decides by its owner; a new one takes the first way that works.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFolder } from './folderData.ts';
import { MasalahDb } from './masalahDb.ts';
import { findUser, passesAs, type RunAs } from './runAs.ts';

/** What the machine offers; tests narrow it. */
export interface Surroundings {
  /** Accounts that may run postgres for root, best first. */
  serviceUsers: readonly string[];
  unshare: string;
  /** Where clusters go whose data folder their user cannot reach. */
  elsewhere: string;
}

export const SURROUNDINGS: Surroundings = {
  serviceUsers: ['postgres', 'nobody'],
  unshare: 'unshare',
  elsewhere: '/var/lib/tapis',
};

export interface ClusterHome {
  /** Folder of pg/, run/ and perhaps native-…/: the data folder, or the one its pointer file names. */
  root: string;
  pgData: string;
  runAs: RunAs;
}

/** File in the data folder that names the root when it is elsewhere, so that moving the folder does not lose the database. */
const POINTER = 'lokasi-basis-data';
const ENTER = 'cd "$1"';
const WRITE = 'cd "$1" && [ -w . ]';

const home = (root: string, runAs: RunAs): ClusterHome => ({ root, pgData: join(root, 'pg'), runAs });

function existingHome(root: string, at: Surroundings): ClusterHome {
  const pgData = join(root, 'pg');
  const { uid } = statSync(pgData);
  const me = process.getuid?.() ?? -1;
  if (me !== 0) {
    if (uid === me) return home(root, { kind: 'self' });
    throw new MasalahDb(
      'database.folder-milik-pengguna-lain',
      `Basis data di "${pgData}" dibuat oleh pengguna lain (${findUser(uid)?.name ?? uid}). Jalankan Tapis sebagai pengguna itu atau sebagai root, atau pilih folder lain dengan --data.`,
    );
  }
  const runAs: RunAs | null = uid === 0 ? { kind: 'namespace', unshare: at.unshare } : findUser(uid);
  if (runAs === null)
    throw new MasalahDb(
      'database.pengguna-layanan-tidak-ada',
      `Basis data di "${pgData}" milik pengguna nomor ${uid}, yang tidak ada di mesin ini. Ubah pemiliknya dengan chown -R postgres "${pgData}" (atau pengguna lain yang ada), lalu coba lagi.`,
    );
  if (!passesAs(runAs, WRITE, pgData))
    throw new MasalahDb(
      'database.folder-tidak-dapat-ditulis',
      runAs.kind === 'user'
        ? `Basis data di "${pgData}" milik pengguna ${runAs.name}, yang tidak dapat masuk ke folder itu. Beri hak masuk (chmod o+x) pada folder di atasnya, lalu coba lagi.`
        : `Basis data di "${pgData}" hanya dapat dijalankan dengan "unshare --user", yang ditolak mesin ini. Izinkan user namespace, atau jalankan chown -R postgres "${pgData}" dan beri hak masuk pada folder di atasnya.`,
    );
  return home(root, runAs);
}

/** First service user that can enter `root`. */
function serviceUser(root: string, at: Surroundings): RunAs | null {
  const owner = statSync(root).uid;
  const names = owner === 0 ? at.serviceUsers : [owner, ...at.serviceUsers];
  return names.map(findUser).find((user) => user !== null && passesAs(user, ENTER, root)) ?? null;
}

function newHomeElsewhere(folderData: string, at: Surroundings, say: (kalimat: string) => void): ClusterHome {
  const root = join(at.elsewhere, createHash('sha256').update(folderData).digest('hex').slice(0, 12));
  try {
    mkdirSync(root, { recursive: true, mode: 0o711 });
  } catch (galat) {
    throw explainFolder(galat, root);
  }
  const runAs = serviceUser(root, at);
  if (runAs === null)
    throw new MasalahDb(
      'database.pengguna-layanan-tidak-ada',
      `PostgreSQL tidak boleh berjalan sebagai root, dan tidak ada pengguna (${at.serviceUsers.join(' atau ')}) yang dapat memakai "${root}". Jalankan Tapis sebagai pengguna biasa, atau pakai DATABASE_URL.`,
    );
  writeFileSync(join(folderData, POINTER), `${root}\n`);
  say(
    `Basis data disimpan di ${root}, karena folder data ${folderData} berada di bawah folder tertutup yang tidak dapat dimasuki PostgreSQL.`,
  );
  return home(root, runAs);
}

/** `folderData` exists and is ours (prepareFolderData). `say` gets one sentence when the cluster lies elsewhere. */
export function findClusterHome(folderData: string, at: Surroundings, say: (kalimat: string) => void): ClusterHome {
  const here = realpathSync(folderData);
  const pointer = join(here, POINTER);
  if (existsSync(pointer)) {
    const root = readFileSync(pointer, 'utf8').trim();
    if (existsSync(join(root, 'pg'))) {
      say(`Basis data berada di ${root}.`);
      return existingHome(root, at);
    }
    if (existsSync(root)) return newHomeElsewhere(here, at, say);
    throw new MasalahDb(
      'database.folder-tidak-lengkap',
      `Basis data untuk "${here}" seharusnya berada di "${root}", tetapi folder itu tidak ada. Kembalikan folder itu, atau hapus "${pointer}" untuk mulai dengan basis data kosong.`,
    );
  }
  if (existsSync(join(here, 'pg'))) return existingHome(here, at);
  if (process.getuid?.() !== 0) return home(here, { kind: 'self' });
  const user = serviceUser(here, at);
  if (user !== null) return home(here, user);
  const namespace: RunAs = { kind: 'namespace', unshare: at.unshare };
  return passesAs(namespace, WRITE, here) ? home(here, namespace) : newHomeElsewhere(here, at, say);
}
