// The public pages: light, without script, only what is issued, in both languages.
import { gzipSync } from 'node:zlib';
import { Perhitungan } from '@tapis/contract/pelaporan/perhitungan.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../bantuan/aplikasiUji.ts';

const LAPORAN = '/publik/18.04/dinsos/2024';
const MAKS_BYTE = 60 * 1024;

describe('portal', () => {
  let uji: AplikasiUji;
  beforeAll(async () => {
    uji = await createAplikasiUji({
      TAPIS_LICENCE: 'CC0 1.0',
      TAPIS_LICENCE_URL: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
  });
  afterAll(() => uji.close());
  const teks = async (path: string) => (await uji.app.request(path)).text();
  const muatan = (page: string) =>
    [...page.matchAll(/<(?:link rel="(?:icon|stylesheet)"|img)[^>]* (?:href|src)="([^"]+)"/g)].map(
      (cocok) => cocok[1] ?? '',
    );

  it.each([
    '/',
    '/en',
    LAPORAN,
    `/en${LAPORAN}`,
    '/verifikasi',
    '/en/verifikasi',
    '/api/docs',
    '/api/docs/pengukuran',
    '/api/docs/anggaran',
  ])('%s is at most 60 KB with all it loads, and has no script', async (path) => {
    const page = await teks(path);
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/);
    const gaya = await teks(muatan(page).find((satu) => satu.endsWith('.css')) ?? '');
    const fon = [...gaya.matchAll(/url\((\/[^)]+)\)/g)].map((cocok) => cocok[1] ?? '');
    expect(fon.length).toBeGreaterThan(0);
    let byte = gzipSync(page).byteLength;
    for (const alamat of new Set([...muatan(page), ...fon])) {
      const res = await uji.app.request(alamat);
      expect([alamat, res.status, res.headers.get('cache-control')]).toEqual([
        alamat,
        200,
        'public, max-age=31536000, immutable',
      ]);
      byte += (await res.arrayBuffer()).byteLength;
    }
    expect(byte).toBeLessThan(MAKS_BYTE);
  });

  it.each(['/', '/en', LAPORAN, `/en${LAPORAN}`, '/verifikasi'])('every link of %s leads somewhere', async (path) => {
    const page = await teks(path);
    const id = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((cocok) => cocok[1]));
    for (const [, tujuan = ''] of page.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (tujuan.startsWith('#')) expect(id).toContain(tujuan.slice(1));
      else if (tujuan.startsWith('/') && tujuan !== '/app/')
        expect([tujuan, (await uji.app.request(tujuan)).status]).toEqual([tujuan, 200]);
    }
  });

  it('says its language, title and twin', async () => {
    expect(await teks(LAPORAN)).toMatch(
      /<html lang="id">.*<title>Laporan Kinerja 2024: Dinas Sosial.*hreflang="en" href="\/en\/publik/s,
    );
    expect(await teks(`/en${LAPORAN}`)).toMatch(/<html lang="en">.*<title>Performance report 2024: Dinas Sosial/s);
  });

  it('shows the figures of the issued report in the marks of the language', async () => {
    const [id, en] = [await teks(LAPORAN), await teks(`/en${LAPORAN}`)];
    for (const angka of ['103,87%', '96,79%', 'Rp4.825.138.126', '91,22', '81,77', '4 / 5'])
      expect(id).toContain(angka);
    for (const angka of ['103.87%', '96.79%', 'Rp4,825,138,126', '91.22', '81.77']) expect(en).toContain(angka);
    expect(id).toContain('Bagaimana dihitung');
  });

  it('names licence, date and the hash of the snapshot', async () => {
    const { rows } = await uji.pool.query('SELECT hash FROM tapis.laporan');
    const page = await teks(LAPORAN);
    expect(page).toContain(rows[0].hash);
    expect(page).toContain('<a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>');
    expect(page).toContain('>1 Februari 2025</time>');
    expect(await teks(`/en${LAPORAN}`)).toContain('>1 February 2025</time>');
  });

  it.each([
    '/publik/18.04/dinsos/2023',
    '/publik/18.04/dinsos/2023/lkjip.pdf',
    '/publik/18.04/dinkes/2024',
    '/publik/18.05/dinsos/2024',
    '/publik/18.04/dinsos/dua',
    '/publik/18.04/dinkes',
    `${LAPORAN}/lkjip.exe`,
  ])('%s does not exist for the public', async (path) => {
    expect((await uji.app.request(path)).status).toBe(404);
  });

  it('a draft is not public: what is changed after the issue is not shown', async () => {
    await uji.pool.query(`UPDATE tapis.perangkat_daerah SET nama = 'Dinas Baru'`);
    const page = await teks(LAPORAN);
    expect(page).toContain('Dinas Sosial');
    expect(page).not.toContain('Dinas Baru');
    await uji.pool.query('DELETE FROM tapis.laporan');
    expect((await uji.app.request(LAPORAN)).status).toBe(404);
    expect(await teks('/')).toContain('Belum ada laporan yang diterbitkan.');
  });
});

describe('open data of the portal', () => {
  let uji: AplikasiUji;
  beforeAll(async () => {
    uji = await createAplikasiUji();
  });
  afterAll(() => uji.close());
  const ambil = (nama: string) => uji.app.request(`${LAPORAN}/${nama}`);

  it('the latest year has an address without its number', async () => {
    const res = await uji.app.request('/publik/18.04/dinsos');
    expect([res.status, res.headers.get('location')]).toEqual([302, LAPORAN]);
  });

  it('figures as JSON in the shape of the contract', async () => {
    const isi: unknown = await (await ambil('perhitungan.json')).json();
    expect(Perhitungan.parse(isi)).toEqual(isi);
  });

  it('tables as CSV: one header, every row as long, blank stays blank', async () => {
    for (const [nama, kolom] of [
      ['indikator.csv', 13],
      ['anggaran.csv', 12],
    ] as const) {
      const res = await ambil(nama);
      expect(res.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(res.headers.get('content-disposition')).toContain(`${nama.split('.')[0]}-dinsos-2024.csv`);
      const baris = (await res.text()).trimEnd().split('\r\n');
      // Commas outside of quotes: every second part between quotes is inside.
      const sel = baris.map(
        (satu) =>
          satu
            .split('"')
            .filter((_, urut) => urut % 2 === 0)
            .join('')
            .split(',').length,
      );
      expect(new Set(sel)).toEqual(new Set([kolom]));
      expect(baris.length).toBeGreaterThan(40);
    }
    expect(await (await ambil('anggaran.csv')).text()).toContain(',jumlah,,Jumlah,4610224900,');
  });

  it('two who download at once get the same bytes, with the date of issue', async () => {
    const [a, b] = await Promise.all([ambil('lkjip.pdf'), ambil('lkjip.pdf')]);
    expect(Buffer.from(await a.arrayBuffer()).equals(Buffer.from(await b.arrayBuffer()))).toBe(true);
    expect(a.headers.get('etag')).toBe(b.headers.get('etag'));
  });
});
