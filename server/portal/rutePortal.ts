// Routes of the public: home page, one page per issued report, and the files the pages need.
import type { Context } from 'hono';
import { readTransaction } from '../db/transaksi.ts';
import { halaman, type LingkunganHttp, type Rute } from '../http/rute.ts';
import { listTerbitan } from '../pelaporan/terbitan.ts';
import { ASET } from './aset.ts';
import { writeBeranda } from './halamanBeranda.tsx';
import { writeHalamanLaporan } from './halamanLaporan.tsx';
import { hitungTerbitan, tidakAda } from './hitungTerbitan.ts';
import { pathLaporan } from './pathLaporan.ts';
import { respondUnduhan, SINGGAH } from './respondUnduhan.ts';
import { respondForm, respondVerifikasi } from './respondVerifikasi.ts';
import { type Bahasa, jalur } from './teks.ts';

const SELAMANYA = 'public, max-age=31536000, immutable';
const bahasaDari = (c: Context): Bahasa => (/^\/en(\/|$)/.test(c.req.path) ? 'en' : 'id');

const daftar = (c: Context<LingkunganHttp>) =>
  readTransaction(c.get('layanan').db, { pemda: null, pengguna: null }, listTerbitan);

/** Years of one perangkat daerah that are issued, latest first. */
async function tahunTerbit(c: Context<LingkunganHttp>, pemda: string, perangkatDaerah: string): Promise<number[]> {
  const semua = await daftar(c);
  return semua
    .filter((satu) => satu.pemda.kode === pemda && satu.perangkatDaerah.kode === perangkatDaerah)
    .map((satu) => satu.tahun);
}

async function respondTerbaru(c: Context<LingkunganHttp>): Promise<Response> {
  const [pemda, perangkatDaerah] = [c.req.param('pemda') ?? '', c.req.param('unit') ?? ''];
  const [tahun] = await tahunTerbit(c, pemda, perangkatDaerah);
  if (tahun === undefined) throw tidakAda();
  return c.redirect(jalur(bahasaDari(c), pathLaporan({ pemda, perangkatDaerah, tahun })), 302);
}

async function respondHalaman(c: Context<LingkunganHttp>): Promise<Response> {
  const { alamat, terbitan, bahan, hitung } = await hitungTerbitan(c);
  const { pengaturan, versi } = c.get('layanan');
  const perhitungan = await hitung('perhitungan', null);
  const kodeIku = perhitungan.indikator.filter((satu) => satu.iku).map((satu) => satu.kode);
  const rincian = await Promise.all(kodeIku.map((kode) => hitung('rincian', kode)));
  const isi = {
    bahasa: bahasaDari(c),
    terbitan,
    bahan,
    perhitungan,
    iku: rincian.filter((satu) => satu !== null),
    tahun: await tahunTerbit(c, alamat.pemda, alamat.perangkatDaerah),
    lisensi: pengaturan.lisensi,
    versi,
  };
  return c.html(writeHalamanLaporan(isi), 200, SINGGAH);
}

export const RUTE_PORTAL: Rute[] = [
  ...(['id', 'en'] as const).flatMap((bahasa): Rute[] => [
    halaman(jalur(bahasa, '/'), 'portal', async (c) => c.html(writeBeranda(bahasa, await daftar(c)), 200, SINGGAH)),
    halaman(jalur(bahasa, '/publik/{pemda}/{unit}'), 'portal', respondTerbaru),
    halaman(jalur(bahasa, '/publik/{pemda}/{unit}/{tahun}'), 'portal', respondHalaman),
    halaman(jalur(bahasa, '/verifikasi'), 'portal', respondForm),
    halaman(jalur(bahasa, '/verifikasi/{kode}'), 'portal', respondVerifikasi),
  ]),
  halaman('/publik/{pemda}/{unit}/{tahun}/{berkas}', 'data', respondUnduhan),
  ...Object.values(ASET).map(({ path, jenis, isi }) =>
    halaman(path, 'data', (c) => c.body(isi, 200, { 'Content-Type': jenis, 'Cache-Control': SELAMANYA })),
  ),
  halaman('/robots.txt', 'data', (c) => c.text('User-agent: *\nDisallow: /app/\nDisallow: /api/\n', 200, SINGGAH)),
];
