// The staff application: files of dist/web below /app/, every other address below it answers with its page (client routing).
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';
import { halamanAplikasi } from './halamanAplikasi.ts';
import { GalatHttp } from './masalah.ts';
import { halaman, type LingkunganHttp, type Rute } from './rute.ts';

/** Vite puts a hash into the names of these: they never change. */
const isTetap = (path: string) => path.startsWith('/app/assets/');

async function respondFile(c: Context<LingkunganHttp>, path: string): Promise<Response | undefined> {
  const { folderWeb } = c.get('layanan');
  const jawaban = await serveStatic<LingkunganHttp>({
    root: folderWeb,
    // The build wrote a smaller twin of each file of code (web/buildCompressed.ts).
    precompressed: true,
    rewriteRequestPath: () => path,
    onFound: (_berkas, konteks) => {
      konteks.header('Cache-Control', isTetap(konteks.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  })(c, async () => {});
  return jawaban instanceof Response ? jawaban : undefined;
}

export const RUTE_APLIKASI: Rute[] = [
  // Asked for by browsers on every page of ours that names no icon, also the public ones.
  halaman('/favicon.ico', 'data', (c) => c.redirect('/app/ikon-192.png', 302)),
  halaman('/app', 'data', (c) => c.redirect('/app/', 308)),
  halaman('/app/*', 'aplikasi', async (c) => {
    const path = c.req.path.slice('/app'.length);
    if (isTetap(c.req.path)) c.set('halaman', 'kode');
    const berkas = /\.\w+$/.test(path) ? await respondFile(c, path) : undefined;
    if (berkas) return berkas;
    const page = isTetap(c.req.path) ? null : await halamanAplikasi(c.get('layanan').folderWeb, c.req.path);
    if (page === null) throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
    c.header('Cache-Control', 'no-cache');
    return c.html(page);
  }),
];
