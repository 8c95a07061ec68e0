// The response of a problem: problem+json for programs, a page for a person with a browser.
import type { MasalahHttp } from '@tapis/contract/values/masalah.ts';
import type { Context } from 'hono';
import { writeHalamanGalat } from '../portal/halamanGalat.tsx';
import type { Masalah } from './masalah.ts';
import { explainMasalah } from './problem.ts';

/** Indonesian unless the client prefers English. */
const bahasaPermintaan = (c: Context): 'id' | 'en' =>
  /^\s*en\b/i.test(c.req.header('Accept-Language') ?? '') ? 'en' : 'id';

/** A person with a browser, outside of the API: they get a page, everything else gets JSON. */
const isPembaca = (c: Context): boolean =>
  ['GET', 'HEAD'].includes(c.req.method) &&
  !c.req.path.startsWith('/api/') &&
  (c.req.header('Accept') ?? '').includes('text/html');

/** The response of a problem; never cached. */
export function respondMasalah(c: Context, masalah: Masalah): Response {
  const uraian = explainMasalah(masalah);
  const bahasa = /^\/en(\/|$)/.test(c.req.path) ? 'en' : bahasaPermintaan(c);
  const [title, detail] = uraian[bahasa];
  const kepala = { 'Cache-Control': 'no-store', ...uraian.kepala };
  if (isPembaca(c)) {
    c.set('halaman', 'portal');
    return c.body(writeHalamanGalat(bahasa, title, detail, c.get('requestId') ?? ''), uraian.status, {
      'Content-Type': 'text/html; charset=utf-8',
      ...kepala,
    });
  }
  const isi: MasalahHttp = {
    type: `/api/docs#${masalah.kode}`,
    title,
    status: uraian.status,
    detail,
    kode: masalah.kode,
    idPermintaan: String(c.get('requestId') ?? ''),
    ...uraian.tambahan,
  };
  return c.body(JSON.stringify(isi), uraian.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    ...kepala,
  });
}
