// The staff application: files of dist/web below /app/, every other address below it answers with its page (client routing).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';
import { GalatHttp } from './masalah.ts';
import { halaman, type LingkunganHttp, type Rute } from './rute.ts';

/** Vite puts a hash into the names of these: they never change. */
const isTetap = (path: string) => path.startsWith('/app/assets/');

async function respondFile(c: Context<LingkunganHttp>, path: string): Promise<Response | undefined> {
  const { folderWeb } = c.get('layanan');
  const jawaban = await serveStatic<LingkunganHttp>({
    root: folderWeb,
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
    const berkas = /\.\w+$/.test(path) ? await respondFile(c, path) : undefined;
    if (berkas) return berkas;
    if (isTetap(c.req.path) || !existsSync(join(c.get('layanan').folderWeb, 'index.html')))
      throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
    const page = await respondFile(c, '/index.html');
    if (!page) throw new GalatHttp({ kode: 'umum.tidak-ditemukan' });
    return page;
  }),
];
