// The source files git knows or would know (tracked, or untracked and not ignored).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths relative to the root of files matching any of the git patterns. */
export function sources(...patterns) {
  const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(out.split('\0'))].filter((path) => path && existsSync(join(root, path)));
}

/** Ends the check with a message when something is off. */
export function finish(problems) {
  if (problems.length === 0) return;
  console.log(problems.join('\n'));
  process.exitCode = 1;
}
