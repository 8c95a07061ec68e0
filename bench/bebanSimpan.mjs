// The hour before the window closes: 800 people with a session of their own, each saves one cell every ten seconds. Beside it, in
// the same run, the least a saving can cost: a bare server that inserts one row per request through the same kind of pool.
import { spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { databaseOf } from './pohonBesar.mjs';

const PEOPLE = 800;
const PAUSE_MS = 10_000;
const WARM_UP_MS = 10_000;
const MEASURE_MS = 30_000;
const BARE_PORT = 28083;

/** A session as the browser carries it: the token with its signature, made with the secret of the service. */
function cookieOf(data, token) {
  const secret = readFileSync(join(data, 'rahasia-sesi'), 'utf8').trim();
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `tapis.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** Accounts with a session each, made in the database: 800 password hashes would take minutes and measure nothing. */
async function makePeople(connection) {
  const client = new pg.Client(connection);
  await client.connect();
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    id: `bench-${i}`,
    token: randomBytes(24).toString('base64url'),
  }));
  const [ids, tokens] = [people.map(({ id }) => id), people.map(({ token }) => token)];
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO auth.pengguna (id, nama, email) SELECT id, 'Contoh ' || id, id || '@contoh.test' FROM unnest($1::text[]) AS id`,
    [ids],
  );
  await client.query(
    `INSERT INTO auth.sesi (id, pengguna_id, token, berakhir)
     SELECT id, id, token, now() + interval '1 hour' FROM unnest($1::text[], $2::text[]) AS t(id, token)`,
    [ids, tokens],
  );
  await client.query(`SELECT set_config('tapis.pemda', '18.04', true)`);
  await client.query(
    `INSERT INTO tapis.anggota (pemda_id, pengguna_id) SELECT '18.04', id FROM unnest($1::text[]) AS id`,
    [ids],
  );
  await client.query(
    `INSERT INTO tapis.peran_pengguna (pemda_id, pengguna_id, peran, perangkat_daerah)
     SELECT '18.04', id, 'penanggung-jawab', 'dinsos' FROM unnest($1::text[]) AS id`,
    [ids],
  );
  await client.query('CREATE TABLE public.bench_bare (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, isi jsonb)');
  await client.query('COMMIT');
  await client.end();
  return people;
}

const agent = new Agent({ keepAlive: true, maxSockets: 400 });

/** Milliseconds and the answer. */
function put(url, headers, body) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const text = JSON.stringify(body);
    const asked = request(
      url,
      {
        method: 'PUT',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': text.length, ...headers },
      },
      (answer) => {
        let said = '';
        answer.on('data', (part) => {
          said += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode, said, ms: performance.now() - began }));
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

const quantile = (numbers, q) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * q)] ?? Number.NaN;

/** Everybody saves at his own moment of the ten seconds; what falls into the warm-up is not counted. */
async function everybody(save) {
  const began = performance.now();
  const end = began + WARM_UP_MS + MEASURE_MS;
  const ms = [];
  const person = async (i) => {
    for (let turn = 0; ; turn += 1) {
      const due = began + (i / PEOPLE) * PAUSE_MS + turn * PAUSE_MS;
      if (due >= end) return;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const took = await save(i, turn);
      if (due >= began + WARM_UP_MS) ms.push(took);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, (_, i) => person(i)));
  return ms;
}

/** Requests of the route by the upper bound of their time, as the service counted them at its handler. */
async function buckets(address, path) {
  const text = await (await fetch(`${address}/metrics`)).text();
  const found = [...text.matchAll(/^tapis_http_request_duration_seconds_bucket\{(.*)\} (\d+)$/gm)].filter(
    ([, label]) => label.includes(`route="${path}"`) && label.includes('method="PUT"'),
  );
  return new Map(found.map(([, label, count]) => [/le="([^"]+)"/.exec(label)?.[1], Number(count)]));
}

/** Seconds of processor that the service and its database have used: unlike times, they do not depend on who else is busy. */
async function processorSeconds(address, data) {
  const text = await (await fetch(`${address}/metrics`)).text();
  const service = Number(/^tapis_process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]);
  const postmaster = readFileSync(join(data, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0];
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [
          readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' '),
        ];
      } catch {
        return [];
      }
    })
    .filter((stat) => stat[1] === postmaster);
  // Fields 14 and 15 of proc(5), counted from behind the name, in ticks of 10 ms.
  return { service, database: stats.reduce((sum, stat) => sum + Number(stat[11]) + Number(stat[12]), 0) / 100 };
}

/** Share of the requests between two counts that took at most `bound` seconds. */
const shareWithin = (before, after, bound) => {
  const grown = (le) => (after.get(le) ?? 0) - (before.get(le) ?? 0);
  return grown(bound) / grown('+Inf');
};

const cells = (nodes) =>
  nodes.flatMap(({ kode }) => [1, 2, 3, 4].map((triwulan) => ({ baris: `${kode}/a`, triwulan })));

export async function loadSaves(address, data, nodes) {
  const connection = databaseOf(data);
  const people = await makePeople(connection);
  const places = cells(nodes);
  const cookies = people.map(({ token }) => cookieOf(data, token));
  const seen = people.map(() => 0);
  const refused = new Map();
  const path = '/api/v1/perangkat-daerah/{kode}/tahun/{tahun}/isian/sel';
  const url = `${address}/api/v1/perangkat-daerah/dinsos/tahun/2024/isian/sel`;
  const save = async (i, turn) => {
    const place = places[i];
    const sel = [{ lembar: 'kinerja', ...place, nilai: String(turn + 1), versi: seen[i] }];
    const { status, said, ms } = await put(url, { cookie: cookies[i], origin: address }, { sel });
    if (status === 200) seen[i] = JSON.parse(said).versi[`kinerja/${place.baris}/${place.triwulan}`];
    else refused.set(`${status} ${said.slice(0, 200)}`, (refused.get(`${status} ${said.slice(0, 200)}`) ?? 0) + 1);
    return ms;
  };
  let before;
  const timer = setTimeout(async () => {
    before = await buckets(address, path);
  }, WARM_UP_MS);
  const spentBefore = await processorSeconds(address, data);
  const ms = await everybody(save);
  clearTimeout(timer);
  const after = await buckets(address, path);
  const spent = await processorSeconds(address, data);
  const savings = (PEOPLE * (WARM_UP_MS + MEASURE_MS)) / PAUSE_MS;
  const each = (of) => `${(((spent[of] - spentBefore[of]) / savings) * 1000).toFixed(1)} ms`;

  const bare = spawn(
    process.execPath,
    [fileURLToPath(new URL('./bareServer.mjs', import.meta.url)), String(BARE_PORT)],
    {
      env: { ...process.env, BENCH_DATABASE: JSON.stringify(connection) },
      stdio: 'ignore',
    },
  );
  const bareUrl = `http://127.0.0.1:${BARE_PORT}/`;
  for (let i = 0; i < 100 && !(await fetch(bareUrl).catch(() => null)); i += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const plain = await everybody(async (i, turn) => (await put(bareUrl, {}, { i, turn })).ms);
  bare.kill('SIGTERM');
  agent.destroy();

  const line = (what, numbers) =>
    `| ${what} | ${quantile(numbers, 0.5).toFixed(1)} | ${quantile(numbers, 0.95).toFixed(1)} | ${Math.max(...numbers).toFixed(0)} | ${(quantile(numbers, 0.95) / quantile(plain, 0.95)).toFixed(2)} |`;
  console.log(`\n${PEOPLE} people, ${PEOPLE / (PAUSE_MS / 1000)} savings a second; load ${loadavg()[0].toFixed(1)}\n`);
  console.log('| as the client sees it | p50 ms | p95 ms | max ms | ratio of p95 |\n|---|---:|---:|---:|---:|');
  console.log(line('saving a cell: session, rules, revision, audit', ms));
  console.log(line('bare server, one INSERT', plain));
  const share = ['0.01', '0.025', '0.05', '0.1'].map(
    (le) => `${(shareWithin(before, after, le) * 100).toFixed(1)} % ≤ ${Number(le) * 1000} ms`,
  );
  console.log(`\nAt the handler: ${share.join(', ')}.`);
  console.log(`Processor per saving: service ${each('service')}, database ${each('database')}.`);
  for (const [what, count] of refused) console.log(`${count} × ${what}`);
}
