// What Linux tells about a process in /proc. Every reader answers null when the process is gone or hidden.
import { readFileSync, readlinkSync } from 'node:fs';

const orNull = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

interface ProcStat {
  name: string;
  zombie: boolean;
  parent: number;
  /** Clock ticks since boot: together with the pid it names one process for the life of the machine. */
  started: string;
}

/** Fields of /proc/PID/stat; the name stands in parentheses and may itself hold any character. */
export function procStat(pid: number): ProcStat | null {
  const text = orNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (text === null) return null;
  const end = text.lastIndexOf(')');
  const rest = text.slice(end + 2).split(' ');
  return {
    name: text.slice(text.indexOf('(') + 1, end),
    zombie: /^[ZX]/.test(rest[0] ?? ''),
    parent: Number(rest[1]),
    started: rest[19] ?? '',
  };
}

export const procFolder = (pid: number): string | null => orNull(() => readlinkSync(`/proc/${pid}/cwd`));

export const procCommand = (pid: number): string | null =>
  orNull(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));

export const isRunning = (pid: number): boolean => procStat(pid)?.zombie === false;

/** "pid:started" of this process or another one, as kept in names and command lines. */
export const processTag = (pid: number): string => `${pid}:${procStat(pid)?.started ?? ''}`;

/** Is the very process that once gave this tag still alive? */
export function isTagAlive(tag: string): boolean {
  const pid = Number(tag.split(':')[0]);
  return isRunning(pid) && processTag(pid) === tag;
}
