import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { readTransaction } from '../db/transaksi.ts';
import { loadBahan } from './loadBahan.ts';

const { bahan } = bacaSampel();
const alamat = { pemda: '18.04', perangkatDaerah: 'dinsos', tahun: 2024 };

describe('loadBahan', () => {
  let uji: DatabaseUji;
  beforeAll(async () => {
    uji = await createDatabaseUji('sampel');
  });
  afterAll(() => uji.close());
  const load = (diminta: typeof alamat) =>
    readTransaction(uji.db, { pemda: diminta.pemda, pengguna: 'u' }, (tx) => loadBahan(tx, diminta));

  it('gives back exactly what was saved', async () => {
    const t = performance.now();
    const hasil = await load(alamat);
    console.log(performance.now() - t);
    expect(hasil).toEqual({ ok: true, nilai: bahan });
  });
});
