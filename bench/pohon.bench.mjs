// A tree of 300 sub kegiatan and 600 indicators in Chromium: from the address to a tree that answers the arrow key, beside the
// same rows drawn by the browser alone from one static HTML page (no program, no figures, no edits: the least a page can cost).
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { run, start, table, timed } from './measure.mjs';

const tapis = fileURLToPath(new URL('../dist/tapis.js', import.meta.url));
const PORT = 28081;
const address = `http://127.0.0.1:${PORT}`;
const UNIT = `${address}/api/v1/perangkat-daerah/dinsos/tahun/2024`;
const [PROGRAM, KEGIATAN, SUB] = [10, 3, 10];
const two = (number) => String(number).padStart(2, '0');

async function signIn(data) {
  const text = readFileSync(join(data, 'sampel-login.txt'), 'utf8');
  const password = /^perencana@dinsos\.test\s+(\S+)/m.exec(text)?.[1];
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: 'perencana@dinsos.test', password }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
}

/** Nodes as commands, a parent before its children; the kode are free in the sample. */
function commands() {
  const rest = { penanggungJawab: [], sasaran: null, catatanKeluaran: null, crosscutting: [] };
  const list = [];
  const add = (tingkat, kode, induk) =>
    list.push({
      jenis: 'tambah',
      tingkat,
      kode,
      induk,
      nama: `${tingkat} contoh ${kode} dengan nama sepanjang biasanya`,
      ...rest,
    });
  for (let p = 0; p < PROGRAM; p += 1) {
    const program = `9.06.${two(p + 20)}`;
    add('program', program, 'S1');
    for (let k = 1; k <= KEGIATAN; k += 1) {
      const kegiatan = `${program}.2.${two(k)}`;
      add('kegiatan', kegiatan, program);
      for (let s = 1; s <= SUB; s += 1) add('subkegiatan', `${kegiatan}.${two(s)}`, kegiatan);
    }
  }
  return list;
}

async function fill(cookie) {
  const send = async (method, path, body, versi) => {
    const answer = await fetch(`${UNIT}/${path}`, {
      method,
      headers: {
        cookie,
        origin: address,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(versi === undefined ? {} : { 'if-match': `"${versi}"` }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 400)}`);
    return answer.json();
  };
  const perintah = commands();
  let { versi } = await send('GET', 'rencana');
  // One program at a time: a request body has a limit.
  const size = perintah.length / PROGRAM;
  for (let from = 0; from < perintah.length; from += size)
    ({ versi } = await send('POST', 'rencana/perintah', { perintah: perintah.slice(from, from + size) }, versi));
  const common = {
    ...{ iku: false, satuan: 'orang', jenisNilai: 'angka', skala: null, polaritas: 'maksimasi', akumulasi: 'SUM' },
    ...{
      modeInput: 'PER_PERIOD',
      presisi: 0,
      definisi: 'Contoh.',
      sumberData: 'Register',
      pengumpulData: 'Seksi data',
    },
    ...{ frekuensi: 'triwulanan', jenisBukti: 'Laporan', kondisiAwal: null, penanggungJawab: ['kadis'], rumus: null },
    ...{ komponen: [], subKegiatan: [], sasaran: null, alasan: null },
  };
  const nodes = perintah.filter(({ tingkat }) => tingkat === 'subkegiatan');
  for (const { kode, tingkat } of nodes)
    for (const letter of ['a', 'b'])
      await send('POST', 'indikator', {
        ...common,
        kode: `${kode}/${letter}`,
        tingkat,
        induk: kode,
        nama: `Jumlah keluaran ${kode} ${letter}`,
      });
  return (await send('GET', 'rencana')).simpul;
}

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
    const cookies = await signIn(env.TAPIS_DATA_DIR);
    const nodes = await fill(cookies.join('; '));
    plain = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(staticPage(nodes)));
    await new Promise((resolve) => plain.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({
      executablePath: process.env.TAPIS_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(
      cookies.map((cookie) => {
        const [name, ...value] = cookie.split('=');
        return { name, value: value.join('='), url: address };
      }),
    );
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
