// Routes for those who run the server: alive, ready, metrics, the description of the API and its page.
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { writeDokumentasi, writeKelompok } from './halamanDokumentasi.tsx';
import { GalatHttp } from './masalah.ts';
import { createOpenapi, type Openapi } from './openapi.ts';
import { halaman, type LingkunganHttp, type Rute } from './rute.ts';
import { versiTapis } from './versi.ts';

function checkTokenMetrik(c: Context<LingkunganHttp>): void {
  const token = c.get('layanan').pengaturan.tokenMetrik;
  if (token === null) return;
  const diharap = Buffer.from(`Bearer ${token}`);
  const dikirim = Buffer.from(c.req.header('Authorization') ?? '');
  if (dikirim.length !== diharap.length || !timingSafeEqual(dikirim, diharap))
    throw new GalatHttp({ kode: 'masuk.diperlukan' });
}

/** `tabel` is asked for late, because this table is part of it. The description is made once. */
export function createRuteOperasi(tabel: () => readonly Rute[]): Rute[] {
  let openapi: Openapi | undefined;
  const readOpenapi = () => {
    openapi ??= createOpenapi(tabel(), versiTapis());
    return openapi;
  };
  const pages = new Map<string, string>();
  /** Page of a group; '' is the list of all. */
  const readDokumentasi = (kelompok: string): string => {
    const page =
      pages.get(kelompok) ??
      (kelompok === '' ? writeDokumentasi(readOpenapi()) : writeKelompok(readOpenapi(), kelompok));
    if (page === null) throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
    pages.set(kelompok, page);
    return page;
  };
  return [
    halaman('/healthz', 'data', (c) => c.text('ok\n', 200, { 'Cache-Control': 'no-store' })),
    halaman('/readyz', 'data', async (c) => {
      if (!(await c.get('layanan').isSiap())) throw new GalatHttp({ kode: 'umum.belum-siap' });
      return c.text('ok\n', 200, { 'Cache-Control': 'no-store' });
    }),
    halaman('/metrics', 'data', (c) => {
      checkTokenMetrik(c);
      return c.body(c.get('layanan').metrik.registri.write(), 200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Cache-Control': 'no-store',
      });
    }),
    halaman('/api/openapi.json', 'data', (c) => c.json(readOpenapi(), 200, { 'Cache-Control': 'public, max-age=300' })),
    halaman('/api/docs', 'portal', (c) => c.html(readDokumentasi(''), 200, { 'Cache-Control': 'public, max-age=300' })),
    halaman('/api/docs/{kelompok}', 'portal', (c) =>
      c.html(readDokumentasi(c.req.param('kelompok') ?? ''), 200, { 'Cache-Control': 'public, max-age=300' }),
    ),
  ];
}
