// The tree of a year over HTTP on a real PostgreSQL: commands, refusals in sentences, conflicts, nomenclature, constant queries.
import type { HasilNomenklatur, Rencana } from '@tapis/contract/perencanaan/rencana.ts';
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { hitungKueri } from '../../test/bantuan/hitungKueri.ts';
import { readTransaction, writeTransaction } from '../db/transaksi.ts';
import { presentRencana } from './loadRencana.ts';
import { saveUnit } from './saveUnit.ts';

const unit = (tahun: number) => `/api/v1/perangkat-daerah/dinsos/tahun/${tahun}`;
const SISTEM = { pemda: '18.04', pengguna: 'sistem' };
const simpul = (tingkat: string, kode: string, induk: string | null, nama = `Nama ${kode}`) => ({
  ...{
    jenis: 'tambah',
    tingkat,
    kode,
    induk,
    nama,
    penanggungJawab: [],
    sasaran: null,
    catatanKeluaran: null,
    crosscutting: [],
  },
});

describe('tree of a year', () => {
  let uji: AplikasiUji;
  let cookie = '';
  beforeAll(async () => {
    uji = await createAplikasiUji();
    await uji.buatPengguna('ren@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    cookie = await uji.masuk('ren@uji.test');
    const { pemda, perangkatDaerah } = bacaSampel().bahan;
    await writeTransaction(uji.db, SISTEM, (tx) =>
      saveUnit(tx, pemda, { ...perangkatDaerah, kode: 'dinkes', nama: 'Dinas Kesehatan' }),
    );
    await writeTransaction(uji.db, SISTEM, (tx) =>
      tx
        .insertInto('tahun_kinerja')
        .values({ pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2025, renstra_awal: 2023 })
        .execute(),
    );
  });
  afterAll(() => uji.close());

  const baca = async <T = Rencana>(tahun: number, path = '/rencana'): Promise<T> => {
    const jawaban = await uji.app.request(`${unit(tahun)}${path}`, { headers: { cookie } });
    expect(jawaban.status).toBe(200);
    return (await jawaban.json()) as T;
  };
  const kirim = (tahun: number, versi: number | null, ...perintah: object[]) =>
    uji.app.request(`${unit(tahun)}/rencana/perintah`, {
      method: 'POST',
      headers: {
        ...{ cookie, 'Content-Type': 'application/json' },
        ...(versi === null ? {} : { 'If-Match': `"${versi}"` }),
      },
      body: JSON.stringify({ perintah }),
    });
  const jadi = async (tahun: number, ...perintah: object[]): Promise<Rencana> => {
    const jawaban = await kirim(tahun, (await baca(tahun)).versi, ...perintah);
    const isi = await jawaban.json();
    expect([jawaban.status, isi]).toEqual([200, isi]);
    return isi as Rencana;
  };
  const tolak = async (tahun: number, ...perintah: object[]) => {
    const jawaban = await kirim(tahun, (await baca(tahun)).versi, ...perintah);
    const { status, detail, rincian } = (await jawaban.json()) as MasalahHttp;
    return { status, detail, kode: rincian?.map((satu) => satu.kode) };
  };

  it('shows the tree of the sample with its places, posts and warnings', async () => {
    const rencana = await baca(2024);
    const jumlah = (tingkat: string) => rencana.simpul.filter((satu) => satu.tingkat === tingkat).length;
    expect(['program', 'kegiatan', 'subkegiatan'].map(jumlah)).toEqual([4, 12, 35]);
    expect(rencana.tujuan.flatMap((tujuan) => tujuan.sasaran.map(({ kode }) => kode))).toEqual(['S1']);
    expect(rencana.edisi?.judul).toContain('Nomenklatur');
    expect(rencana.indikator.length).toBeGreaterThan(40);
    expect(new Set(rencana.peringatan.map(({ tingkat }) => tingkat))).toEqual(new Set(['peringatan']));
  });

  it('builds a tree by commands, moves a program, takes it away again', async () => {
    const pohon = [
      simpul('program', '1.06.04', 'S1'),
      simpul('kegiatan', '1.06.04.2.01', '1.06.04'),
      simpul('subkegiatan', '1.06.04.2.01.0001', '1.06.04.2.01'),
    ];
    const dibuat = await jadi(2025, ...pohon);
    expect(dibuat.simpul.map(({ kode, induk }) => [kode, induk])).toEqual([
      ['1.06.04', 'S1'],
      ['1.06.04.2.01', '1.06.04'],
      ['1.06.04.2.01.0001', '1.06.04.2.01'],
    ]);
    expect(dibuat.peringatan.map((satu) => satu.kode)).toContain('perencanaan.nama-berbeda');
    const lepas = await jadi(2025, { jenis: 'pindah', tingkat: 'program', kode: '1.06.04', induk: null });
    expect(lepas.simpul[0]?.induk).toBeNull();
    const isi = {
      ...{ nama: 'Rehabilitasi', penanggungJawab: [], sasaran: 'Terlayani', catatanKeluaran: 'Orang' },
      crosscutting: [{ mitra: 'dinkes', kontribusi: 'Pemeriksaan kesehatan' }],
    };
    const diubah = await jadi(2025, { jenis: 'ubah', tingkat: 'subkegiatan', kode: '1.06.04.2.01.0001', ...isi });
    expect(diubah.simpul[2]).toMatchObject(isi);
    const kosong = await jadi(
      2025,
      { jenis: 'hapus', tingkat: 'subkegiatan', kode: '1.06.04.2.01.0001' },
      { jenis: 'hapus', tingkat: 'kegiatan', kode: '1.06.04.2.01' },
      { jenis: 'hapus', tingkat: 'program', kode: '1.06.04' },
    );
    expect(kosong.simpul).toEqual([]);
  });

  it('refuses with a sentence, and then nothing of the list is done', async () => {
    const salahInduk = await tolak(
      2025,
      simpul('program', '1.06.04', 'S1'),
      simpul('kegiatan', '1.06.05.2.01', '1.06.04'),
    );
    expect(salahInduk).toMatchObject({ status: 422, kode: ['perencanaan.kode-bukan-anak'] });
    expect(salahInduk.detail).toContain('tidak berada di bawah program 1.06.04');
    expect((await baca(2025)).simpul).toEqual([]);
    const { kode: sub } = (await baca(2024)).simpul.find(({ tingkat }) => tingkat === 'subkegiatan') ?? { kode: '' };
    const dipakai = await tolak(2024, { jenis: 'hapus', tingkat: 'subkegiatan', kode: sub });
    expect(dipakai).toMatchObject({ status: 422, kode: ['perencanaan.simpul-dipakai'] });
    expect(dipakai.detail).toMatch(/masih dipakai (indikator|pagu anggaran|anggaran kas|keuangan sebuah indikator)/);
  });

  it('takes a list as long as the contract allows, with names of usual length, in one go', async () => {
    const nama = 'Peningkatan kualitas layanan dan kapasitas kelembagaan '.repeat(3);
    const ubah = Array.from({ length: 500 }, (_, i) => ({
      ...simpul('program', `1.06.${10 + Math.floor(i / 10)}`, 'S1'),
      ...(i % 10 === 0 ? {} : { jenis: 'ubah' }),
      nama: `${nama}${i}`,
    }));
    const hapus = Array.from({ length: 50 }, (_, i) => ({
      jenis: 'hapus',
      tingkat: 'program',
      kode: `1.06.${10 + i}`,
    }));
    expect(JSON.stringify(ubah).length).toBeGreaterThan(100_000);
    expect((await jadi(2025, ...ubah)).simpul).toHaveLength(50);
    expect((await jadi(2025, ...hapus)).simpul).toEqual([]);
  });

  it('two editors: the second sees what the first has left', async () => {
    const { versi } = await baca(2025);
    expect((await kirim(2025, versi, simpul('program', '1.06.01', 'S1'))).status).toBe(200);
    const kalah = await kirim(2025, versi, simpul('program', '1.06.02', 'S1'));
    expect(kalah.status).toBe(409);
    expect(((await kalah.json()) as MasalahHttp).bentrok?.sekarang).toMatchObject([{ kode: '1.06.01' }]);
    expect((await kirim(2025, null, simpul('program', '1.06.02', 'S1'))).status).toBe(428);
    const jejak = await readTransaction(uji.db, SISTEM, (tx) =>
      tx.selectFrom('audit').select('isi').where('objek', '=', 'dinsos/2025/rencana').orderBy('nomor').execute(),
    );
    expect(JSON.parse(jejak.at(-1)?.isi ?? '')).toMatchObject({
      lama: {},
      baru: { 'program 1.06.01': { induk: 'S1' } },
    });
  });

  it('looks up the edition of the year, under the parent', async () => {
    const cari = (tahun: number, query: string) => baca<HasilNomenklatur>(tahun, `/nomenklatur?${query}`);
    const program = await cari(2024, 'tingkat=program&cari=rehabilitasi');
    expect(program.butir).toEqual([{ kode: '1.06.04', nama: 'Program Rehabilitasi Sosial', tingkat: 'program' }]);
    const lama = await cari(2024, 'tingkat=subkegiatan&induk=1.06.01.2.01&cari=DPA-SKPD koordinasi');
    expect(lama.butir.every(({ kode }) => /^1\.06\.01\.2\.01\.\d{2}$/.test(kode))).toBe(true);
    const baru = await cari(2025, 'tingkat=subkegiatan&induk=1.06.01.2.01');
    expect(baru.jumlah).toBeGreaterThan(5);
    expect(baru.butir[0]?.kode).toBe('1.06.01.2.01.0001');
    expect(baru.edisi?.judul).not.toBeNull();
  });

  it('asks as many queries for 35 sub kegiatan as for one', async () => {
    const hitung = (tahun: number) =>
      hitungKueri(uji.pool, () =>
        readTransaction(uji.db, SISTEM, (tx) =>
          presentRencana(tx, { pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun }),
        ),
      );
    // Editions are kept once they were read.
    await baca(2025);
    await baca(2024);
    const sedikit = await hitung(2025);
    expect(sedikit).toBeGreaterThan(5);
    expect(await hitung(2024)).toBe(sedikit);
  });
});
