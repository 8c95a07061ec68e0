// The whole product as built, running for the journeys: dist/tapis.js with the sample in a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { akarProyek } from '../../server/db/lokasi.ts';

const SIAP_MS = 120_000;

export interface LayananUji {
  /** "http://127.0.0.1:41234", without a slash at the end. */
  alamat: string;
  /** Password of every sample account. */
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

export async function startLayanan(): Promise<LayananUji> {
  const program = join(akarProyek(), 'dist', 'tapis.js');
  if (!existsSync(program)) throw new Error('dist/tapis.js is missing. Build first: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'tapis-perjalanan-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const child = spawn(
    process.execPath,
    [program, 'serve', '--demo', 'lampung-barat-2024', '--port', '0', '--data', data],
    // One address asks for far more pages in a minute here than any person does.
    {
      env: { ...process.env, DATABASE_URL: '', TAPIS_RATE_LIMIT: '100000', TAPIS_LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const berhenti = async () => {
    process.off('exit', endWithUs);
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const alamat = await waitForAddress(child);
    const sandi = /^perencana@dinsos\.test\s+(\S+)$/m.exec(readFileSync(join(data, 'sampel-login.txt'), 'utf8'))?.[1];
    if (!sandi) throw new Error('sampel-login.txt does not name perencana@dinsos.test');
    return { alamat, sandi, berhenti };
  } catch (error) {
    await berhenti();
    throw error;
  }
}
