// Where a request comes from: the client's address, and whether a browser sent it from another site.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { GalatHttp } from './masalah.ts';

/** Address of the client; X-Forwarded-For counts only behind a trusted proxy, and then its last entry (added by that proxy). */
export function alamatKlien(c: Context, percayaProksi: boolean): string {
  const diteruskan = percayaProksi ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  if (diteruskan) return diteruskan;
  try {
    return getConnInfo(c).remote.address ?? 'tidak-dikenal';
  } catch {
    return 'tidak-dikenal';
  }
}

/**
 * Refuses writes that a browser sends from another site. Scripts send neither header and bring no one else's cookie.
 * `url`: the public address, where a proxy changes the Host.
 */
export function rejectSitusLain(c: Context, url: string | null): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return;
  const situs = c.req.header('Sec-Fetch-Site');
  if (situs !== undefined) {
    if (situs !== 'same-origin' && situs !== 'none') throw new GalatHttp({ kode: 'umum.asal-ditolak' });
    return;
  }
  const asal = c.req.header('Origin');
  if (asal === undefined || asal === url) return;
  if (!URL.canParse(asal) || new URL(asal).host !== c.req.header('Host'))
    throw new GalatHttp({ kode: 'umum.asal-ditolak' });
}
