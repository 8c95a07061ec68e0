// kill -9 at random moments: nothing acknowledged is lost, two tables of one transaction agree, one postmaster holds the folder,
// and a database whose server was killed ends by itself. More rounds: UJI_PUTARAN=30, another course: UJI_BENIH=7.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbedded } from '../../server/db/embedded.ts';
import { bundleAnak, startAnak } from '../bantuan/anak.ts';
import { createLapangan, query } from '../bantuan/lapangan.ts';
import { prosesBasisData, tungguHabis } from '../bantuan/prosesBasisData.ts';

const PUTARAN = Number(process.env.UJI_PUTARAN ?? 8);
const BENIH = Number(process.env.UJI_BENIH ?? 2024);
/** An orphan must be gone by then. */
const YATIM_MS = 10_000;

/** Mulberry32: the same course for the same seed. */
function acak(benih: number): () => number {
  let a = benih;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const { folder, baru, hapus } = createLapangan();
const data = baru();
const pgData = join(data, 'pg');
let file: string;
beforeAll(async () => {
  file = await bundleAnak('test/operations/anak.ts', folder);
});
afterAll(hapus);

const kill = (pids: number[]) => {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It died with another one.
    }
};

interface Korban {
  nama: string;
  pilih: (node: number) => number[];
}
const KORBAN: Korban[] = [
  { nama: 'node', pilih: (node) => [node] },
  { nama: 'node and postmaster', pilih: (node) => [node, ...prosesBasisData(pgData).postmaster] },
  { nama: 'all processes', pilih: (node) => [node, ...prosesBasisData(pgData).semua] },
];

it(`loses nothing in ${PUTARAN} rounds of kill -9 (seed ${BENIH})`, { timeout: PUTARAN * 30_000 }, async () => {
  const dadu = acak(BENIH);
  let terbesar = 0;
  for (let putaran = 0; putaran < PUTARAN; putaran += 1) {
    const anak = startAnak(file, [data, 'tulis']);
    await anak.tunggu('simpan');
    await wait(Math.floor(dadu() * 300));
    const korban = KORBAN[putaran % KORBAN.length] as Korban;
    const tandai = `round ${putaran}: ${korban.nama}`;
    kill(korban.pilih(anak.pid));
    await anak.selesai;
    if (korban.nama === 'node' && dadu() < 0.5)
      expect(await tungguHabis(pgData, YATIM_MS), tandai).toBeLessThanOrEqual(YATIM_MS);

    const diakui = Number(anak.baris.findLast((line) => line.startsWith('simpan '))?.slice(7));
    expect(diakui, tandai).toBeGreaterThan(terbesar);
    const embedded = await startEmbedded({ folderData: data });
    const [a, banyak, beda] = await query(
      embedded,
      `SELECT (SELECT max(n) FROM a), (SELECT count(*)::int FROM a),
         (SELECT count(*)::int FROM a FULL JOIN b USING (n) WHERE a.n IS NULL OR b.n IS NULL)`,
    );
    const { postmaster } = prosesBasisData(pgData);
    await embedded.stop();
    expect(postmaster, tandai).toEqual([embedded.pid()]);
    terbesar = Number(a);
    // The last commit may have been written and not yet acknowledged.
    expect([diakui, diakui + 1], tandai).toContain(terbesar);
    expect({ banyak, beda }, tandai).toEqual({ banyak: terbesar, beda: 0 });
    expect(prosesBasisData(pgData).semua, tandai).toEqual([]);
  }
  const embedded = await startEmbedded({ folderData: data });
  await query(embedded, 'CREATE EXTENSION amcheck');
  const rusak = await query(
    embedded,
    `SELECT bt_index_check(c.oid, true)::text FROM pg_class c JOIN pg_am m ON m.oid = c.relam
     WHERE m.amname = 'btree' AND c.relkind = 'i' AND c.relpersistence = 'p'`,
  );
  await embedded.stop();
  expect(new Set(rusak)).toEqual(new Set(['']));
});
