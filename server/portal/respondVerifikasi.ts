// Verification at the portal: the form leads to the address of the code, which answers for whatever is on record there.
import { bacaKodeVerifikasi } from '@tapis/core/values/kodeVerifikasi.ts';
import type { Context } from 'hono';
import { readTransaction } from '../db/transaksi.ts';
import { alamatKlien } from '../http/asalPermintaan.ts';
import { GalatHttp } from '../http/masalah.ts';
import type { LingkunganHttp } from '../http/rute.ts';
import { hashBahanDireviu } from '../pelaporan/loadPernyataanReviu.ts';
import { writeVerifikasi } from './halamanVerifikasi.tsx';
import { type DokumenTerverifikasi, readVerifikasi } from './readVerifikasi.ts';
import { type Bahasa, jalur } from './teks.ts';

type C = Context<LingkunganHttp>;

const bahasaDari = (c: C): Bahasa => (/^\/en(\/|$)/.test(c.req.path) ? 'en' : 'id');
/** What became of a document may change at any moment. */
const SEGAR = { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' };

export function respondForm(c: C): Response | Promise<Response> {
  const bahasa = bahasaDari(c);
  const kode = c.req.query('kode')?.trim() ?? '';
  if (kode === '') return c.html(writeVerifikasi(bahasa, null, []), 200, SEGAR);
  const alamat = encodeURIComponent((bacaKodeVerifikasi(kode) ?? kode).slice(0, 40));
  return c.redirect(jalur(bahasa, `/verifikasi/${alamat}`), 303);
}

/** Do the facts that a statement in force is about stand as they were? Null of what needs no such question. */
async function isUnchanged(c: C, { direviu, tahun, status }: DokumenTerverifikasi): Promise<boolean | null> {
  if (direviu === null || status === 'dicabut') return null;
  const { pemda, perangkatDaerah, hashBahan } = direviu;
  const laporan = await c.get('layanan').laporan.read({ pemda, perangkatDaerah, tahun }, 'sistem');
  return laporan.ok && hashBahanDireviu(laporan.nilai.bahan) === hashBahan;
}

export async function respondVerifikasi(c: C): Promise<Response> {
  const { batasVerifikasi, pengaturan, db } = c.get('layanan');
  const cobaLagiDetik = batasVerifikasi.count(alamatKlien(c, pengaturan.percayaProksi), Date.now());
  if (cobaLagiDetik > 0) throw new GalatHttp({ kode: 'umum.terlalu-sering', cobaLagiDetik });
  const asked = c.req.param('kode') ?? '';
  const kode = bacaKodeVerifikasi(asked);
  const dokumen =
    kode === null ? [] : await readTransaction(db, { pemda: null, pengguna: null }, (tx) => readVerifikasi(tx, kode));
  const shown = await Promise.all(dokumen.map(async (satu) => ({ ...satu, dataSama: await isUnchanged(c, satu) })));
  return c.html(writeVerifikasi(bahasaDari(c), kode ?? asked, shown), dokumen.length > 0 ? 200 : 404, SEGAR);
}
