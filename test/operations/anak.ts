// Child of the operations tests: opens the embedded database of a folder, and either waits or writes pairs of rows until it is killed.
// Arguments: data folder, "diam" or "tulis", optionally surroundings as JSON. Says "siap", then "simpan N" after each commit.
import { startEmbedded } from '../../server/db/embedded.ts';
import { MasalahDb } from '../../server/db/masalahDb.ts';
import { createPool } from '../../server/db/pool.ts';

const [folderData = '', cara, surroundings = '{}'] = process.argv.slice(2);

try {
  const embedded = await startEmbedded({
    folderData,
    say: (kalimat) => console.log(`kata ${kalimat}`),
    surroundings: JSON.parse(surroundings),
  });
  process.once('SIGTERM', () => void embedded.stop().then(() => process.exit(0)));
  const pool = createPool({ ...embedded.connection, database: 'postgres' }, () => {});
  await pool.query(
    'CREATE TABLE IF NOT EXISTS a (n int PRIMARY KEY); CREATE TABLE IF NOT EXISTS b (n int PRIMARY KEY)',
  );
  console.log(`siap ${JSON.stringify({ pid: embedded.pid(), root: embedded.root, host: embedded.connection.host })}`);
  if (cara === 'tulis') {
    const client = await pool.connect();
    const { rows } = await client.query<{ n: number }>('SELECT coalesce(max(n), 0) AS n FROM a');
    for (let n = (rows[0]?.n ?? 0) + 1; ; n += 1) {
      await client.query('BEGIN');
      await client.query('INSERT INTO a VALUES ($1)', [n]);
      await client.query('INSERT INTO b VALUES ($1)', [n]);
      await client.query('COMMIT');
      console.log(`simpan ${n}`);
    }
  }
  setInterval(() => {}, 60_000);
} catch (masalah) {
  if (!(masalah instanceof MasalahDb)) throw masalah;
  console.log(`masalah ${masalah.kode} ${masalah.message}`);
  process.exitCode = 2;
}
