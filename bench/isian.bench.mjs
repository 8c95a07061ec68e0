// The entry sheet under load and at size: savings of a whole pemda at once, and sheets of hundreds of rows in Chromium beside
// static HTML of the same rows, also over a weak link.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { loadSaves } from './bebanSimpan.mjs';
import { run, start, table, timed } from './measure.mjs';
import { asBrowserCookies, copyIndikator, fill, signIn } from './pohonBesar.mjs';

const tapis = fileURLToPath(new URL('../dist/tapis.js', import.meta.url));
const PORT = 28082;
const address = `http://127.0.0.1:${PORT}`;
/** A weak link: 400 kbit/s with 400 ms there and back. */
const WEAK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** From the address to a sheet whose cursor moves on a key; answers its number of rows. */
async function open(page, search) {
  await page.goto(`${address}/app/dinsos/2024/isian?${search}`);
  const grid = page.locator('[role="grid"]');
  const first = grid.locator('[data-aktif]');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-tempat')?.startsWith('1 '));
  return grid.locator('tbody tr').count();
}

const staticPage = (rows) =>
  `<!doctype html><title>Lembar</title><table>${Array.from(
    { length: rows },
    (_, i) => `<tr><th>9.06.20.2.01.${i} Jumlah keluaran</th>${'<td tabindex="-1">12.345</td>'.repeat(6)}</tr>`,
  ).join('')}</table>`;

async function measureSheets(page) {
  const rows = [];
  for (const [what, search] of [
    ['kinerja, one triwulan', 'tw=4'],
    ['kinerja, four triwulan', 'tw=semua'],
    ['keuangan, one triwulan', 'lembar=keuangan&tw=4'],
  ]) {
    const size = await open(page, search);
    const plain = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(staticPage(size)));
    await new Promise((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const beside = `static HTML of ${size} rows`;
    rows.push({ what: `${what}: ${size} rows, answers a key`, ms: await timed(() => open(page, search)), beside });
    rows.push({ what: beside, ms: await timed(() => page.goto(`http://127.0.0.1:${plain.address().port}/`)) });
    plain.close();
  }
  return rows;
}

/** A first visit over the weak link, nothing kept from before; then a cell typed and saved. */
async function measureWeak(context) {
  const visits = [];
  const savings = [];
  for (let i = 0; i < 3; i += 1) {
    const page = await context.newPage();
    const link = await context.newCDPSession(page);
    await link.send('Network.enable');
    await link.send('Network.setCacheDisabled', { cacheDisabled: true });
    await link.send('Network.emulateNetworkConditions', WEAK);
    visits.push(...(await timed(() => open(page, 'tw=1&saring=isian'), 1)));
    await page
      .locator('td[data-isian]')
      .nth(20 + i)
      .click();
    await page.keyboard.type(String(i + 7));
    savings.push(
      ...(await timed(async () => {
        await page.keyboard.press('Enter');
        await page.getByText(/^Semua tersimpan/).waitFor();
      }, 1)),
    );
    await page.close();
  }
  return [
    { what: 'weak link, first visit: sheet answers a key', ms: visits },
    { what: 'weak link: a cell is saved', ms: savings },
  ];
}

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-bench-'));
  chmodSync(folder, 0o711);
  const env = { ...process.env, TAPIS_DATA_DIR: join(folder, 'data'), TAPIS_RATE_LIMIT: '1000000', DATABASE_URL: '' };
  let server;
  let browser;
  try {
    run(process.execPath, [tapis, 'seed', '--demo', 'lampung-barat-2024'], { env });
    const ready = async () => (await fetch(`${address}/readyz`)).ok;
    server = await start(process.execPath, [tapis, 'serve', '--port', String(PORT)], ready, { env });
    const cookies = await signIn(address, env.TAPIS_DATA_DIR);
    browser = await chromium.launch({
      executablePath: process.env.TAPIS_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
    // A service worker would fetch all screens ahead and hide what a first visit costs.
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
    );
    await context.addCookies(asBrowserCookies(cookies, address));
    const weak = await measureWeak(context);
    const nodes = (await fill(address, cookies.join('; '), [])).filter(
      ({ kode, tingkat }) => tingkat === 'subkegiatan' && kode.startsWith('9.'),
    );
    await copyIndikator(env.TAPIS_DATA_DIR, nodes, ['a', 'b', 'c']);
    const rows = await measureSheets(await context.newPage());
    console.log('');
    table([...weak, ...rows]);
    await loadSaves(address, env.TAPIS_DATA_DIR, nodes);
  } finally {
    await browser?.close();
    if (server) await new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGTERM'));
    rmSync(folder, { recursive: true, force: true });
  }
}
