// Finds a Chromium for the browser journeys, or installs Debian's package when root; otherwise says what to run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of a Chromium, or undefined. TAPIS_CHROMIUM wins. */
export function findChromium() {
  return [process.env.TAPIS_CHROMIUM, ...CANDIDATES].find((path) => path && existsSync(path));
}

/** Path of a Chromium; installs it when root and apt-get exists, else exits with the one command to run. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const apt = spawnSync('apt-get', ['--version']).status === 0;
  if (process.getuid?.() !== 0 || !apt) {
    console.error('Chromium belum ada. Mintalah administrator menjalankan: apt-get install -y chromium');
    process.exit(2);
  }
  console.error('Memasang Chromium untuk uji peramban …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 2, 2],
    env,
  });
  const installed = findChromium();
  if (!installed) {
    console.error(
      'Chromium tidak dapat dipasang. Jalankan: apt-get update && apt-get install -y chromium, lalu ulangi.',
    );
    process.exit(2);
  }
  return installed;
}
