// As whom postgres runs. It refuses root, so root runs it as a service user, or in a user namespace where only root may look.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type RunAs =
  | { kind: 'self' }
  | { kind: 'user'; name: string; uid: number; gid: number }
  /** `unshare --user`: outside it is root, inside "nobody". Needed where the folder lies below one of mode 0700. */
  | { kind: 'namespace'; unshare: string };

interface Command {
  file: string;
  args: string[];
  options: { cwd: string; env: Record<string, string>; uid?: number; gid?: number };
}

const NOBODY = '65534';
const env = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** The command as that user. No PG… variable of the caller reaches it, and its folder is one that everybody can enter. */
export function commandAs(runAs: RunAs, file: string, args: string[]): Command {
  const options = { cwd: '/', env: env() };
  if (runAs.kind === 'user') return { file, args, options: { ...options, uid: runAs.uid, gid: runAs.gid } };
  if (runAs.kind === 'self') return { file, args, options };
  return {
    file: runAs.unshare,
    args: ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--', file, ...args],
    options,
  };
}

let setpriv: boolean | undefined;

/** Can a process be told to end with its parent here? (util-linux 2.33 or later) */
export function canFollowParent(): boolean {
  setpriv ??= spawnSync('setpriv', ['--pdeathsig', 'keep', '--', 'true'], { stdio: 'ignore' }).status === 0;
  return setpriv;
}

/**
 * The command, sent `signal` by the kernel when this node process ends in any way, kill -9 included.
 * The shell in between closes the gap before the wish is registered: it starts nothing when the parent is gone already.
 */
export function followParent(signal: 'INT' | 'TERM', file: string, args: string[]): { file: string; args: string[] } {
  if (!canFollowParent()) return { file, args };
  const guard = '[ "$PPID" = "$0" ] && exec "$@"';
  return {
    file: 'setpriv',
    args: ['--pdeathsig', signal, '--', 'sh', '-c', guard, String(process.pid), file, ...args],
  };
}

/** Runs a short shell test as that user; `args` are $1, $2 … */
export function passesAs(runAs: RunAs, test: string, ...args: string[]): boolean {
  const command = commandAs(runAs, 'sh', ['-c', test, 'sh', ...args]);
  return spawnSync(command.file, command.args, { ...command.options, stdio: 'ignore' }).status === 0;
}

/** An entry of /etc/passwd by name or number; postgres refuses to run as a number without one. */
export function findUser(nameOrUid: string | number): Extract<RunAs, { kind: 'user' }> | null {
  const column = typeof nameOrUid === 'number' ? 2 : 0;
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const fields = line.split(':');
    if (fields[column] === String(nameOrUid))
      return { kind: 'user', name: fields[0] ?? '', uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  return null;
}
