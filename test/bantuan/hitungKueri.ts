// How many statements a piece of work sends to the database, those of its transaction included.
import type pg from 'pg';

export async function hitungKueri(pool: pg.Pool, kerja: () => Promise<unknown>): Promise<number> {
  const asli = pool.connect.bind(pool);
  let banyak = 0;
  const hubungkan = async () => {
    const client = await asli();
    const query = client.query;
    client.query = ((...isi: unknown[]) => {
      banyak += 1;
      return (query as (...isi: unknown[]) => unknown).apply(client, isi);
    }) as typeof client.query;
    const release = client.release.bind(client);
    client.release = (galat) => {
      client.query = query;
      release(galat);
    };
    return client;
  };
  pool.connect = hubungkan as typeof pool.connect;
  try {
    await kerja();
  } finally {
    pool.connect = asli;
  }
  return banyak;
}
