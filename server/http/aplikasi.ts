// The HTTP application: the route table behind one row of middleware. Everything that answers goes through here.
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { config } from 'zod';
import { alamatKlien, rejectSitusLain } from './asalPermintaan.ts';
import { createBatasLaju } from './batasLaju.ts';
import { createGerbang } from './gerbang.ts';
import { createKepalaKeamanan } from './kepalaKeamanan.ts';
import type { Layanan } from './layanan.ts';
import { GalatHttp, type Masalah } from './masalah.ts';
import type { Pengaturan } from './pengaturan.ts';
import { pesanSkema } from './pesanSkema.ts';
import { respondMasalah } from './respondMasalah.ts';
import type { LingkunganHttp, Rute } from './rute.ts';

/** Requests carry small JSON; a route that takes files says how much (Rute.batasBadan). */
const BATAS_BADAN_BYTE = 64 * 1024;
/** Watching the server must work also while it is busy. */
const TANPA_BATAS = new Set(['/healthz', '/readyz', '/metrics']);
/** Code of the screens: many small files at a first visit, and an office may share one address. */
const BERKAS_TETAP = '/app/assets/';

/** What a schema says of a field that does not fit is read by users. */
config({ customError: pesanSkema });

/** What the pool says when all its connections stayed busy too long; the error has no code. */
const POOL_BUSY = 'timeout exceeded when trying to connect';

/** PostgreSQL is away, refuses connections or has none left: the request may be tried again, nothing of ours is wrong. */
function isBasisDataPutus(galat: unknown): boolean {
  if (galat instanceof Error && galat.message === POOL_BUSY) return true;
  const kode = galat instanceof Error && 'code' in galat ? String(galat.code) : '';
  return /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|57P0[123]|08\w{3}|53300)$/.test(kode);
}

function masalahDari(galat: unknown): Masalah {
  if (galat instanceof GalatHttp) return galat.masalah;
  if (galat instanceof HTTPException && galat.status < 500)
    return { kode: 'umum.permintaan-tidak-sah', rincian: [{ bidang: 'isi', pesan: 'JSON tidak dapat dibaca' }] };
  return isBasisDataPutus(galat) ? { kode: 'umum.belum-siap' } : { kode: 'umum.kesalahan-sistem' };
}

/** Behind the gate: nobody sends megabytes who may not. */
function limitBadan({ batasBadan = BATAS_BADAN_BYTE }: Rute, pengaturan: Pengaturan) {
  const batasByte = typeof batasBadan === 'number' ? batasBadan : batasBadan(pengaturan);
  return bodyLimit({
    maxSize: batasByte,
    onError: (c) => respondMasalah(c, { kode: 'umum.terlalu-besar', batasByte }),
  });
}

export function createAplikasi(layanan: Layanan, tabel: readonly Rute[]): OpenAPIHono<LingkunganHttp> {
  const { pengaturan, catatan, metrik } = layanan;
  const kepala = createKepalaKeamanan(pengaturan.url?.startsWith('https:') ?? false);
  const batas = createBatasLaju(pengaturan.batasLaju);
  const app = new OpenAPIHono<LingkunganHttp>({
    defaultHook: (hasil) => {
      if (hasil.success) return;
      const rincian = hasil.error.issues.map((satu) => ({ bidang: satu.path.join('.'), pesan: satu.message }));
      throw new GalatHttp({ kode: 'umum.permintaan-tidak-sah', rincian });
    },
  });

  app.use(requestId({ limitLength: 64 }));
  app.use(async (c, next) => {
    const mulai = performance.now();
    c.set('layanan', layanan);
    c.set('rute', 'tidak-ada');
    c.set('halaman', 'data');
    await next();
    const detik = (performance.now() - mulai) / 1000;
    const isi = { idPermintaan: c.get('requestId'), metode: c.req.method, rute: c.get('rute'), status: c.res.status };
    metrik.catatPermintaan({ method: isi.metode, route: isi.rute, status: String(isi.status) }, detik);
    catatan[c.res.status >= 500 ? 'error' : 'info']({ ...isi, detik: Math.round(detik * 1e4) / 1e4 }, 'permintaan');
  });
  app.use(async (c, next) => {
    await next();
    await kepala[c.get('halaman')](c, async () => {});
  });
  app.use(compress());
  app.use(async (c, next) => {
    if (!TANPA_BATAS.has(c.req.path) && !c.req.path.startsWith(BERKAS_TETAP)) {
      const cobaLagiDetik = batas.count(alamatKlien(c, pengaturan.percayaProksi), Date.now());
      if (cobaLagiDetik > 0) throw new GalatHttp({ kode: 'umum.terlalu-sering', cobaLagiDetik });
    }
    rejectSitusLain(c, pengaturan.url);
    await next();
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, boleh) =>
        respondMasalah(c, { kode: 'umum.metode-tidak-didukung', metode: c.req.method, boleh }),
    }),
  );
  app.use(etag());

  for (const rute of tabel)
    app.openapi({ ...rute.definisi, middleware: [createGerbang(rute), limitBadan(rute, pengaturan)] }, rute.tangani);

  app.notFound((c) => respondMasalah(c, { kode: 'umum.tidak-ditemukan' }));
  app.onError((galat, c) => {
    const masalah = masalahDari(galat);
    if (masalah.kode === 'umum.kesalahan-sistem' || masalah.kode === 'umum.belum-siap')
      catatan.error({ idPermintaan: c.get('requestId'), galat }, 'galat');
    return respondMasalah(c, masalah);
  });
  return app;
}
