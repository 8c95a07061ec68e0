// A service of its own with the sample, and a browser in which its planner is signed in, for the time of one measurement.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { run, start } from './measure.mjs';
import { asBrowserCookies, signIn } from './pohonBesar.mjs';

const tapis = fileURLToPath(new URL('../dist/tapis.js', import.meta.url));
const PORT = 28082;

/** Runs `work` with the address, the data folder, the cookies of the planner and a context of the browser. */
export async function withSampel(work) {
  const address = `http://127.0.0.1:${PORT}`;
  const folder = mkdtempSync(join(tmpdir(), 'tapis-bench-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const env = { ...process.env, TAPIS_DATA_DIR: data, TAPIS_RATE_LIMIT: '1000000', DATABASE_URL: '' };
  let server;
  let browser;
  try {
    run(process.execPath, [tapis, 'seed', '--demo', 'lampung-barat-2024'], { env });
    const ready = async () => (await fetch(`${address}/readyz`)).ok;
    server = await start(process.execPath, [tapis, 'serve', '--port', String(PORT)], ready, { env });
    const cookies = await signIn(address, data);
    browser = await chromium.launch({
      executablePath: process.env.TAPIS_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    const newContext = async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
      await context.addCookies(asBrowserCookies(cookies, address));
      return context;
    };
    await work({ address, data, cookies, newContext });
  } finally {
    await browser?.close();
    if (server) await new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGTERM'));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the address to a sheet whose cursor moves on a key; answers its number of rows. */
export async function openSheet(page, address, search) {
  await page.goto(`${address}/app/dinsos/2024/isian?${search}`);
  const grid = page.locator('[role="grid"]');
  const first = grid.locator('[data-aktif]');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-tempat')?.startsWith('1 '));
  return grid.locator('tbody tr').count();
}
