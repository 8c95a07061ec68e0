// One run of postgres: started, watched until it accepts connections, ended in three steps of growing force.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClusterHome } from './clusterHome.ts';
import { OWNER_SETTING, readPostmasterFile } from './clusterLock.ts';
import { isRunning, processTag } from './procInfo.ts';
import { canFollowParent, commandAs, followParent } from './runAs.ts';
import { SOCKET_PORT } from './socketFolder.ts';

/** How often postmaster.pid is read while postgres starts or stops. */
const LOOK_MS = 15;
/** Recovery after a crash may replay much WAL. */
const READY_WITHIN_MS = 300_000;

export interface Postmaster {
  pid: number;
  child: ChildProcess;
  /** Settles when the process has ended, with its last words. */
  ended: Promise<string>;
}

interface LaunchOptions {
  home: ClusterHome;
  native: string;
  socketFolder: string;
  settings: Record<string, string>;
  /** Process named by an old postmaster.pid that is proven not to be postgres (see inspectLock). */
  stalePid: number | null;
  log: (line: string) => void;
}

/** Starts postgres and waits until it is ready. Gives its last words when it ends before that. */
export async function launchPostmaster(options: LaunchOptions): Promise<Postmaster | { refused: string }> {
  const { home, settings } = options;
  const all: Record<string, string> = {
    listen_addresses: '',
    port: String(SOCKET_PORT),
    unix_socket_directories: options.socketFolder,
    unix_socket_permissions: '0700',
    ...settings,
    [OWNER_SETTING]: processTag(process.pid),
  };
  const args = ['-D', home.pgData, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const bound = followParent('INT', join(options.native, 'bin', 'postgres'), args);
  const command = commandAs(home.runAs, bound.file, bound.args);
  // postgres ignores a lock file that names its "grandparent": pg_ctl's own way to step over a pid that was given anew.
  // It still refuses when shared memory of the old cluster is in use.
  const env = options.stalePid === null ? {} : { PG_GRANDPARENT_PID: String(options.stalePid) };
  // Detached: Ctrl+C in the terminal reaches node only, which then ends postgres in order.
  const child = spawn(command.file, command.args, {
    ...command.options,
    env: { ...command.options.env, ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (!canFollowParent()) process.once('exit', () => child.kill('SIGINT'));

  let words = '';
  child.stderr.on('data', (part) => {
    words = (words + part).slice(-8_000);
    for (const line of String(part).split('\n')) if (line !== '') options.log(line);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (galat) => resolve(galat.message));
    child.once('close', () => resolve(words));
  });
  let over = false;
  void ended.then(() => {
    over = true;
  });

  const deadline = Date.now() + READY_WITHIN_MS;
  while (!over && Date.now() < deadline) {
    const file = readPostmasterFile(home.pgData);
    if (child.pid !== undefined && file?.pid === child.pid && file.ready) {
      // From here on it must not keep a finished node process alive.
      child.unref();
      if ('unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref();
      return { pid: child.pid, child, ended };
    }
    await wait(LOOK_MS);
  }
  if (!over) child.kill('SIGQUIT');
  return { refused: await ended };
}

/** Waits until the process is gone. False when it still runs after `withinMs`. */
export async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await wait(LOOK_MS);
  }
  return true;
}

/**
 * Ends postgres. `smart` lets other commands that share the cluster finish, at most `patienceMs`;
 * then running statements are broken off, and at last everything is dropped at once (replayed from WAL at the next start).
 */
export async function endPostmaster(pid: number, patienceMs: number): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGTERM', patienceMs],
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ];
  for (const [signal, withinMs] of steps) {
    if (withinMs === 0) continue;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await isGone(pid, withinMs)) return;
  }
}
