import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { GalatHttp, type Masalah } from '../http/masalah.ts';
import { verifyAudit } from './audit.ts';
import { type Tx, writeTransaction } from './transaksi.ts';
import { type Pelaku, readVersi, ubahRekaman } from './ubahRekaman.ts';

const OBJEK = 'dinsos/2024/jabatan/uji';
const ani: Pelaku = { pemda: '18.04', pengguna: 'a1', nama: 'Contoh Ani', waktu: new Date('2024-02-01T01:00:00Z') };
const budi: Pelaku = { pemda: '18.04', pengguna: 'b2', nama: 'Contoh Budi', waktu: new Date('2024-02-01T02:00:00Z') };

describe('ubahRekaman', () => {
  let uji: DatabaseUji;
  beforeAll(async () => {
    uji = await createDatabaseUji('sampel');
  });
  afterAll(() => uji.close());

  const tulis = <T>(pelaku: Pelaku, work: (tx: Tx) => Promise<T>) => writeTransaction(uji.db, pelaku, work);
  const namaBidang = (tx: Tx, kode: string) => ({
    baca: async () =>
      (await tx.selectFrom('bidang').select('nama').where('kode', '=', kode).executeTakeFirst())?.nama ?? null,
    tulis: (nama: string) => async () => {
      await tx.updateTable('bidang').set({ nama }).where('kode', '=', kode).execute();
      return nama;
    },
  });
  const ubah = (pelaku: Pelaku, kode: string, jikaVersi: number | null, nama: string) =>
    tulis(pelaku, (tx) => {
      const rekaman = namaBidang(tx, kode);
      const perintah = { objek: `dinsos/2024/bidang/${kode}`, aksi: 'bidang.ubah', jikaVersi, alasan: 'uji' };
      return ubahRekaman(tx, pelaku, perintah, { baca: rekaman.baca, tulis: rekaman.tulis(nama) });
    });
  const masalah = async (pending: Promise<unknown>): Promise<Masalah | null> =>
    pending.then(
      () => null,
      (galat: unknown) => {
        if (galat instanceof GalatHttp) return galat.masalah;
        throw galat;
      },
    );

  it('counts revisions, and the second editor sees the value, the name and the time of the first', async () => {
    const kode = await tulis(
      ani,
      async (tx) => (await tx.selectFrom('bidang').select('kode').orderBy('kode').executeTakeFirstOrThrow()).kode,
    );
    expect(await ubah(ani, kode, 0, 'Bidang Ani')).toEqual({ nilai: 'Bidang Ani', versi: 1 });
    expect(await masalah(ubah(budi, kode, 0, 'Bidang Budi'))).toEqual({
      kode: 'umum.bentrok',
      versi: 1,
      sekarang: 'Bidang Ani',
      oleh: 'Contoh Ani',
      waktu: '2024-02-01T01:00:00.000Z',
    });
    expect(await masalah(ubah(budi, kode, null, 'Bidang Budi'))).toEqual({
      kode: 'umum.versi-perlu-disebut',
      objek: `dinsos/2024/bidang/${kode}`,
    });
    expect(await ubah(budi, kode, 1, 'Bidang Budi')).toEqual({ nilai: 'Bidang Budi', versi: 2 });
    const isi = await tulis(ani, (tx) =>
      tx.selectFrom('audit').select('isi').where('objek', '=', `dinsos/2024/bidang/${kode}`).orderBy('nomor').execute(),
    );
    expect(isi.map((satu) => JSON.parse(satu.isi))).toEqual([
      { lama: expect.any(String), baru: 'Bidang Ani', alasan: 'uji' },
      { lama: 'Bidang Ani', baru: 'Bidang Budi', alasan: 'uji' },
    ]);
    expect((await tulis(ani, (tx) => verifyAudit(tx, '18.04'))).putus).toBeNull();
    const versi = await tulis(ani, (tx) => readVersi(tx, '18.04', 'dinsos/2024/bidang/'));
    expect(versi.get(`dinsos/2024/bidang/${kode}`)).toEqual({ versi: 2, waktu: budi.waktu, oleh: 'Contoh Budi' });
  });

  it('lets one of two editors win who write at the same moment', async () => {
    const kode = await tulis(
      ani,
      async (tx) =>
        (await tx.selectFrom('bidang').select('kode').orderBy('kode', 'desc').executeTakeFirstOrThrow()).kode,
    );
    const hasil = await Promise.all([masalah(ubah(ani, kode, 0, 'X')), masalah(ubah(budi, kode, 0, 'Y'))]);
    expect(hasil.filter((satu) => satu === null)).toHaveLength(1);
    expect(hasil.find((satu) => satu !== null)?.kode).toBe('umum.bentrok');
  });

  it('leaves no trace of a change that was refused', async () => {
    const jumlah = () => tulis(ani, (tx) => verifyAudit(tx, '18.04'));
    const sebelum = await jumlah();
    const gagal = tulis(ani, (tx) =>
      ubahRekaman(
        tx,
        ani,
        { objek: OBJEK, aksi: 'jabatan.ubah', jikaVersi: null },
        {
          baca: async () => null,
          tulis: async () => {
            throw new GalatHttp({ kode: 'umum.aturan-dilanggar', pelanggaran: [] });
          },
        },
      ),
    );
    expect((await masalah(gagal))?.kode).toBe('umum.aturan-dilanggar');
    expect(await jumlah()).toEqual(sebelum);
    expect((await tulis(ani, (tx) => readVersi(tx, '18.04', OBJEK))).size).toBe(0);
  });
});
