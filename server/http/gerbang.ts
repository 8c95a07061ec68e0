// The gate before every route: who is asking, and does the policy of the route let them in?
import { bertindakSebagai, decideIzin, KEBIJAKAN } from '@tapis/core/perencanaan/izin.ts';
import { namaBertindak } from '@tapis/core/perencanaan/masaPeran.ts';
import { createMiddleware } from 'hono/factory';
import type { Pengguna } from '../auth/pengguna.ts';
import { GalatHttp } from './masalah.ts';
import type { LingkunganHttp, Rute } from './rute.ts';

const pemdaMilik = ({ peran }: Pengguna): string[] => [...new Set(peran.map((satu) => satu.pemda))].sort();

/** The pemda that is meant: the one asked for (by address, or by the page for all it asks), or the only one the user has a role in. */
function pilihPemda(pengguna: Pengguna, diminta: string | undefined): string {
  if (diminta) return diminta;
  const milik = pemdaMilik(pengguna);
  if (milik.length > 1) throw new GalatHttp({ kode: 'perencanaan.pemda-perlu-disebut', ada: milik });
  return milik[0] ?? '';
}

/** A page says whose it is. The cookie belongs to the whole browser: what one person typed is never written by the next. */
const isMilikHalaman = (akun: string | undefined, { email }: Pengguna): boolean =>
  akun === undefined || akun === encodeURIComponent(email);

export const createGerbang = ({ definisi, kebijakan, halaman }: Rute) =>
  createMiddleware<LingkunganHttp>(async (c, next) => {
    c.set('rute', definisi.path);
    c.set('halaman', halaman);
    const { lingkup, kalimat } = KEBIJAKAN[kebijakan];
    if (lingkup === 'semua') return next();
    const layanan = c.get('layanan');
    const sesi = await layanan.sesi.read(c.req.raw.headers);
    if (!sesi || !isMilikHalaman(c.req.header('tapis-akun'), sesi.pengguna))
      throw new GalatHttp({ kode: 'masuk.diperlukan' });
    c.set('pengguna', sesi.pengguna);
    for (const kuki of sesi.kuki) c.header('Set-Cookie', kuki, { append: true });
    if (kebijakan === 'akun-sendiri') return next();
    const { faktorKedua } = sesi.pengguna;
    if (faktorKedua.wajib && !faktorKedua.aktif) throw new GalatHttp({ kode: 'masuk.faktor-kedua-wajib' });
    if (lingkup === 'pengguna') return next();

    const pemda = pilihPemda(sesi.pengguna, c.req.query('pemda') ?? c.req.header('tapis-pemda'));
    const perangkatDaerah = c.req.param('kode') ?? '';
    const objek = { pemda, perangkatDaerah: lingkup === 'pemda' ? null : perangkatDaerah };
    const putusan = decideIzin(kebijakan, sesi.pengguna.peran, objek);
    // A pemda is no secret, the perangkat daerah of another one are.
    if (putusan === 'tak-terlihat' && lingkup === 'perangkat-daerah') {
      const ada = (await layanan.laporan.daftar(sesi.pengguna)).map((satu) => satu.kode);
      throw new GalatHttp({ kode: 'perencanaan.perangkat-daerah-tidak-ada', perangkatDaerah, ada });
    }
    if (putusan !== 'boleh') throw new GalatHttp({ kode: 'izin.ditolak', kebijakan: kalimat });
    const sebagai = bertindakSebagai(kebijakan, sesi.pengguna.peran, objek);
    c.set('pengguna', { ...sesi.pengguna, nama: namaBertindak(sesi.pengguna.nama, sebagai), sebagai });
    c.set('unit', { pemda, perangkatDaerah });
    return next();
  });
