import { createRoute, z } from '@hono/zod-openapi';
import { JALUR_TAHUN } from '@tapis/contract/perencanaan/alamatTahun.ts';
import { json, MASALAH_TULIS } from '@tapis/contract/values/tanggapan.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../test/bantuan/aplikasiUji.ts';
import { createAplikasi } from './aplikasi.ts';
import { rute } from './rute.ts';
import { TABEL_RUTE } from './tabelRute.ts';
import { bacaVersi, tulis } from './tulis.ts';

describe('tulis', () => {
  let uji: AplikasiUji;
  let app: ReturnType<typeof createAplikasi>;
  let cookie = '';
  let jumlahKerja = 0;
  const definisi = createRoute({
    method: 'post',
    path: `${JALUR_TAHUN}/uji`,
    request: { body: { required: true, content: { 'application/json': { schema: z.object({ nama: z.string() }) } } } },
    responses: {
      200: json(z.object({ nama: z.string(), oleh: z.string(), versi: z.number().nullable() }), 'Uji.'),
      ...MASALAH_TULIS,
    },
  });
  const uji1 = rute(definisi, 'menyusun-rencana', async (c) => {
    const { nama } = c.req.valid('json');
    const versi = bacaVersi(c);
    const isi = await tulis(c, async (_tx, pelaku) => {
      jumlahKerja += 1;
      if (nama === 'gagal') throw new Error('a fault of ours');
      return { nama, oleh: pelaku.nama, versi };
    });
    return c.json(isi, 200);
  });

  beforeAll(async () => {
    uji = await createAplikasiUji();
    app = createAplikasi(uji.layanan, [...TABEL_RUTE, uji1]);
    await uji.buatPengguna('ren@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
    cookie = await uji.masuk('ren@uji.test');
  });
  afterAll(() => uji.close());

  const kirim = async (nama: string, kepala: Record<string, string> = {}) => {
    const jawaban = await app.request('/api/v1/perangkat-daerah/dinsos/tahun/2024/uji', {
      method: 'POST',
      headers: { cookie, 'Content-Type': 'application/json', ...kepala },
      body: JSON.stringify({ nama }),
    });
    return { status: jawaban.status, isi: (await jawaban.json()) as Record<string, unknown> };
  };

  it('answers a repeated POST from the first one', async () => {
    jumlahKerja = 0;
    const kepala = { 'Idempotency-Key': 'k-1' };
    const [satu, dua] = await Promise.all([kirim('A', kepala), kirim('A', kepala)]);
    expect([satu, await kirim('A', kepala)]).toEqual([dua, satu]);
    expect(jumlahKerja).toBe(1);
    expect(satu).toEqual({ status: 200, isi: { nama: 'A', oleh: 'Uji ren@uji.test', versi: null } });
    expect((await kirim('B', kepala)).isi.kode).toBe('umum.kunci-dipakai-ulang');
    expect((await kirim('A', { 'Idempotency-Key': 'k-2' })).status).toBe(200);
    expect(jumlahKerja).toBe(2);
  });

  it('forgets the key of a request that failed', async () => {
    const kepala = { 'Idempotency-Key': 'k-3' };
    expect((await kirim('gagal', kepala)).status).toBe(500);
    expect((await kirim('lain', kepala)).status).toBe(200);
  });

  it('reads the revision of If-Match, and says what it should look like', async () => {
    expect((await kirim('A', { 'If-Match': '"7"' })).isi.versi).toBe(7);
    expect((await kirim('A', { 'If-Match': 'W/"7"' })).isi.versi).toBe(7);
    expect((await kirim('A', { 'If-Match': 'tujuh' })).isi).toMatchObject({
      kode: 'umum.permintaan-tidak-sah',
      rincian: [{ bidang: 'If-Match' }],
    });
  });
});
