import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { appendAudit, verifyAudit } from './audit.ts';
import { readTransaction, writeTransaction } from './transaksi.ts';

const actor = { pemda: '18.04', pengguna: 'u1' };

describe('audit chain', () => {
  let uji: DatabaseUji;
  beforeAll(async () => {
    uji = await createDatabaseUji('sampel');
  });
  afterAll(() => uji.close());
  const append = (objek: string, isi: unknown) =>
    writeTransaction(uji.db, actor, (tx) =>
      appendAudit(tx, {
        pemda: '18.04',
        pengguna: 'u1',
        aksi: 'uji',
        objek,
        isi,
        waktu: new Date('2025-03-01T10:00:00.123Z'),
      }),
    );
  const verify = () => readTransaction(uji.db, actor, (tx) => verifyAudit(tx, '18.04'));
  const tamper = async (statement: string, undo: string) => {
    await uji.pool.query(statement);
    const hasil = await verify();
    await uji.pool.query(undo);
    return hasil;
  };

  it('numbers rows without a gap, also when many write at once', async () => {
    expect(await verify()).toEqual({ jumlah: 1, putus: null });
    await Promise.all(Array.from({ length: 9 }, (_, i) => append(`baris ${i}`, { baru: `${i}.50`, lama: null })));
    expect(await verify()).toEqual({ jumlah: 10, putus: null });
  });

  it('cannot be changed by the application', async () => {
    const ubah = (statement: (tx: Parameters<Parameters<typeof writeTransaction>[2]>[0]) => Promise<unknown>) =>
      writeTransaction(uji.db, actor, statement);
    await expect(ubah((tx) => tx.updateTable('audit').set({ isi: '{}' }).execute())).rejects.toThrow(
      'permission denied',
    );
    await expect(ubah((tx) => tx.deleteFrom('audit').execute())).rejects.toThrow('permission denied');
  });

  it('shows where somebody changed, took or replaced a row behind its back', async () => {
    const asli = `UPDATE tapis.audit a SET isi = s.isi, waktu = s.waktu, hash = s.hash FROM salinan s WHERE a.nomor = s.nomor`;
    await uji.pool.query('CREATE TABLE salinan AS SELECT * FROM tapis.audit');
    expect(await tamper(`UPDATE tapis.audit SET isi = '{}' WHERE nomor = 4`, asli)).toEqual({ jumlah: 3, putus: '4' });
    expect(await tamper(`UPDATE tapis.audit SET waktu = now() WHERE nomor = 1`, asli)).toEqual({
      jumlah: 0,
      putus: '1',
    });
    expect(
      await tamper(
        `DELETE FROM tapis.audit WHERE nomor = 7`,
        `INSERT INTO tapis.audit SELECT * FROM salinan WHERE nomor = 7`,
      ),
    ).toEqual({ jumlah: 6, putus: '8' });
    expect(await verify()).toEqual({ jumlah: 10, putus: null });
  });
});
