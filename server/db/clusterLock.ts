// Who holds a cluster folder, read from postmaster.pid and /proc. The file itself is never removed: that is postgres' own work.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTagAlive, procCommand, procFolder, procStat } from './procInfo.ts';

/** Setting on the command line of postgres that names the node process which started it. */
export const OWNER_SETTING = 'tapis.induk';

type ClusterLock =
  | { state: 'free' }
  /** The process is gone, not yet reaped, or its number now belongs to something else. */
  | { state: 'stale'; pid: number }
  /** A postgres that Tapis started and whose node process is gone. */
  | { state: 'orphan'; pid: number }
  | { state: 'held'; pid: number; owner: number; ready: boolean; socketFolder: string }
  /** A postgres on this folder that Tapis did not start. */
  | { state: 'foreign'; pid: number };

interface PostmasterFile {
  pid: number;
  socketFolder: string;
  ready: boolean;
}

/** Lines of postmaster.pid that matter here: 1 pid, 5 socket folder, 8 status. Null while absent or not yet complete. */
export function readPostmasterFile(pgData: string): PostmasterFile | null {
  try {
    const lines = readFileSync(join(pgData, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, socketFolder: lines[4]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** `pgData` is a real path (no symbolic links), as postgres shows it for its working folder. */
export function inspectLock(pgData: string): ClusterLock {
  const file = readPostmasterFile(pgData);
  if (file === null) return { state: 'free' };
  const { pid, ready, socketFolder } = file;
  const stat = procStat(pid);
  const command = procCommand(pid);
  // A process that is being torn down has lost its command line and is not yet a zombie.
  const gone = stat === null || stat.zombie || !command;
  if (gone || stat.name !== 'postgres' || procFolder(pid) !== pgData) return { state: 'stale', pid };
  const tag = new RegExp(`${OWNER_SETTING}=(\\d+:\\d+)`).exec(command)?.[1];
  if (tag === undefined) return { state: 'foreign', pid };
  return isTagAlive(tag)
    ? { state: 'held', pid, owner: Number.parseInt(tag, 10), ready, socketFolder }
    : { state: 'orphan', pid };
}
