import { KODE_MASALAH, MasalahHttp } from '@tapis/contract/values/masalah.ts';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { CONTOH_MASALAH } from './contohMasalah.ts';
import { explainMasalah } from './problem.ts';
import { respondMasalah } from './respondMasalah.ts';

describe('respondMasalah', () => {
  it.each(KODE_MASALAH)('%s is RFC 9457 in both languages', async (kode) => {
    const app = new Hono().get('/', (c) => respondMasalah(c, CONTOH_MASALAH[kode]));
    for (const bahasa of ['id-ID', 'en-GB,en;q=0.9']) {
      const res = await app.request('/', { headers: { 'Accept-Language': bahasa } });
      expect(res.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(res.headers.get('cache-control')).toBe('no-store');
      const isi = MasalahHttp.parse(await res.json());
      expect(isi).toMatchObject({ kode, status: res.status, type: `/api/docs#${kode}` });
      const [judul, rincian] = explainMasalah(CONTOH_MASALAH[kode])[bahasa.startsWith('en') ? 'en' : 'id'];
      expect([isi.title, isi.detail]).toEqual([judul, rincian]);
    }
  });

  it('tells when to try again, and which methods are allowed', async () => {
    const app = new Hono()
      .get('/kunci', (c) => respondMasalah(c, CONTOH_MASALAH['masuk.akun-terkunci']))
      .get('/metode', (c) => respondMasalah(c, CONTOH_MASALAH['umum.metode-tidak-didukung']));
    expect((await app.request('/kunci')).headers.get('retry-after')).toBe('900');
    expect((await app.request('/metode')).headers.get('allow')).toBe('GET, HEAD');
  });

  it('a person with a browser gets a page, the API stays JSON', async () => {
    const app = new Hono()
      .get('/publik/x', (c) => respondMasalah(c, CONTOH_MASALAH['umum.tidak-ditemukan']))
      .get('/api/v1/x', (c) => respondMasalah(c, CONTOH_MASALAH['umum.tidak-ditemukan']));
    const headers = { Accept: 'text/html,application/xhtml+xml' };
    const page = await app.request('/publik/x', { headers });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toMatch(/<html lang="id">.*Alamat ini tidak ada/);
    expect((await app.request('/api/v1/x', { headers })).headers.get('content-type')).toMatch('problem+json');
    expect((await app.request('/publik/x')).headers.get('content-type')).toMatch('problem+json');
  });

  it('a sentence says what to do, and the two languages differ', () => {
    for (const contoh of Object.values(CONTOH_MASALAH)) {
      const { id, en } = explainMasalah(contoh);
      expect(id[1]).toMatch(/^[A-Z].*\.$/);
      expect(en[1]).toMatch(/^[A-Z].*\.$/);
      expect(id[1]).not.toBe(en[1]);
    }
  });
});
