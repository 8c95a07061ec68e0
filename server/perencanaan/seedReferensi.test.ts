import { NOMENKLATUR } from '@tapis/core/peraturan/cariNomenklatur.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { readTransaction } from '../db/transaksi.ts';
import { seedReferensi } from './seedReferensi.ts';

let uji: DatabaseUji;
beforeAll(async () => {
  uji = await createDatabaseUji('skema');
});
afterAll(() => uji.close());

it('writes each edition once, anew only when its content changed, and lets every pemda read it', async () => {
  expect(await seedReferensi(uji.db)).toHaveLength(NOMENKLATUR.length);
  expect(await seedReferensi(uji.db)).toEqual([]);
  await uji.pool.query(`UPDATE tapis.edisi_nomenklatur SET checksum = 'lama' WHERE edisi = 'nomenklatur-2021'`);
  await uji.pool.query(`DELETE FROM tapis.nomenklatur WHERE kode LIKE '1.06%'`);
  expect(await seedReferensi(uji.db)).toEqual(['nomenklatur-2021']);
  const baris = await readTransaction(uji.db, { pemda: null, pengguna: null }, (tx) =>
    tx.selectFrom('nomenklatur').select(['kode', 'nama']).where('edisi', '=', 'nomenklatur-2021').execute(),
  );
  expect(baris).toHaveLength(NOMENKLATUR[0]?.baris.length ?? -1);
  expect(baris).toContainEqual({ kode: '1.06.04', nama: expect.stringMatching(/rehabilitasi sosial/i) });
});
