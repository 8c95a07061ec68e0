// Handlers of signing in and out, of the own password, and of the password that was forgotten. Bodies of these routes are never logged.
import { aturSandi, buktikanFaktorKedua, lupaSandi } from '@tapis/contract/perencanaan/akun.ts';
import { gantiSandi, keluar, masuk } from '@tapis/contract/perencanaan/masuk.ts';
import type { Context } from 'hono';
import { alamatKlien } from '../http/asalPermintaan.ts';
import { GalatHttp } from '../http/masalah.ts';
import { type LingkunganHttp, type Rute, rute } from '../http/rute.ts';
import { findAkun } from './akun.ts';
import { auditAkun } from './auditAkun.ts';
import { countPermintaan } from './batasPermintaan.ts';
import { TUNGGU_KODE_DETIK } from './betterAuth.ts';
import { readIdentitas } from './daftarAnggota.ts';
import { suratSandi, suratSandiBerubah } from './isiSurat.ts';
import { createTautanSandi, useTautanSandi } from './tautanSandi.ts';

export const pasangKuki = (c: Context<LingkunganHttp>, kuki: string[]) => {
  for (const satu of kuki) c.header('Set-Cookie', satu, { append: true });
  c.header('Cache-Control', 'no-store');
};

/** Requests for a forgotten password: per client address (told), and per e-mail (silently not sent). */
const LUPA_PER_ALAMAT = { maks: 20, detik: 60 * 60 };
const LUPA_PER_EMAIL = { maks: 3, detik: 60 * 60 };
const TAUTAN_MENIT = 60;

async function sendTautan(c: Context<LingkunganHttp>, email: string, kini: Date): Promise<void> {
  const { db, surat, pengaturan } = c.get('layanan');
  if (!(await countPermintaan(db, `lupa:${email}`, LUPA_PER_EMAIL, kini))) return;
  const akun = await findAkun(db, email);
  if (!akun || !surat) return;
  const { token } = await createTautanSandi(db, akun.id, TAUTAN_MENIT, kini);
  await auditAkun(db, akun.id, 'akun.sandi-lupa', {}, kini);
  const tautan = `${pengaturan.url}/app/atur-sandi#${token}`;
  await surat.send({ kepada: email, ...suratSandi({ nama: akun.nama, tautan, berlaku: '1 jam' }) });
}

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
    if (isi.faktorKedua) return c.json({ faktorKedua: true as const, berlakuDetik: TUNGGU_KODE_DETIK }, 202);
    return c.json({ token: isi.token, nama: isi.nama, email: isi.email }, 200);
  }),
  rute(buktikanFaktorKedua, 'siapa-saja', async (c) => {
    const { sesi, pengaturan, metrik } = c.get('layanan');
    const alamat = alamatKlien(c, pengaturan.percayaProksi);
    const hasil = await sesi.prove({ ...c.req.valid('json'), kepala: c.req.raw.headers, alamat });
    metrik.catatMasuk(hasil.ok ? 'ok' : hasil.masalah.kode === 'masuk.kode-salah' ? 'wrong' : 'locked');
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    const { kuki, token, nama, email } = hasil.nilai;
    pasangKuki(c, kuki);
    return c.json({ token, nama, email }, 200);
  }),
  rute(keluar, 'siapa-saja', async (c) => {
    const { kuki } = await c.get('layanan').sesi.signOut(c.req.raw.headers);
    pasangKuki(c, kuki);
    return c.body(null, 204);
  }),
  rute(gantiSandi, 'akun-sendiri', async (c) => {
    const hasil = await c.get('layanan').sesi.changePassword({
      ...c.req.valid('json'),
      pengguna: c.get('pengguna'),
      kepala: c.req.raw.headers,
    });
    if (!hasil.ok) throw new GalatHttp(hasil.masalah);
    pasangKuki(c, hasil.nilai.kuki);
    return c.body(null, 204);
  }),
  rute(lupaSandi, 'siapa-saja', async (c) => {
    const { db, surat, pengaturan, catatan } = c.get('layanan');
    const kini = new Date();
    const alamat = alamatKlien(c, pengaturan.percayaProksi);
    if (!(await countPermintaan(db, `lupa-dari:${alamat}`, LUPA_PER_ALAMAT, kini)))
      throw new GalatHttp({ kode: 'umum.terlalu-sering', cobaLagiDetik: LUPA_PER_ALAMAT.detik });
    // Not waited for: how long the answer takes must not tell whether the account exists.
    if (surat)
      sendTautan(c, c.req.valid('json').email.toLowerCase(), kini).catch((galat: unknown) =>
        catatan.error({ galat }, 'tautan sandi gagal dibuat'),
      );
    return c.json({ surel: surat !== null }, 202);
  }),
  rute(aturSandi, 'siapa-saja', async (c) => {
    const { db, surat } = c.get('layanan');
    const { token, sandi } = c.req.valid('json');
    const kini = new Date();
    const id = await useTautanSandi(db, token, sandi, kini);
    if (id === null) throw new GalatHttp({ kode: 'masuk.tautan-tidak-berlaku' });
    await auditAkun(db, id, 'akun.sandi-atur-ulang', {}, kini);
    const [akun] = await readIdentitas(db, [id], kini);
    if (akun) void surat?.send({ kepada: akun.email, ...suratSandiBerubah(akun.nama) });
    return c.body(null, 204);
  }),
];
