// A tree of 300 sub kegiatan and 600 indicators in Chromium: from the address to a tree that answers the arrow key, beside the
// same rows drawn by the browser alone from one static HTML page (no program, no figures, no edits: the least a page can cost).
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { run, start, table, timed } from './measure.mjs';
import { asBrowserCookies, fill, signIn } from './pohonBesar.mjs';

const tapis = fileURLToPath(new URL('../dist/tapis.js', import.meta.url));
const PORT = 28081;
const address = `http://127.0.0.1:${PORT}`;

const staticPage = (nodes) =>
  `<!doctype html><title>Pohon</title><table>${nodes
    .map(
      ({ kode, nama }) =>
        `<tr tabindex="-1"><th>${kode}</th><td>${nama}</td><td>Jumlah keluaran</td><td>Jumlah keluaran</td></tr>`,
    )
    .join('')}</table>`;

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-bench-'));
  chmodSync(folder, 0o711);
  const env = { ...process.env, TAPIS_DATA_DIR: join(folder, 'data'), TAPIS_RATE_LIMIT: '100000' };
  let server;
  let browser;
  let plain;
  try {
    run(process.execPath, [tapis, 'seed', '--demo', 'lampung-barat-2024'], { env });
    const ready = async () => (await fetch(`${address}/readyz`)).ok;
    server = await start(process.execPath, [tapis, 'serve', '--port', String(PORT)], ready, { env });
    const cookies = await signIn(address, env.TAPIS_DATA_DIR);
    const nodes = await fill(address, cookies.join('; '), ['a', 'b']);
    plain = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(staticPage(nodes)));
    await new Promise((resolve) => plain.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({
      executablePath: process.env.TAPIS_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(asBrowserCookies(cookies, address));
    const page = await context.newPage();
    const open = async (path) => {
      await page.goto(`${address}/app/dinsos/2024/${path}`);
      const row = page.locator('[role="treegrid"] tbody tr[tabindex="0"]');
      await row.focus();
      const before = await row.getAttribute('data-id');
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction((id) => document.activeElement?.getAttribute('data-id') !== id, before);
    };
    const rows = [];
    for (const [what, path] of [
      ['Pohon kinerja, table', 'pohon'],
      ['Pohon kinerja, editing', 'pohon?tampilan=susunan'],
    ]) {
      await open(path);
      rows.push({
        what: `${what}: ${nodes.length} nodes, answers a key`,
        ms: await timed(() => open(path)),
        beside: 'static HTML of the same rows',
      });
    }
    const { port } = plain.address();
    rows.push({ what: 'static HTML of the same rows', ms: await timed(() => page.goto(`http://127.0.0.1:${port}/`)) });
    table(rows);
  } finally {
    await browser?.close();
    plain?.close();
    if (server) await new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGTERM'));
    rmSync(folder, { recursive: true, force: true });
  }
}
