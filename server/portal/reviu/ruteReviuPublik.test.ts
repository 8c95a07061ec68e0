import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../../test/bantuan/aplikasiUji.ts';

const SETELAN = '/api/v1/pemda/reviu-publik';
/** Every share is wrong, many times over. */
const LAPORAN = (baris: number) =>
  [
    ...['LAPORAN KINERJA DINAS CONTOH TAHUN 2024', '', 'Tabel 1.1 Realisasi <b>anggaran</b>', ''],
    'No\tUraian\tAnggaran\tRealisasi\t%',
    ...Array.from(
      { length: baris },
      (_, i) => `${i + 1}\tBelanja <i>${i}</i>\t1.000.000\t9${i % 10}0.000\t1${i % 10},00`,
    ),
    '',
  ].join('\n');

let uji: AplikasiUji;
let admin = '';
beforeAll(async () => {
  uji = await createAplikasiUji();
  await uji.buatPengguna('a@uji.test', [{ peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null }]);
  admin = await uji.masuk('a@uji.test');
});
afterAll(() => uji.close());

const kirim = (isi: string, nama = 'lkjip.txt', lain: Record<string, string> = {}, alamat = '/reviu') => {
  const body = new FormData();
  body.set('berkas', new File([isi], nama));
  for (const [kunci, nilai] of Object.entries(lain)) body.set(kunci, nilai);
  return uji.app.request(alamat, { method: 'POST', body });
};
const change = (aktif: boolean, versi: number | null) =>
  uji.app.request(SETELAN, {
    method: 'PUT',
    headers: {
      cookie: admin,
      'Content-Type': 'application/json',
      ...(versi === null ? {} : { 'If-Match': `"${versi}"` }),
    },
    body: JSON.stringify({ aktif }),
  });

describe('reviu without signing in', () => {
  it('there is no such page until an admin of a pemda opens it', async () => {
    expect((await uji.app.request('/reviu')).status).toBe(404);
    expect((await kirim(LAPORAN(2))).status).toBe(404);
    expect(await (await change(true, null)).json()).toEqual({ aktif: true, versi: 1, alamat: '/reviu' });
    const halaman = await uji.app.request('/reviu');
    expect(halaman.status).toBe(200);
    const teks = await halaman.text();
    expect(teks).toContain('Kabupaten Lampung Barat');
    expect(teks).not.toContain('<script');
    expect(await (await uji.app.request('/en/reviu')).text()).toContain('Check a performance report');
  });

  it('a report is checked, shown with its places, and nothing of it is kept', async () => {
    const jawaban = await kirim(LAPORAN(3));
    expect(jawaban.status).toBe(200);
    expect(jawaban.headers.get('cache-control')).toBe('no-store');
    const teks = await jawaban.text();
    expect(teks).toContain('10,00');
    expect(teks).not.toMatch(/<i>|<b>anggaran/);
    const { rows } = await uji.pool.query('SELECT count(*)::int AS n FROM tapis.reviu_berkas');
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('a page with very many findings stays below 60 KB; the working paper has all of them', async () => {
    const halaman = await kirim(LAPORAN(400));
    expect(Buffer.byteLength(await halaman.text())).toBeLessThan(60 * 1024);
    const excel = await kirim(LAPORAN(400), 'lkjip.txt', { keluaran: 'xlsx' }, '/en/reviu');
    const { blok } = await readBerkas(new Uint8Array(await excel.arrayBuffer()), 'kk.xlsx');
    const [tabel] = blok.filter((satu) => satu.jenis === 'tabel');
    expect(tabel?.jenis === 'tabel' && tabel.baris.length).toBeGreaterThan(100);
  });

  it('what cannot be read says why on the page; after a few an address waits', async () => {
    const rusak = await kirim('bukan pdf', 'laporan.pdf');
    expect(rusak.status).toBe(422);
    expect(await rusak.text()).toContain('Berkas tidak diperiksa');
    const status = await Promise.all(Array.from({ length: 6 }, async () => (await kirim(LAPORAN(2))).status));
    expect(status).toContain(429);
  });

  it('closed again it is gone; both are in the audit', async () => {
    expect((await change(false, 7)).status).toBe(409);
    expect((await change(false, 1)).status).toBe(200);
    expect((await uji.app.request('/reviu')).status).toBe(404);
    const { rows } = await uji.pool.query("SELECT aksi FROM tapis.audit WHERE objek = 'pemda/reviu-publik'");
    expect(rows).toHaveLength(2);
  });
});
