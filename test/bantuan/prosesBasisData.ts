// Processes of a cluster, as /proc shows them.
import { readdirSync, realpathSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { procFolder, procStat } from '../../server/db/procInfo.ts';

/** Living postgres processes that work in this cluster folder; `postmaster`: those that no other one of them started. */
export function prosesBasisData(pgData: string): { semua: number[]; postmaster: number[] } {
  const folder = realpathSync(pgData);
  const induk = new Map<number, number>();
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const stat = procStat(pid);
    if (stat?.name === 'postgres' && !stat.zombie && procFolder(pid) === folder) induk.set(pid, stat.parent);
  }
  const semua = [...induk.keys()];
  return { semua, postmaster: semua.filter((pid) => !induk.has(induk.get(pid) ?? 0)) };
}

/** Milliseconds until no process of the cluster is left; fails after `batas`. */
export async function tungguHabis(pgData: string, batas: number): Promise<number> {
  const mulai = Date.now();
  while (prosesBasisData(pgData).semua.length > 0) {
    if (Date.now() - mulai > batas)
      throw new Error(`still running after ${batas} ms: ${prosesBasisData(pgData).semua}`);
    await wait(20);
  }
  return Date.now() - mulai;
}
