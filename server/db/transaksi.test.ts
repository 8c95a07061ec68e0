import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { type Actor, readTransaction, type Tx, writeTransaction } from './transaksi.ts';

const LAMPUNG_BARAT: Actor = { pemda: '18.04', pengguna: 'u1' };
const LAIN: Actor = { pemda: '99.99', pengguna: 'u2' };
const UMUM: Actor = { pemda: null, pengguna: null };

describe('transactions', () => {
  let uji: DatabaseUji;
  beforeAll(async () => {
    uji = await createDatabaseUji('sampel');
    await writeTransaction(uji.db, LAIN, (tx) =>
      tx
        .insertInto('pemda')
        .values({
          pemda_id: '99.99',
          nama: 'Kabupaten Lain',
          sebutan: 'Pemerintah Kabupaten Lain',
          provinsi: 'Lain',
          ibu_kota: 'Lain',
          kepala_daerah: 'Bupati',
          zona: 'WIB',
        })
        .execute(),
    );
  });
  afterAll(() => uji.close());
  const read = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => readTransaction(uji.db, actor, work);
  const write = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => writeTransaction(uji.db, actor, work);

  it('show no row of another pemda in any table, without any condition in the query', async () => {
    const { rows } = await uji.pool.query<{ tabel: string }>(
      `SELECT table_name AS tabel FROM information_schema.columns
       WHERE table_schema = 'tapis' AND column_name = 'pemda_id' AND table_name NOT IN ('pemda', 'laporan')`,
    );
    const count = (tx: Tx) =>
      sql<{ tabel: string; jumlah: number }>`${sql.join(
        rows.map(
          ({ tabel }) => sql`SELECT ${sql.lit(tabel)} AS tabel, count(*)::int AS jumlah FROM ${sql.table(tabel)}`,
        ),
        sql` UNION ALL `,
      )}`.execute(tx);
    const terisi = (hasil: Awaited<ReturnType<typeof count>>) =>
      hasil.rows.filter(({ jumlah }) => jumlah > 0).map(({ tabel }) => tabel);
    const milik = terisi(await read(LAMPUNG_BARAT, count));
    expect(milik).toEqual(expect.arrayContaining(['pagu', 'realisasi', 'narasi', 'catatan_spm', 'audit']));
    expect(milik.length).toBeGreaterThan(40);
    expect(terisi(await read(LAIN, count))).toEqual([]);
    expect(terisi(await read(UMUM, count))).toEqual([]);
  });

  it('let nobody write for another pemda', async () => {
    const row = { pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2024, kode: 'x', urutan: 99, nama: 'X' };
    await expect(write(LAIN, (tx) => tx.insertInto('bidang').values(row).execute())).rejects.toThrow(
      'row-level security',
    );
    const diubah = await write(LAIN, (tx) => tx.updateTable('pagu').set({ nilai: '0' }).executeTakeFirst());
    const dihapus = await write(LAIN, (tx) => tx.deleteFrom('narasi').executeTakeFirst());
    const nama = await write(LAIN, (tx) =>
      tx.updateTable('pemda').set({ nama: 'X' }).where('pemda_id', '=', '18.04').executeTakeFirst(),
    );
    expect([diubah.numUpdatedRows, dihapus.numDeletedRows, nama.numUpdatedRows]).toEqual([0n, 0n, 0n]);
  });

  it('show the public what is public: the pemda and what is issued', async () => {
    const pemda = await read(UMUM, (tx) => tx.selectFrom('pemda').select('pemda_id').orderBy('pemda_id').execute());
    expect(pemda).toEqual([{ pemda_id: '18.04' }, { pemda_id: '99.99' }]);
    const laporan = await read(UMUM, (tx) => tx.selectFrom('laporan').select(['tahun', 'status']).execute());
    expect(laporan).toEqual([{ tahun: 2024, status: 'terbit' }]);
    await uji.pool.query(`UPDATE tapis.laporan SET status = 'draf', hash = NULL, bahan = NULL, diterbitkan = NULL`);
    expect(await read(UMUM, (tx) => tx.selectFrom('laporan').select('tahun').execute())).toEqual([]);
  });

  it('show a person the own roles in every pemda', async () => {
    const peran = { pengguna_id: 'u1', peran: 'apip', perangkat_daerah: null, jabatan: null };
    for (const [konteks, pemda_id] of [
      [LAMPUNG_BARAT, '18.04'],
      [LAIN, '99.99'],
    ] as const)
      await write(konteks, (tx) => tx.insertInto('anggota').values({ pemda_id, pengguna_id: 'u1' }).execute());
    await write(LAMPUNG_BARAT, (tx) =>
      tx
        .insertInto('peran_pengguna')
        .values({ ...peran, pemda_id: '18.04' })
        .execute(),
    );
    await write(LAIN, (tx) =>
      tx
        .insertInto('peran_pengguna')
        .values({ ...peran, pemda_id: '99.99' })
        .execute(),
    );
    const milik = (pengguna: string) =>
      read({ pemda: null, pengguna }, (tx) =>
        tx.selectFrom('peran_pengguna').select('pemda_id').orderBy('pemda_id').execute(),
      );
    expect(await milik('u1')).toEqual([{ pemda_id: '18.04' }, { pemda_id: '99.99' }]);
    expect(await milik('u2')).toEqual([]);
    await expect(
      write(LAMPUNG_BARAT, (tx) =>
        tx
          .insertInto('peran_pengguna')
          .values({ ...peran, pemda_id: '18.04' })
          .execute(),
      ),
    ).rejects.toThrow('duplicate key');
  });

  it('cannot write when they only read, and roll back on an exception', async () => {
    await expect(read(LAMPUNG_BARAT, (tx) => tx.deleteFrom('narasi').execute())).rejects.toThrow('read-only');
    await expect(
      write(LAMPUNG_BARAT, async (tx) => {
        await tx.deleteFrom('narasi').execute();
        throw new Error('batal');
      }),
    ).rejects.toThrow('batal');
    const narasi = await read(LAMPUNG_BARAT, (tx) => tx.selectFrom('narasi').select('slot').execute());
    expect(narasi.length).toBeGreaterThan(0);
  });

  it('read one moment while others write', async () => {
    const jumlah = (tx: Tx) =>
      tx
        .selectFrom('pemanfaatan')
        .select((eb) => eb.fn.countAll<string>().as('n'))
        .execute();
    await read(LAMPUNG_BARAT, async (tx) => {
      const sebelum = await jumlah(tx);
      await write(LAMPUNG_BARAT, (lain) => lain.deleteFrom('pemanfaatan').where('urutan', '=', 0).execute());
      expect(await jumlah(tx)).toEqual(sebelum);
    });
  });

  it('leave no name and no role on the connection', async () => {
    await read(LAMPUNG_BARAT, async () => {});
    const { rows } = await uji.pool.query(
      `SELECT current_user AS peran, coalesce(current_setting('tapis.pemda', true), '') AS pemda`,
    );
    expect(rows).toEqual([{ peran: 'postgres', pemda: '' }]);
  });

  it('keep figures exact and dates as they are', async () => {
    const { rows } = await uji.pool.query(
      `SELECT 12345678901234567890.10::numeric AS n, 9007199254740993::bigint AS b, '2024-02-29'::date AS d`,
    );
    expect(rows).toEqual([{ n: '12345678901234567890.10', b: '9007199254740993', d: '2024-02-29' }]);
  });
});
