// Makes node_modules match package-lock.json, and does nothing when it already does. Uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.tapis-lock`;

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node.js ${process.versions.node} terlalu lama: Tapis memerlukan Node.js 20.19 atau lebih baru. Pasang versi baru, lalu ulangi perintah ini.`,
  );
  process.exit(2);
}

/** Runs `npm ci` when the installed tree does not belong to this lockfile; exits with npm's own message when it fails. */
export function ensureInstalled() {
  requireNode();
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Memasang pustaka (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (npm.status !== 0) {
    console.error('Pemasangan pustaka gagal: periksa sambungan ke registri npm dan ruang disk, lalu ulangi.');
    process.exit(2);
  }
  writeFileSync(stamp, lock);
}
