import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { SAMPEL_TERBIT } from '../../test/bantuan/globalSetup.ts';
import { createDatabaseUji, type DatabaseUji } from '../../test/bantuan/klasterUji.ts';
import { readTransaction, writeTransaction } from '../db/transaksi.ts';
import { listPerangkatDaerah } from '../perencanaan/listPerangkatDaerah.ts';
import { loadBahan } from './loadBahan.ts';
import { saveBahan } from './saveBahan.ts';
import { seedSampel } from './seedSampel.ts';
import { issueLaporan, listTerbitan, readTerbitan } from './terbitan.ts';

const { bahan } = bacaSampel();
const alamat = { pemda: '18.04', perangkatDaerah: 'dinsos', tahun: 2024 };
const actor = { pemda: '18.04', pengguna: 'u1' };

let uji: DatabaseUji;
beforeAll(async () => {
  uji = await createDatabaseUji('sampel');
});
afterAll(() => uji.close());
const load = (diminta: typeof alamat) =>
  readTransaction(uji.db, { pemda: diminta.pemda, pengguna: 'u1' }, (tx) => loadBahan(tx, diminta));
const write = <T>(work: Parameters<typeof writeTransaction<T>>[2]) => writeTransaction(uji.db, actor, work);

describe('the sample in the database', () => {
  it('comes back exactly as it was saved', async () => {
    expect(await load(alamat)).toEqual({ ok: true, nilai: bahan });
  });

  it('changes nothing when it is loaded again, also by two servers at once', async () => {
    const keadaan = async () => {
      const { rows } = await uji.pool.query<{ tabel: string }>(
        `SELECT table_name AS tabel FROM information_schema.tables WHERE table_schema = 'tapis' AND table_type = 'BASE TABLE'`,
      );
      const isi = rows.map(
        ({ tabel }) => `SELECT '${tabel}', md5(string_agg(x::text, '|' ORDER BY x::text)) FROM tapis.${tabel} x`,
      );
      return (await uji.pool.query(`${isi.join(' UNION ALL ')} ORDER BY 1`)).rows;
    };
    const sebelum = await keadaan();
    expect(sebelum.length).toBeGreaterThan(60);
    const muat = () => seedSampel(uji.db, bahan, new Date());
    expect(await Promise.all([muat(), muat()])).toEqual([false, false]);
    expect(await keadaan()).toEqual(sebelum);
    const kosong = await createDatabaseUji('skema');
    const lomba = await Promise.all([1, 2].map(() => seedSampel(kosong.db, bahan, new Date())));
    expect(lomba.sort()).toEqual([false, true]);
    await kosong.close();
  });

  it('is issued: the public reads the very snapshot', async () => {
    const umum = { pemda: null, pengguna: null };
    const [terbitan] = await readTransaction(uji.db, umum, listTerbitan);
    expect(terbitan).toMatchObject({
      pemda: { kode: '18.04', nama: 'Kabupaten Lampung Barat' },
      perangkatDaerah: { kode: 'dinsos', nama: 'Dinas Sosial' },
      tahun: 2024,
      diterbitkan: SAMPEL_TERBIT,
    });
    const dibaca = await readTransaction(uji.db, umum, (tx) => readTerbitan(tx, alamat));
    expect(dibaca).toEqual({ terbitan, bahan });
    expect(await readTransaction(uji.db, umum, (tx) => readTerbitan(tx, { ...alamat, tahun: 2023 }))).toBeNull();
  });
});

describe('loadBahan', () => {
  it('asks a constant number of queries', async () => {
    const asli = uji.pool.connect.bind(uji.pool);
    let banyak = 0;
    const hitung = async () => {
      const client = await asli();
      const query = client.query.bind(client) as (...args: unknown[]) => unknown;
      client.query = ((...args: unknown[]) => {
        banyak += 1;
        return query(...args);
      }) as typeof client.query;
      return client;
    };
    uji.pool.connect = hitung as typeof uji.pool.connect;
    try {
      await load(alamat);
    } finally {
      uji.pool.connect = asli;
    }
    // begin, enter, 10 of loadBahan, commit
    expect(banyak).toBeGreaterThan(5);
    expect(banyak).toBeLessThanOrEqual(14);
  });

  it('names what exists when the unit or the year does not', async () => {
    expect(await load({ ...alamat, perangkatDaerah: 'dinkes' })).toEqual({
      ok: false,
      masalah: { kode: 'perencanaan.perangkat-daerah-tidak-ada', tersedia: ['dinsos'] },
    });
    expect(await load({ ...alamat, tahun: 2020 })).toEqual({
      ok: false,
      masalah: { kode: 'perencanaan.tahun-tidak-ada', tersedia: ['2024'] },
    });
    expect(await load({ ...alamat, pemda: '99.99' })).toMatchObject({ ok: false, masalah: { tersedia: [] } });
  });

  it('does not know later years, keeps components and answers per unsur', async () => {
    const berikut = structuredClone(bahan);
    berikut.tahun = 2025;
    berikut.survei.periode = [
      {
        nama: 'Semester I',
        mulai: '2025-01-01',
        selesai: '2025-06-30',
        responden: 10,
        ikm: '80',
        unsur: [{ nama: 'Persyaratan', jumlahNilai: 33, penjawab: 10 }],
      },
    ];
    berikut.anggaran.paguTahunLalu = [{ tahun: 2024, nilai: '10.50' }];
    berikut.pengukuran.realisasi = [
      { indikator: 'IKU1:disabilitas', tahun: 2025, triwulan: 1, nilai: { nilai: '12.30', ragu: 'kabur' } },
      { indikator: 'IP4', tahun: 2025, triwulan: null, nilai: { nilai: null } },
    ];
    for (const layanan of berikut.layanan.spm) layanan.catatan = [];
    await write((tx) => saveBahan(tx, berikut));

    const hasil2025 = await load({ ...alamat, tahun: 2025 });
    if (!hasil2025.ok) throw new Error(hasil2025.masalah.kode);
    const { survei, anggaran, pengukuran, layanan, indikator } = hasil2025.nilai;
    expect({ survei, anggaran, indikator }).toEqual({
      survei: berikut.survei,
      anggaran: berikut.anggaran,
      indikator: berikut.indikator,
    });
    const realisasi = (tahun: number) => pengukuran.realisasi.filter((satu) => satu.tahun === tahun);
    expect(realisasi(2025)).toEqual(berikut.pengukuran.realisasi);
    expect(realisasi(2024)).toEqual(bahan.pengukuran.realisasi);
    expect(layanan.spm.map(({ catatan }) => catatan)).toEqual(bahan.layanan.spm.map(({ catatan }) => catatan));
    expect(await load(alamat)).toEqual({ ok: true, nilai: bahan });
    expect(await readTransaction(uji.db, actor, listPerangkatDaerah)).toEqual([
      {
        kode: 'dinsos',
        nama: 'Dinas Sosial',
        pemda: { kode: '18.04', nama: 'Kabupaten Lampung Barat' },
        tahun: [2024, 2025],
      },
    ]);
    await write((tx) => issueLaporan(tx, hasil2025.nilai, { pengguna: 'u1', waktu: SAMPEL_TERBIT }));
    const daftar = await readTransaction(uji.db, actor, listTerbitan);
    expect(daftar.map(({ tahun }) => tahun)).toEqual([2025, 2024]);
  });
});

describe('the database refuses', () => {
  it.each([
    ['a ceiling on a kode that is not in the tree', { kode: '1.06.99.2.01.01', tingkat: 'subkegiatan' }, 'foreign key'],
    ['a negative ceiling', { nilai: '-1' }, 'check constraint'],
    ['a ceiling that is not a number', { nilai: 'NaN' }, 'check constraint'],
  ])('%s', async (_, salah, sebab) => {
    const pagu = { versi: 'murni', kode: '1.06.01.2.01', tingkat: 'kegiatan', nilai: '1', ...salah };
    const kunci = { pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2024 };
    await expect(
      write((tx) =>
        tx
          .insertInto('pagu')
          .values({ ...kunci, ...pagu })
          .execute(),
      ),
    ).rejects.toThrow(sebab);
  });

  it('a Renstra whose years overlap another', async () => {
    const renstra = { pemda_id: '18.04', perangkat_daerah: 'dinsos', awal: 2026, akhir: 2030 };
    await expect(write((tx) => tx.insertInto('renstra').values(renstra).execute())).rejects.toThrow(
      'renstra_tanpa_tumpang_tindih',
    );
    await write((tx) =>
      tx
        .insertInto('renstra')
        .values({ ...renstra, awal: 2027 })
        .execute(),
    );
  });
});
