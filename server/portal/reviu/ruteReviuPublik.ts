// Reviu for everyone, where a pemda has opened it: a form and its result, nothing is kept. Few at a time, so that staff never wait for it.
import { createRoute } from '@hono/zod-openapi';
import { bacaReviuPublik, ubahReviuPublik } from '@tapis/contract/reviu/ruteReviuPublik.ts';
import type { Context } from 'hono';
import { readTransaction } from '../../db/transaksi.ts';
import { alamatKlien } from '../../http/asalPermintaan.ts';
import { baca } from '../../http/baca.ts';
import { type BatasLaju, createBatasLaju } from '../../http/batasLaju.ts';
import { GalatHttp } from '../../http/masalah.ts';
import { halaman, type LingkunganHttp, type Rute, rute } from '../../http/rute.ts';
import { bacaVersi, tulis } from '../../http/tulis.ts';
import { reviuKiriman } from '../../reviu/bacaKiriman.ts';
import { explainReviu } from '../../reviu/explainReviu.ts';
import { respondTabel } from '../../reviu/kertasKerja.ts';
import { listPembuka, presentPublik, ubahPublik } from '../../reviu/setelanPublik.ts';
import { type Bahasa, jalur } from '../teks.ts';
import { type IsiReviuPublik, writeReviuPublik } from './halamanReviuPublik.tsx';
import { TEKS_PUBLIK } from './teksPublik.ts';

type C = Context<LingkunganHttp>;

const BATAS_PUBLIK_BYTE = 20 * 1024 * 1024;
/** Reports per minute and address. */
const PER_MENIT = 4;
/** Reports at a time, of all the public. */
const TOGETHER = 2;
const SEGAR = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };

const bahasaDari = (c: C): Bahasa => (/^\/en(\/|$)/.test(c.req.path) ? 'en' : 'id');

/** Throws GalatHttp (404) while no pemda has opened the page. */
async function requirePembuka(c: C): Promise<string[]> {
  const pembuka = await readTransaction(c.get('layanan').db, { pemda: null, pengguna: null }, listPembuka);
  if (pembuka.length === 0) throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
  return pembuka;
}

/** One of each server: the limit is about its memory and processors. */
const batas = new WeakMap<object, { laju: BatasLaju; jalan: number }>();
function batasDari(layanan: LingkunganHttp['Variables']['layanan']) {
  const ada = batas.get(layanan) ?? {
    laju: createBatasLaju(Math.min(PER_MENIT, layanan.pengaturan.batasLaju)),
    jalan: 0,
  };
  batas.set(layanan, ada);
  return ada;
}

async function respondForm(c: C): Promise<Response> {
  const isi = { bahasa: bahasaDari(c), pembuka: await requirePembuka(c), galat: null, hasil: null };
  return c.html(writeReviuPublik(isi), 200, SEGAR);
}

async function periksa(c: C, isi: IsiReviuPublik): Promise<Response> {
  const teks = TEKS_PUBLIK[isi.bahasa];
  const tolak = (galat: string) => c.html(writeReviuPublik({ ...isi, galat }), 422, SEGAR);
  const { berkas, tahun = '', keluaran } = await c.req.parseBody();
  if (!(berkas instanceof File) || berkas.size === 0) return tolak(teks.pilihBerkas);
  if (typeof tahun !== 'string' || !/^(?:(?:19|20)\d{2})?$/.test(tahun.trim())) return tolak(teks.tahunSalah);
  try {
    const { nama, hasil } = await reviuKiriman(c, { berkas, tahun: tahun.trim() });
    if (keluaran === 'xlsx') return respondTabel(c, hasil, 'kertas-kerja-reviu.xlsx');
    return c.html(writeReviuPublik({ ...isi, hasil: { berkas: nama, ...hasil } }), 200, SEGAR);
  } catch (galat) {
    if (!(galat instanceof GalatHttp) || galat.masalah.kode !== 'reviu.tak-terbaca') throw galat;
    return tolak(explainReviu(galat.masalah)[isi.bahasa][1]);
  }
}

async function respondKiriman(c: C): Promise<Response> {
  const layanan = c.get('layanan');
  const keadaan = batasDari(layanan);
  const isi: IsiReviuPublik = { bahasa: bahasaDari(c), pembuka: await requirePembuka(c), galat: null, hasil: null };
  const cobaLagiDetik = keadaan.laju.count(alamatKlien(c, layanan.pengaturan.percayaProksi), Date.now());
  if (cobaLagiDetik > 0 || keadaan.jalan >= TOGETHER) {
    const kepala = { ...SEGAR, 'Retry-After': String(cobaLagiDetik || 20) };
    return c.html(writeReviuPublik({ ...isi, galat: TEKS_PUBLIK[isi.bahasa].sibuk }), 429, kepala);
  }
  keadaan.jalan += 1;
  try {
    return await periksa(c, isi);
  } finally {
    keadaan.jalan -= 1;
  }
}

const kirim = (path: string): Rute => ({
  definisi: createRoute({ method: 'post', path, hide: true, responses: { 200: { description: 'Halaman.' } } }),
  kebijakan: 'siapa-saja',
  halaman: 'portal',
  tangani: respondKiriman,
  batasBadan: BATAS_PUBLIK_BYTE + 64 * 1024,
});

export const RUTE_REVIU_PUBLIK: Rute[] = [
  ...(['id', 'en'] as const).flatMap((bahasa): Rute[] => [
    halaman(jalur(bahasa, '/reviu'), 'portal', respondForm),
    kirim(jalur(bahasa, '/reviu')),
  ]),
  rute(bacaReviuPublik, 'membaca-pemda', async (c) =>
    c.json(await baca(c, (tx) => presentPublik(tx, c.get('unit').pemda)), 200),
  ),
  rute(ubahReviuPublik, 'mengelola-pemda', async (c) => {
    const [{ aktif }, versi] = [c.req.valid('json'), bacaVersi(c)];
    const hasil = await tulis(c, async (tx, pelaku) => {
      await ubahPublik(tx, pelaku, aktif, versi);
      return presentPublik(tx, pelaku.pemda);
    });
    return c.json(hasil, 200);
  }),
];
