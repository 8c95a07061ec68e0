// The built command as a process of its own, as an operator runs it.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Time for a command on a busy machine. */
export const LAMA = 180_000;
/** The report of the sample. */
export const SAMPEL = ['--perangkat-daerah', 'dinsos', '--tahun', '2024'];

/** A folder of its own with the sample loaded in `data`; remove `akar` in the end. */
export async function siapkanSampel(): Promise<{ akar: string; data: string }> {
  const akar = mkdtempSync(join(tmpdir(), 'tapis-perintah-'));
  chmodSync(akar, 0o711);
  const data = join(akar, 'data');
  const { kode, stderr } = await tapis(['seed', '--demo', 'lampung-barat-2024', '--data', data]);
  if (kode !== 0) throw new Error(stderr);
  return { akar, data };
}
