// A route as data: its definition from the contract, its policy, the kind of page it answers, and its handler.
import { createRoute, type RouteConfig, type RouteHandler, z } from '@hono/zod-openapi';
import type { Kebijakan } from '@tapis/core/perencanaan/izin.ts';
import type { Context, Handler } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import type { Pengguna } from '../auth/pengguna.ts';
import type { JenisHalaman } from './kepalaKeamanan.ts';
import type { Layanan } from './layanan.ts';
import type { Pengaturan } from './pengaturan.ts';

export interface LingkunganHttp {
  Variables: RequestIdVariables & {
    layanan: Layanan;
    /** Path template of the route ("/api/v1/saya"), for logs and metrics. */
    rute: string;
    /** Decides the security headers. */
    halaman: JenisHalaman;
    /** Set by the gate on every route that is not for anyone. */
    pengguna: Pengguna;
    /** Set by the gate on routes of a pemda or of one perangkat daerah: what the policy allowed. */
    unit: { pemda: string; perangkatDaerah: string };
  };
}

export interface Rute {
  definisi: RouteConfig & { getRoutingPath(): string };
  kebijakan: Kebijakan;
  halaman: JenisHalaman;
  tangani: Handler<LingkunganHttp>;
  /** Most bytes of a request; absent: small JSON. */
  batasBadan?: number | ((pengaturan: Pengaturan) => number);
}

/** A route of the API; the handler's answer is checked against the contract by the compiler. */
export function rute<R extends RouteConfig & { getRoutingPath(): string }>(
  definisi: R,
  kebijakan: Kebijakan,
  tangani: RouteHandler<R, LingkunganHttp>,
  halaman: JenisHalaman = 'data',
): Rute {
  return { definisi, kebijakan, halaman, tangani: tangani as unknown as Handler<LingkunganHttp> };
}

/** A page or file outside of the API and its description; anyone may read it. Parameters are plain strings. */
export function halaman(
  path: string,
  jenis: JenisHalaman,
  tangani: (c: Context<LingkunganHttp>) => Response | Promise<Response>,
): Rute {
  const nama = [...path.matchAll(/\{(\w+)\}/g)].map((cocok) => cocok[1] ?? '');
  const definisi = createRoute({
    method: 'get',
    path,
    hide: true,
    ...(nama.length > 0
      ? { request: { params: z.object(Object.fromEntries(nama.map((satu) => [satu, z.string().max(60)]))) } }
      : {}),
    responses: { 200: { description: 'Halaman.' } },
  });
  return { definisi, kebijakan: 'siapa-saja', halaman: jenis, tangani };
}
