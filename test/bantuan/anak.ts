// Child processes of operations tests: a script bundled by esbuild, run by node, talking in lines.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { akarProyek } from '../../server/db/lokasi.ts';

/** Bundles a script with all it needs into one file that runs from anywhere. */
export async function bundleAnak(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, 'anak.mjs');
  await build({
    entryPoints: [join(akarProyek(), entry)],
    absWorkingDir: akarProyek(),
    tsconfig: 'tsconfig.json',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['pg-native'],
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
    outfile,
    logLevel: 'error',
  });
  chmodSync(outfile, 0o644);
  return outfile;
}

export interface Anak {
  process: ChildProcess;
  pid: number;
  /** Lines of stdout so far. */
  baris: string[];
  /** What went to stderr so far. */
  galat: () => string;
  /** First line that begins so; rejects when the process ends before. */
  tunggu: (awal: string) => Promise<string>;
  /** Exit code, or the signal that ended it. */
  selesai: Promise<number | string>;
}

/** `lewat`: command in front of node, for another user ("setpriv …"). */
export function startAnak(
  file: string,
  args: string[],
  { lewat = [], akar = akarProyek() }: { lewat?: string[]; akar?: string } = {},
): Anak {
  const [command = process.execPath, ...rest] = [...lewat, process.execPath, file, ...args];
  const child = spawn(command, rest, {
    cwd: '/',
    env: { PATH: process.env.PATH, TAPIS_ROOT: akar },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const baris: string[] = [];
  let galat = '';
  child.stderr.on('data', (part) => (galat += part));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => baris.push(line));
  const selesai = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? '');
  const tunggu = (awal: string) =>
    new Promise<string>((resolve, reject) => {
      const ada = baris.find((line) => line.startsWith(awal));
      if (ada !== undefined) return resolve(ada);
      lines.on('line', (line) => line.startsWith(awal) && resolve(line));
      void selesai.then((code) => reject(new Error(`ended with ${code} before "${awal}": ${galat}`)));
      return undefined;
    });
  return { process: child, pid: child.pid ?? 0, baris, galat: () => galat, tunggu, selesai };
}
