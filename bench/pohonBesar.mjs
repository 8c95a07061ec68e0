// The sample with a larger tree: ten programs of three kegiatan with ten sub kegiatan each, written over HTTP as a planner would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const [PROGRAM, KEGIATAN, SUB] = [10, 3, 10];
const two = (number) => String(number).padStart(2, '0');

/** Cookies of the planner of the sample. */
export async function signIn(address, data) {
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

/** As Playwright takes them. */
export const asBrowserCookies = (cookies, address) =>
  cookies.map((cookie) => {
    const [name, ...value] = cookie.split('=');
    return { name, value: value.join('='), url: address };
  });

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

/** `letters`: indicators of each sub kegiatan. Gives the nodes of the tree. */
export async function fill(address, cookie, letters) {
  const unit = `${address}/api/v1/perangkat-daerah/dinsos/tahun/2024`;
  const send = async (method, path, body, versi) => {
    const answer = await fetch(`${unit}/${path}`, {
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
    for (const letter of letters)
      await send('POST', 'indikator', {
        ...common,
        kode: `${kode}/${letter}`,
        tingkat,
        induk: kode,
        nama: `Jumlah keluaran ${kode} ${letter}`,
      });
  return (await send('GET', 'rencana')).simpul;
}

/** How to reach the database of a running service: its socket is named in the lock file of the cluster. */
export const databaseOf = (data) => ({
  host: readFileSync(join(data, 'pg', 'postmaster.pid'), 'utf8').split('\n')[4],
  user: 'postgres',
  database: 'tapis',
});

/** Indicators of `nodes`, each a copy of one of the sample with its targets: written at once, where the API takes minutes. */
export async function copyIndikator(data, nodes, letters) {
  const client = new pg.Client(databaseOf(data));
  await client.connect();
  await client.query('SET search_path = tapis');
  const copies = nodes.flatMap(({ kode }) =>
    letters.map((letter) => ({ induk: kode, indikator: `${kode}/${letter}` })),
  );
  const lists = [copies.map(({ indikator }) => indikator), copies.map(({ induk }) => induk)];
  await client.query(
    `INSERT INTO indikator (pemda_id, perangkat_daerah, kode) SELECT '18.04', 'dinsos', kode FROM unnest($1::text[]) AS kode`,
    [lists[0]],
  );
  for (const table of ['definisi_indikator', 'target_indikator', 'target_triwulan']) {
    const { rows } = await client.query(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'tapis' AND table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
      [table],
    );
    const columns = rows.map(({ name }) => `"${name}"`).join(', ');
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${rows.map(({ name }) => `(baru)."${name}"`).join(', ')}
       FROM ${table} AS d, unnest($1::text[], $2::text[]) WITH ORDINALITY AS n(indikator, induk, ke),
         jsonb_populate_record(NULL::${table}, to_jsonb(d) || jsonb_build_object('indikator', n.indikator, 'induk', n.induk,
           'nama', 'Jumlah keluaran ' || n.indikator, 'urutan', 1000 + n.ke)) AS baru
       WHERE d.indikator = '1.06.01.2.01.01' AND d.tahun = 2024`,
      lists,
    );
  }
  await client.end();
}
