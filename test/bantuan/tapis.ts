// The built command as a process of its own, as an operator runs it.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/tapis.mjs', import.meta.url));

export interface HasilTapis {
  kode: number | null;
  stdout: string;
  stderr: string;
}

/** Only what a command needs of the surroundings: no setting of the developer reaches it. */
const lingkungan = (tambahan: Record<string, string>) => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  ...tambahan,
});

export function mulaiTapis(
  argumen: string[],
  env: Record<string, string> = {},
  cwd = '/',
): { anak: ChildProcess; selesai: Promise<HasilTapis> } {
  const anak = spawn(process.execPath, [BIN, ...argumen], {
    env: lingkungan(env),
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const hasil: HasilTapis = { kode: null, stdout: '', stderr: '' };
  anak.stdout?.on('data', (bagian) => (hasil.stdout += bagian));
  anak.stderr?.on('data', (bagian) => (hasil.stderr += bagian));
  const selesai = new Promise<HasilTapis>((ya) => anak.on('close', (kode) => ya({ ...hasil, kode })));
  return { anak, selesai };
}

export const tapis = (argumen: string[], env?: Record<string, string>, cwd?: string): Promise<HasilTapis> =>
  mulaiTapis(argumen, env, cwd).selesai;
