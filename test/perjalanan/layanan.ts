// The whole product as built, running for the journeys: dist/tapis.js in a data folder of its own, with the sample or empty.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Pemda } from '@tapis/core/perencanaan/faktaPerencanaan.ts';
import { akarProyek } from '../../server/db/lokasi.ts';

const SIAP_MS = 120_000;
const run = promisify(execFile);

export interface LayananUji {
  /** "http://127.0.0.1:41234", without a slash at the end. */
  alamat: string;
  /** Password of every account. */
  sandi: string;
  berhenti: () => Promise<void>;
}

/** Resolves with the address that `serve` prints; rejects with everything it said when it ends or takes too long. */
function waitForAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`tapis serve is not ready after ${SIAP_MS} ms:\n${said}`)),
      SIAP_MS,
    );
    const read = (part: Buffer) => {
      said += part.toString();
      const address = /siap di (http:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`tapis serve ended with ${code}:\n${said}`));
    });
  });
}

const program = join(akarProyek(), 'dist', 'tapis.js');

// One address asks for far more pages in a minute here than any person does.
const lingkungan = () => ({
  ...process.env,
  DATABASE_URL: '',
  TAPIS_RATE_LIMIT: '100000',
  TAPIS_LOG_LEVEL: 'warn',
});

/** `prepare` fills the data folder before it is served; `readSandi` answers the password of the accounts. */
async function serveFolder(
  options: string[],
  prepare: (data: string) => Promise<void>,
  readSandi: (data: string) => string | undefined,
): Promise<LayananUji> {
  if (!existsSync(program)) throw new Error('dist/tapis.js is missing. Build first: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'tapis-perjalanan-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  let child: ChildProcess | undefined;
  const endWithUs = () => child?.kill('SIGTERM');
  process.once('exit', endWithUs);
  const berhenti = async () => {
    process.off('exit', endWithUs);
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await prepare(data);
    child = spawn(process.execPath, [program, 'serve', ...options, '--port', '0', '--data', data], {
      env: lingkungan(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const alamat = await waitForAddress(child);
    const sandi = readSandi(data);
    if (!sandi) throw new Error('no password of an account is known');
    return { alamat, sandi, berhenti };
  } catch (error) {
    await berhenti();
    throw error;
  }
}

/** With the sample. */
export const startLayanan = (): Promise<LayananUji> =>
  serveFolder(
    ['--demo', 'lampung-barat-2024'],
    async () => {},
    (data) => /^perencana@dinsos.test\s+(\S+)$/m.exec(readFileSync(join(data, 'sampel-login.txt'), 'utf8'))?.[1],
  );

/** A pemda with nothing but its first admin, made by the commands that an operator runs; `sandi` is the admin's. */
export function startLayananKosong(pemda: Pemda, admin: { email: string; nama: string }): Promise<LayananUji> {
  let sandi: string | undefined;
  const { kode, nama, provinsi, ibuKota, zona } = pemda;
  return serveFolder(
    [],
    async (data) => {
      const tapis = async (...argumen: string[]) =>
        (await run(process.execPath, [program, ...argumen, '--data', data, '--json'], { env: lingkungan() })).stdout;
      await tapis('migrate');
      await tapis('seed');
      const tempat = ['--provinsi', provinsi, '--ibu-kota', ibuKota, '--zona', zona];
      await tapis('pemda', 'add', '--kode', kode, '--nama', nama, ...tempat);
      const akun = JSON.parse(await tapis('user', 'add', '--email', admin.email, '--nama', admin.nama));
      sandi = akun.sandi;
    },
    () => sandi,
  );
}
