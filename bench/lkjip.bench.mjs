// The LKjIP of the sample: the cold command (database stopped) for all four formats, second start to /readyz, warm requests,
// beside LibreOffice converting the same DOCX to PDF where it is installed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed, run, start, table, timed } from './measure.mjs';

const tapis = fileURLToPath(new URL('../dist/tapis.js', import.meta.url));
const PORT = 28080;
const address = `http://127.0.0.1:${PORT}`;

async function signIn(data) {
  const text = readFileSync(join(data, 'sampel-login.txt'), 'utf8');
  const password = /^perencana@dinsos\.test\s+(\S+)/m.exec(text)?.[1];
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: 'perencana@dinsos.test', password }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'tapis-bench-'));
  const env = { ...process.env, TAPIS_DATA_DIR: join(folder, 'data') };
  const out = join(folder, 'laporan');
  const command = (...args) => run(process.execPath, [tapis, ...args], { env });
  try {
    command('seed', '--demo', 'lampung-barat-2024');
    const lkjip = [
      'lkjip',
      '--perangkat-daerah',
      'dinsos',
      '--tahun',
      '2024',
      '--out',
      out,
      '--format',
      'pdf,docx,html,json',
    ];
    const rows = [{ what: 'tapis lkjip, four formats, cold', ms: await timed(() => command(...lkjip)) }];
    rows.push({
      what: 'tapis compute, cold',
      ms: await timed(() => command('compute', '--perangkat-daerah', 'dinsos', '--tahun', '2024', '--json')),
    });

    const serve = [tapis, 'serve', '--port', String(PORT)];
    const ready = async () => (await fetch(`${address}/readyz`)).ok;
    const stop = (child) => new Promise((resolve) => child.once('exit', resolve) && child.kill('SIGTERM'));
    const starts = await timed(async () => stop(await start(process.execPath, serve, ready, { env })));
    rows.push({ what: 'serve: start to /readyz and clean stop', ms: starts });

    const server = await start(process.execPath, serve, ready, { env });
    const cookie = await signIn(env.TAPIS_DATA_DIR);
    const get = async (path) => {
      const answer = await fetch(`${address}/api/v1/perangkat-daerah/dinsos/tahun/2024/${path}`, {
        headers: { cookie, 'cache-control': 'no-cache' },
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await answer.arrayBuffer();
    };
    for (const path of ['perhitungan', 'pohon', 'dokumen/lkjip.pdf', 'dokumen/lkjip.docx', 'dokumen/lkjip.html']) {
      rows.push({ what: `GET ${path}, first`, ms: await timed(() => get(path), 1) });
      rows.push({ what: `GET ${path}, warm`, ms: await timed(() => get(path)) });
    }
    await stop(server);

    const docx = join(out, 'lkjip-dinsos-2024.docx');
    if (installed('soffice')) {
      const convert = () =>
        run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'lo'), docx], {
          env: { ...process.env, HOME: folder },
        });
      convert();
      rows.push({
        what: 'soffice --convert-to pdf of the same DOCX',
        ms: await timed(convert),
        beside: 'tapis lkjip, four formats, cold',
      });
    } else console.log('LibreOffice is not installed: no alternative measured.');
    if (!existsSync(docx)) throw new Error('no DOCX was written');
    table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
