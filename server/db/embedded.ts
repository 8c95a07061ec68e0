// Supervisor of the embedded PostgreSQL: one cluster per data folder, reached by unix socket only, started, kept alive, ended.
import { realpathSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type ClusterHome, findClusterHome, SURROUNDINGS, type Surroundings } from './clusterHome.ts';
import { inspectLock } from './clusterLock.ts';
import { explainStart, isLockRefusal } from './explainStart.ts';
import { prepareFolderData } from './folderData.ts';
import { CLUSTER_USER, ensureCluster } from './initCluster.ts';
import { MasalahDb } from './masalahDb.ts';
import { findNative, reachableNative } from './nativeBinaries.ts';
import { endPostmaster, isGone, launchPostmaster, type Postmaster } from './postmaster.ts';
import { prepareSocketFolder, SOCKET_PORT } from './socketFolder.ts';

export interface EmbeddedOptions {
  folderData: string;
  /** One Indonesian sentence for the person at the terminal. */
  say?: (kalimat: string) => void;
  /** One line of postgres' own log. */
  log?: (line: string) => void;
  /** Called when postgres ended by itself and cannot be started again. */
  onLost?: (masalah: unknown) => void;
  /** True (commands): use the cluster of a running server. False (serve): refuse with 'database.sedang-dipakai'. */
  share?: boolean;
  /** Further settings of postgres (`-c`). */
  settings?: Record<string, string>;
  /** Clusters that are thrown away skip fsync at initdb. */
  sync?: boolean;
  surroundings?: Partial<Surroundings>;
}

export interface Embedded {
  connection: { host: string; port: number; user: string };
  /** Folder that holds the cluster. */
  root: string;
  /** True when another Tapis process runs the cluster. */
  shared: boolean;
  /** Process id of postgres now. */
  pid: () => number;
  /** Ends postgres (a shared one is left alone). `patienceMs`: how long others that share it may go on. */
  stop: (patienceMs?: number) => Promise<void>;
}

/** A server that is stopping, or a short command, frees the folder within this time. */
const HELD_MS = 3_000;
/** Dead processes keep the lock until they are reaped, typically 1 s. */
const LOCK_MS = 15_000;
const BACKOFF_MS = 250;
const ORPHAN_MS = 10_000;
/** Restarts of a postgres that ended by itself, within one minute. */
const RESTARTS = 5;

interface Held {
  shared: true;
  pid: number;
  socketFolder: string;
}

/** Starts postgres as soon as the folder is free; ends an orphan first; gives the running one when it may be shared. */
async function acquire(
  home: ClusterHome,
  native: string,
  socketFolder: string,
  options: EmbeddedOptions,
): Promise<Postmaster | Held> {
  const pgData = realpathSync(home.pgData);
  const began = Date.now();
  for (;;) {
    const lock = inspectLock(pgData);
    const passed = Date.now() - began;
    if (lock.state === 'foreign')
      throw new MasalahDb(
        'database.sedang-dipakai',
        `Basis data di "${pgData}" sedang dijalankan oleh PostgreSQL lain (proses ${lock.pid}), bukan oleh Tapis. Hentikan proses itu, lalu coba lagi.`,
      );
    if (lock.state === 'held') {
      if (options.share && lock.ready) return { shared: true, pid: lock.pid, socketFolder: lock.socketFolder };
      if (passed > HELD_MS)
        throw new MasalahDb(
          'database.sedang-dipakai',
          `Folder data "${home.root}" sedang dipakai oleh Tapis yang lain (proses ${lock.owner}). Hentikan yang itu dulu, atau pilih folder lain dengan --data.`,
        );
    } else if (lock.state === 'orphan') {
      try {
        process.kill(lock.pid, 'SIGINT');
        if (!(await isGone(lock.pid, ORPHAN_MS))) process.kill(lock.pid, 'SIGQUIT');
      } catch {
        // It ended by itself meanwhile; the next look tells.
      }
      continue;
    } else {
      const outcome = await launchPostmaster({
        home,
        native,
        socketFolder,
        settings: options.settings ?? {},
        stalePid: lock.state === 'stale' ? lock.pid : null,
        log: options.log ?? (() => {}),
      });
      if (!('refused' in outcome)) return outcome;
      if (!isLockRefusal(outcome.refused) || passed > LOCK_MS) throw explainStart(outcome.refused, home.root);
    }
    await wait(BACKOFF_MS);
  }
}

/** Runs the cluster of a data folder, making it on first use. Throws MasalahDb with one sentence when it cannot. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const say = options.say ?? (() => {});
  const folderData = prepareFolderData(options.folderData);
  const home = findClusterHome(folderData, { ...SURROUNDINGS, ...options.surroundings }, say);
  const native = findNative();
  const folder = reachableNative(native, home.root, home.runAs);
  await ensureCluster(home, { folder, major: native.major }, { sync: options.sync ?? true, say });
  const socketFolder = prepareSocketFolder(realpathSync(home.root), home.runAs);

  let run = await acquire(home, folder, socketFolder, options);
  if ('shared' in run) {
    const { pid } = run;
    const connection = { host: run.socketFolder, port: SOCKET_PORT, user: CLUSTER_USER };
    return { connection, root: home.root, shared: true, pid: () => pid, stop: async () => {} };
  }

  let stopping = false;
  const restarts: number[] = [];
  const keepAlive = (current: Postmaster): void => {
    void current.ended.then(async (words) => {
      if (stopping) return;
      const now = Date.now();
      restarts.push(now);
      try {
        if (restarts.filter((at) => at > now - 60_000).length > RESTARTS) throw explainStart(words, home.root);
        const next = await acquire(home, folder, socketFolder, { ...options, share: false });
        if ('shared' in next) throw new Error('a cluster of our own cannot be shared');
        run = next;
        if (stopping) await endPostmaster(next.pid, 0);
        else keepAlive(next);
      } catch (masalah) {
        options.onLost?.(masalah);
      }
    });
  };
  keepAlive(run);

  return {
    connection: { host: socketFolder, port: SOCKET_PORT, user: CLUSTER_USER },
    root: home.root,
    shared: false,
    pid: () => run.pid,
    stop: async (patienceMs = 5_000) => {
      stopping = true;
      await endPostmaster(run.pid, patienceMs);
    },
  };
}
