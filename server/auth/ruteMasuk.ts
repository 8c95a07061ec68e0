// Handlers of signing in and out and of changing the own password. Bodies of these routes are never logged.
import { gantiSandi, keluar, masuk } from '@tapis/contract/perencanaan/masuk.ts';
import type { Context } from 'hono';
import { alamatKlien } from '../http/asalPermintaan.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';

const pasangKuki = (c: Context<LingkunganHttp>, kuki: string[]) => {
  for (const satu of kuki) c.header('Set-Cookie', satu, { append: true });
  c.header('Cache-Control', 'no-store');
};

export const RUTE_MASUK: Rute[] = [
  rute(masuk, 'siapa-saja', async (c) => {
    const { sesi, pengaturan, metrik } = c.get('layanan');
    const { email, password } = c.req.valid('json');
    const alamat = alamatKlien(c, pengaturan.percayaProksi);
    const hasil = await sesi.signIn({ email, sandi: password, kepala: c.req.raw.headers, alamat });
    metrik.catatMasuk(hasil.ok ? 'ok' : hasil.masalah.kode === 'masuk.gagal' ? 'wrong' : 'locked');
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    const { kuki, ...isi } = hasil.nilai;
    pasangKuki(c, kuki);
    return c.json(isi, 200);
  }),
  rute(keluar, 'siapa-saja', async (c) => {
    const { kuki } = await c.get('layanan').sesi.signOut(c.req.raw.headers);
    pasangKuki(c, kuki);
    return c.body(null, 204);
  }),
  rute(gantiSandi, 'sudah-masuk', async (c) => {
    const hasil = await c.get('layanan').sesi.changePassword({
      ...c.req.valid('json'),
      pengguna: c.get('pengguna'),
      kepala: c.req.raw.headers,
    });
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    pasangKuki(c, hasil.nilai.kuki);
    return c.body(null, 204);
  }),
];
