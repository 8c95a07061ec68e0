import { KODE_MASALAH, type KodeMasalah, MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Masalah } from './masalah.ts';
import { explainMasalah, respondMasalah } from './problem.ts';

/** One example of each problem; the type demands that none is missing. */
const CONTOH: { [K in KodeMasalah]: Extract<Masalah, { kode: K }> } = {
  'umum.tidak-ditemukan': { kode: 'umum.tidak-ditemukan' },
  'umum.metode-tidak-didukung': { kode: 'umum.metode-tidak-didukung', metode: 'PUT', boleh: ['GET', 'HEAD'] },
  'umum.permintaan-tidak-sah': {
    kode: 'umum.permintaan-tidak-sah',
    rincian: [{ bidang: 'tahun', pesan: 'bukan angka' }],
  },
  'umum.asal-ditolak': { kode: 'umum.asal-ditolak' },
  'umum.terlalu-besar': { kode: 'umum.terlalu-besar', batasByte: 65536 },
  'umum.terlalu-sering': { kode: 'umum.terlalu-sering', cobaLagiDetik: 12 },
  'umum.belum-siap': { kode: 'umum.belum-siap' },
  'umum.kesalahan-sistem': { kode: 'umum.kesalahan-sistem' },
  'masuk.diperlukan': { kode: 'masuk.diperlukan' },
  'masuk.gagal': { kode: 'masuk.gagal' },
  'masuk.akun-terkunci': { kode: 'masuk.akun-terkunci', cobaLagiDetik: 900 },
  'masuk.sandi-lama-salah': { kode: 'masuk.sandi-lama-salah' },
  'izin.ditolak': { kode: 'izin.ditolak', kebijakan: 'Kepala membaca unitnya.' },
  'perencanaan.perangkat-daerah-tidak-ada': {
    kode: 'perencanaan.perangkat-daerah-tidak-ada',
    perangkatDaerah: 'dinkes',
    ada: ['dinsos'],
  },
  'perencanaan.tahun-tidak-ada': {
    kode: 'perencanaan.tahun-tidak-ada',
    perangkatDaerah: 'dinsos',
    tahun: 2019,
    ada: [2024],
  },
  'perencanaan.pemda-perlu-disebut': { kode: 'perencanaan.pemda-perlu-disebut', ada: ['18.04', '18.05'] },
  'indikator.tidak-ada': { kode: 'indikator.tidak-ada', indikator: 'IKU9' },
  'pelaporan.laporan-tidak-tersusun': {
    kode: 'pelaporan.laporan-tidak-tersusun',
    rincian: [{ bidang: 'bab1.latarBelakang', pesan: 'kosong' }],
  },
};

describe('respondMasalah', () => {
  it.each(KODE_MASALAH)('%s is RFC 9457 in both languages', async (kode) => {
    const app = new Hono().get('/', (c) => respondMasalah(c, CONTOH[kode]));
    for (const bahasa of ['id-ID', 'en-GB,en;q=0.9']) {
      const res = await app.request('/', { headers: { 'Accept-Language': bahasa } });
      expect(res.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(res.headers.get('cache-control')).toBe('no-store');
      const isi = MasalahHttp.parse(await res.json());
      expect(isi).toMatchObject({ kode, status: res.status, type: `/api/docs#${kode}` });
      const [judul, rincian] = explainMasalah(CONTOH[kode])[bahasa.startsWith('en') ? 'en' : 'id'];
      expect([isi.title, isi.detail]).toEqual([judul, rincian]);
    }
  });

  it('tells when to try again, and which methods are allowed', async () => {
    const app = new Hono()
      .get('/kunci', (c) => respondMasalah(c, CONTOH['masuk.akun-terkunci']))
      .get('/metode', (c) => respondMasalah(c, CONTOH['umum.metode-tidak-didukung']));
    expect((await app.request('/kunci')).headers.get('retry-after')).toBe('900');
    expect((await app.request('/metode')).headers.get('allow')).toBe('GET, HEAD');
  });

  it('a sentence says what to do, and the two languages differ', () => {
    for (const contoh of Object.values(CONTOH)) {
      const { id, en } = explainMasalah(contoh);
      expect(id[1]).toMatch(/^[A-Z].*\.$/);
      expect(en[1]).toMatch(/^[A-Z].*\.$/);
      expect(id[1]).not.toBe(en[1]);
    }
  });
});
