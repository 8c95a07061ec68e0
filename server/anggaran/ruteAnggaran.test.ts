// Editing the budget over HTTP on a real database with the sample and a year of its own.
import type { BandingVersi, DaftarVersi, LembarKas, LembarPagu } from '@tapis/contract/anggaran/lembarAnggaran.ts';
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { verifyAudit } from '../db/audit.ts';
import { readTransaction, writeTransaction } from '../db/transaksi.ts';

const SAMPEL = '/api/v1/perangkat-daerah/dinsos/tahun/2024/anggaran';
const KOSONG = '/api/v1/perangkat-daerah/dinsos/tahun/2025/anggaran';
const [S1, S2, S3] = ['1.06.01.2.01.01', '1.06.01.2.01.02', '1.06.04.2.01.01'];

describe('editing the budget', () => {
  let uji: AplikasiUji;
  let cookie = '';

  const kirim = async <T>(method: string, path: string, body?: unknown, versi?: number) => {
    const jawaban = await uji.app.request(path, {
      method,
      headers: {
        cookie,
        'Content-Type': 'application/json',
        ...(versi === undefined ? {} : { 'If-Match': `"${versi}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: jawaban.status, isi: (await jawaban.json()) as T };
  };
  const baca = async <T>(path: string) => (await kirim<T>('GET', path)).isi;
  const lembar = (versi: string) => baca<LembarPagu>(`${KOSONG}/versi/${versi}`);
  const pagu = (versi: string, ubahan: [string, string | null, number?, string?][]) =>
    kirim<MasalahHttp & { versi: Record<string, number> }>('PUT', `${KOSONG}/versi/${versi}/pagu`, {
      ubahan: ubahan.map(([kode, nilai, revisi = 0, rekening]) => ({
        kode,
        rekening: rekening ?? null,
        nilai,
        versi: revisi,
      })),
    });

  beforeAll(async () => {
    uji = await createAplikasiUji();
    await uji.buatPengguna('ren@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    cookie = await uji.masuk('ren@uji.test');
    const kunci = { pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2025 };
    await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, async (tx) => {
      const { tahun: _, ...dasar } = await tx
        .selectFrom('tahun_kinerja')
        .selectAll()
        .where('tahun', '=', 2024)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('tahun_kinerja')
        .values({ ...dasar, tahun: 2025 })
        .execute();
      const sasaran = await tx.selectFrom('program').select(['renstra_awal', 'sasaran']).executeTakeFirstOrThrow();
      for (const program of ['1.06.01', '1.06.04']) {
        await tx
          .insertInto('program')
          .values({ ...kunci, ...sasaran, kode: program, nama: `Program ${program}` })
          .execute();
        await tx
          .insertInto('kegiatan')
          .values({ ...kunci, kode: `${program}.2.01`, program, nama: `Kegiatan ${program}.2.01` })
          .execute();
      }
      for (const kode of [S1, S2, S3])
        await tx
          .insertInto('sub_kegiatan')
          .values({
            ...kunci,
            kode,
            kegiatan: kode.slice(0, -3),
            nama: `Sub ${kode}`,
            sasaran: null,
            catatan_keluaran: null,
          })
          .execute();
    });
  });
  afterAll(() => uji.close());

  it('shows the versions of the sample, what changed, and why none can be taken back', async () => {
    const { versi } = await baca<DaftarVersi>(`${SAMPEL}/versi`);
    expect(versi.map((v) => [v.kode, v.status, v.total])).toEqual([
      ['murni', 'berlaku', '4610224900'],
      ['pergeseran', 'berlaku', '4610224900'],
      ['perubahan', 'berlaku', '4825138126'],
    ]);
    const perubahan = await baca<LembarPagu>(`${SAMPEL}/versi/perubahan`);
    expect(perubahan.berubah.map((b) => b.alasan.length)).toEqual([1, 1, 2, 1, 1]);
    expect(perubahan.temuan).toMatchObject([{ kode: 'anggaran.versi-dipakai' }]);
    const banding = await baca<BandingVersi>(`${SAMPEL}/banding?dari=murni&ke=perubahan`);
    expect(banding.total).toMatchObject({ selisih: '214913226', persen: '4.66' });
    expect(banding.berubah).toHaveLength(5);
    const { isi } = await kirim<MasalahHttp>('GET', `${SAMPEL}/versi/tidak-ada`);
    expect(isi).toMatchObject({ kode: 'anggaran.versi-tidak-ada', tersedia: ['murni', 'pergeseran', 'perubahan'] });
  });

  it('a murni is entered, put in force, and shown to reports only then', async () => {
    expect(
      (await kirim<MasalahHttp>('POST', `${KOSONG}/versi`, { jenis: 'perubahan', nama: 'P' })).isi.rincian,
    ).toMatchObject([{ kode: 'anggaran.murni-belum-ada' }]);
    const baru = await kirim<{ versi: { kode: string; versi: number } }>('POST', `${KOSONG}/versi`, {
      jenis: 'murni',
      nama: 'DPA Murni 2025',
      tanggal: '2025-01-02',
    });
    expect([baru.status, baru.isi.versi]).toEqual([201, expect.objectContaining({ kode: 'murni', versi: 1 })]);
    expect(
      (
        await pagu('murni', [
          [S1, '100'],
          [S2, '50.50'],
          [S3, '30'],
        ])
      ).isi.versi,
    ).toEqual({ [S1]: 1, [S2]: 1, [S3]: 1 });
    const isi = await lembar('murni');
    expect(isi.total.nilai).toBe('180.50');
    expect(isi.baris.find((b) => b.kode === '1.06.01.2.01')).toMatchObject({ nilai: '150.50', isian: false });
    expect(isi.temuan.map((t) => t.kode)).toEqual(['anggaran.nomor-kosong']);
    const sebelum = await baca<{ anggaran: { murni: string | null } }>(KOSONG.replace('/anggaran', '/perhitungan'));
    expect(sebelum.anggaran.murni).toBeNull();

    expect((await kirim('POST', `${KOSONG}/versi/murni/berlakukan`, undefined, 1)).status).toBe(422);
    const tanggal = { nama: 'DPA Murni 2025', tanggal: '2025-01-02', nomorDokumen: 'DPA/1.06/2025' };
    expect((await kirim('PATCH', `${KOSONG}/versi/murni`, tanggal, 0)).status).toBe(409);
    expect((await kirim('PATCH', `${KOSONG}/versi/murni`, tanggal, 1)).status).toBe(200);
    expect((await kirim('POST', `${KOSONG}/versi/murni/berlakukan`, undefined, 2)).status).toBe(200);
    const sesudah = await baca<{ anggaran: { murni: string } }>(KOSONG.replace('/anggaran', '/perhitungan'));
    expect(sesudah.anggaran.murni).toBe('180.50');
    expect((await pagu('murni', [[S1, '1', 1]])).isi.rincian).toMatchObject([{ kode: 'anggaran.versi-sudah-berlaku' }]);
  });

  it('money in time: within the ceiling, with a revision per row, and back as cumulative triwulan', async () => {
    const ubahan = (nilai: string, versi: number, ke = 2) => ({
      ubahan: [{ subKegiatan: S1, rekening: null, periode: 'bulan', kolom: 'realisasi', isi: [{ ke, nilai }], versi }],
    });
    const kas = `${KOSONG}/kas`;
    expect((await kirim<MasalahHttp>('PUT', kas, ubahan('100.01', 0))).isi.rincian).toMatchObject([
      { kode: 'anggaran.realisasi-di-atas-pagu', sitasi: null },
    ]);
    expect((await kirim('PUT', kas, ubahan('60', 0))).isi).toEqual({
      versi: { [`${S1}/bulan/realisasi`]: 1 },
      peringatan: [],
    });
    const bentrok = await kirim<MasalahHttp>('PUT', kas, ubahan('1', 0));
    expect(bentrok.status).toBe(409);
    expect(bentrok.isi.bentrok).toMatchObject({ versi: 1, oleh: 'Uji ren@uji.test', sekarang: { subKegiatan: S1 } });
    expect((await kirim('PUT', kas, ubahan('10', 1, 5))).status).toBe(200);
    const { baris, berlaku } = await baca<LembarKas>(kas);
    expect(berlaku?.kode).toBe('murni');
    const milik = baris.find((b) => b.kunci === S1);
    expect(milik?.bulan.realisasi).toEqual({ isi: [null, '60', null, null, '10', ...Array(7).fill(null)], versi: 2 });
    expect(milik?.kumulatif.realisasi).toEqual(['60', '70', null, null]);
    const triwulan = {
      ubahan: [
        {
          subKegiatan: S3,
          rekening: null,
          periode: 'triwulan',
          kolom: 'rencana',
          isi: [{ ke: 1, nilai: '7' }],
          versi: 0,
        },
      ],
    };
    expect((await kirim('PUT', kas, triwulan)).status).toBe(200);
    expect((await baca<LembarKas>(kas)).baris.find((b) => b.kunci === S3)?.kumulatif.rencana[0]).toBe('7');
  });

  it('a perubahan starts as a copy, wants reasons, refuses what was spent, and one editor never overwrites another', async () => {
    const buat = { jenis: 'perubahan', nama: 'DPA Perubahan 2025', tanggal: '2025-10-01', nomorDokumen: 'DPPA/1' };
    expect((await kirim('POST', `${KOSONG}/versi`, buat)).status).toBe(201);
    expect((await lembar('perubahan')).total).toEqual({ nilai: '180.50', sebelum: '180.50' });
    expect((await pagu('perubahan', [[S1, '69']])).isi.rincian).toMatchObject([
      { kode: 'anggaran.pagu-di-bawah-realisasi', bidang: S1 },
    ]);
    expect((await pagu('perubahan', [[S1, '80', 0, '5.9.01']])).isi.rincian).toMatchObject([
      { kode: 'anggaran.rekening-salah', sitasi: 'Permendagri 90/2019; PP 12/2019 Pasal 55' },
    ]);
    expect((await pagu('perubahan', [[S3, '-1']])).isi.rincian).toMatchObject([{ kode: 'anggaran.pagu-negatif' }]);
    // All or nothing: the first would be fine, the second is refused.
    expect(
      (
        await pagu('perubahan', [
          [S3, '40'],
          [S2, '-1'],
        ])
      ).status,
    ).toBe(422);
    expect((await lembar('perubahan')).total.nilai).toBe('180.50');

    expect(
      (
        await pagu('perubahan', [
          [S3, '40'],
          [S1, '75', 0, '5.1.02.01'],
          [S1, '30', 0, '5.2.02'],
        ])
      ).status,
    ).toBe(200);
    const isi = await lembar('perubahan');
    expect(isi.baris.find((b) => b.kunci === S1)).toMatchObject({ nilai: '105', isian: false, sebelum: '100' });
    expect(isi.total.nilai).toBe('195.50');
    expect(isi.temuan.map((t) => t.bidang)).toEqual(['1.06.01.2.01', '1.06.04.2.01']);
    const bentrok = await pagu('perubahan', [[S3, '41', 0]]);
    expect([bentrok.status, bentrok.isi.bentrok?.sekarang]).toEqual([409, { kode: S3, rekening: null, nilai: '40' }]);

    for (const kegiatan of ['1.06.01.2.01', '1.06.04.2.01']) {
      const path = `${KOSONG}/versi/perubahan/alasan/${kegiatan}`;
      expect((await kirim('PUT', path, { alasan: ['Harga naik.', 'Sasaran bertambah.'] }, 0)).status).toBe(200);
      expect((await kirim('PUT', path, { alasan: ['Harga naik.'] }, 0)).status).toBe(409);
    }
    expect((await lembar('perubahan')).temuan).toEqual([]);
    const { versi } = (await lembar('perubahan')).versi;
    expect((await kirim('POST', `${KOSONG}/versi/perubahan/berlakukan`, undefined, versi)).status).toBe(200);
    const laporan = await baca<{ anggaran: { perubahan: string; belanja: { kode: string; anggaran: string }[] } }>(
      KOSONG.replace('/anggaran', '/perhitungan'),
    );
    expect(laporan.anggaran.perubahan).toBe('195.50');
    expect(laporan.anggaran.belanja.map((b) => [b.kode, b.anggaran])).toEqual([
      ['5', '105'],
      ['5.1', '75'],
      ['5.1.02', '75'],
      ['5.2', '30'],
      ['5.2.02', '30'],
    ]);
  });

  it('the last version is taken back to a draft and dropped; the audit tells it all and holds', async () => {
    const batalkan = async (kode: string) =>
      kirim<MasalahHttp>(
        'POST',
        `${KOSONG}/versi/${kode}/batalkan`,
        { alasan: 'Salah dokumen.' },
        (await lembar(kode)).versi.versi,
      );
    expect((await batalkan('murni')).isi.rincian).toMatchObject([{ kode: 'anggaran.versi-dipakai' }]);
    const perjanjian = (status: 'draf' | 'dibatalkan') => ({
      ...{ pemda_id: '18.04', perangkat_daerah: 'dinsos', tahun: 2025, jabatan: 'kadis', versi: 'perubahan', status },
      usulan: JSON.stringify({ versiAnggaran: 'perubahan' }),
    });
    await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, async (tx) => {
      const { kode, ...jabatan } = await tx
        .selectFrom('jabatan')
        .selectAll()
        .where('tahun', '=', 2024)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('jabatan')
        .values({ ...jabatan, kode: 'kadis', tahun: 2025, atasan: null })
        .execute();
      await tx.insertInto('dokumen_perjanjian').values(perjanjian('draf')).execute();
    });
    expect((await batalkan('perubahan')).isi.rincian).toMatchObject([
      { kode: 'anggaran.versi-dipakai', pesan: expect.stringContaining('Perjanjian Kinerja perubahan') },
    ]);
    await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
      tx.updateTable('dokumen_perjanjian').set({ status: 'dibatalkan' }).where('tahun', '=', 2025).execute(),
    );
    expect((await batalkan('perubahan')).status).toBe(200);
    expect((await lembar('perubahan')).versi.status).toBe('draf');
    expect((await batalkan('perubahan')).status).toBe(200);
    expect((await baca<DaftarVersi>(`${KOSONG}/versi`)).versi.map((v) => v.kode)).toEqual(['murni']);
    const jejak = await readTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, async (tx) => ({
      utuh: await verifyAudit(tx, '18.04'),
      aksi: await tx
        .selectFrom('audit')
        .select('aksi')
        .where('objek', '=', 'dinsos/2025/anggaran/perubahan')
        .orderBy('nomor')
        .execute(),
    }));
    expect(jejak.utuh.putus).toBeNull();
    expect(jejak.aksi.map((a) => a.aksi)).toEqual([
      'anggaran.versi-buat',
      'anggaran.versi-berlakukan',
      'anggaran.versi-batalkan',
      'anggaran.versi-batalkan',
    ]);
  });
});
