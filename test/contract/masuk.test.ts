// Signing in over HTTP: sessions, tokens, locks, limits, and that nothing personal reaches the log.
import { HasilMasuk } from '@tapis/contract/perencanaan/masuk.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearAttempts, countAttempt, MAKS_GAGAL, uncountAttempt } from '../../server/auth/kunciAkun.ts';
import { pruneMasuk } from '../../server/auth/pruneMasuk.ts';
import { type AplikasiUji, createAplikasiUji, SANDI_UJI } from '../bantuan/aplikasiUji.ts';

const peran = [{ peran: 'kepala', pemda: '18.04', perangkatDaerah: 'dinsos' }] as const;

describe('sign-in', () => {
  let uji: AplikasiUji;
  beforeAll(async () => {
    uji = await createAplikasiUji();
    for (const nama of ['a', 'b', 'kunci', 'ganti']) await uji.buatPengguna(`${nama}@uji.test`, [...peran]);
  });
  afterAll(() => uji.close());

  const kirim = (path: string, isi: unknown, kepala: Record<string, string> = {}) =>
    uji.app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...kepala },
      body: JSON.stringify(isi),
    });
  const masuk = (email: string, password: string) => kirim('/api/auth/sign-in/email', { email, password });
  const saya = (kepala: Record<string, string>) => uji.app.request('/api/v1/saya', { headers: kepala });

  it('gives a cookie that scripts of a page cannot read, and a token', async () => {
    const res = await masuk('A@uji.test', SANDI_UJI);
    expect([res.status, res.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const [kuki = ''] = res.headers.getSetCookie();
    expect(kuki).toMatch(/^tapis\.session_token=.+; HttpOnly; SameSite=Lax$/);
    const { token } = HasilMasuk.parse(await res.json());
    const lewatKuki = await (await saya({ cookie: kuki.split(';')[0] ?? '' })).json();
    const lewatToken = await (await saya({ authorization: `Bearer ${token}` })).json();
    expect(lewatKuki).toEqual({
      nama: 'Uji a@uji.test',
      email: 'a@uji.test',
      peran,
      faktorKedua: { aktif: false, wajib: false },
    });
    expect(lewatToken).toEqual(lewatKuki);
  });

  it('a session ends with signing out; a false cookie or token is nobody', async () => {
    const cookie = await uji.masuk('b@uji.test');
    expect((await saya({ cookie })).status).toBe(200);
    const keluar = await kirim('/api/auth/sign-out', {}, { cookie });
    expect([keluar.status, keluar.headers.getSetCookie()[0]]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await saya({ cookie })).status).toBe(401);
    expect((await saya({ cookie: 'tapis.session_token=palsu.tanda' })).status).toBe(401);
    expect((await saya({ authorization: 'Bearer palsu' })).status).toBe(401);
    expect((await kirim('/api/auth/sign-out', {})).status).toBe(204);
  });

  it('an unknown email and a wrong password are the same answer', async () => {
    const jawaban = await Promise.all([masuk('tidak-ada@uji.test', 'salah'), masuk('a@uji.test', 'salah')]);
    const isi = await Promise.all(jawaban.map(async (res) => (await res.json()) as Record<string, unknown>));
    expect(jawaban.map((res) => res.status)).toEqual([401, 401]);
    expect({ ...isi[0], idPermintaan: '' }).toEqual({ ...isi[1], idPermintaan: '' });
  });

  it.each([
    [{ email: 'bukan surel', password: 'x' }, [{ bidang: 'email', pesan: 'bukan alamat surel yang dapat dibaca' }]],
    [{ email: 'a@uji.test' }, [{ bidang: 'password', pesan: 'wajib diisi' }]],
  ])('%j is refused with the field', async (isi, rincian) => {
    const res = await kirim('/api/auth/sign-in/email', isi);
    expect([res.status, await res.json()]).toEqual([400, expect.objectContaining({ rincian })]);
  });

  it('ten wrong passwords lock the account, the right one included', async () => {
    for (let i = 0; i < MAKS_GAGAL; i++) expect((await masuk('kunci@uji.test', `salah-${i}`)).status).toBe(401);
    const res = await masuk('kunci@uji.test', SANDI_UJI);
    expect([res.status, await res.json()]).toEqual([429, expect.objectContaining({ kode: 'masuk.akun-terkunci' })]);
    expect(Number(res.headers.get('retry-after'))).toBeGreaterThan(890);
    expect((await masuk('a@uji.test', SANDI_UJI)).status).toBe(200);
  });

  it('there is no sign-up and no other door of the sign-in service', async () => {
    for (const path of ['sign-up/email', 'sign-in/social', 'update-user', 'request-password-reset', 'delete-user'])
      expect([path, (await kirim(`/api/auth/${path}`, {})).status]).toEqual([path, 404]);
    expect((await uji.app.request('/api/auth/get-session')).status).toBe(404);
  });

  it('changing the password needs the old one and ends other sessions', async () => {
    const [lama, lain] = [await uji.masuk('ganti@uji.test'), await uji.masuk('ganti@uji.test')];
    const ganti = (sandiLama: string, sandiBaru: string) =>
      kirim('/api/auth/change-password', { sandiLama, sandiBaru }, { cookie: lama });
    expect((await kirim('/api/auth/change-password', { sandiLama: 'x', sandiBaru: 'y'.repeat(12) })).status).toBe(401);
    expect(await (await ganti('salah', 'sandi-baru-sekali')).json()).toMatchObject({ kode: 'masuk.sandi-lama-salah' });
    expect(await (await ganti(SANDI_UJI, 'pendek')).json()).toMatchObject({
      rincian: [{ bidang: 'sandiBaru', pesan: 'paling sedikit 12 karakter' }],
    });
    const hasil = await ganti(SANDI_UJI, 'sandi-baru-sekali');
    expect(hasil.status).toBe(204);
    expect((await saya({ cookie: lain })).status).toBe(401);
    expect((await saya({ cookie: hasil.headers.getSetCookie()[0]?.split(';')[0] ?? '' })).status).toBe(200);
    expect((await masuk('ganti@uji.test', SANDI_UJI)).status).toBe(401);
    expect((await masuk('ganti@uji.test', 'sandi-baru-sekali')).status).toBe(200);
  });

  it('many attempts from one address are slowed down in the database, without costing the account', async () => {
    let terakhir = await masuk('a@uji.test', SANDI_UJI);
    for (let i = 0; i < 40 && terakhir.status === 200; i++) terakhir = await masuk('a@uji.test', SANDI_UJI);
    expect([terakhir.status, await terakhir.json()]).toEqual([
      429,
      expect.objectContaining({ kode: 'umum.terlalu-sering' }),
    ]);
    const { rows } = await uji.pool.query(
      'SELECT max(gagal) AS gagal FROM auth.kunci_akun WHERE terkunci_sampai IS NULL',
    );
    expect(rows[0].gagal).toBeLessThan(MAKS_GAGAL);
  });

  it('a page of another site cannot sign a user out', async () => {
    expect((await kirim('/api/auth/sign-out', {}, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await kirim('/api/auth/sign-out', {}, { Origin: 'https://jahat.test', Host: 'tapis.test' })).status).toBe(
      403,
    );
    expect((await kirim('/api/auth/sign-out', {}, { Origin: 'https://tapis.test', Host: 'tapis.test' })).status).toBe(
      204,
    );
  });

  it('behind a proxy that changes the Host, the public address is the own site', async () => {
    const publik = await createAplikasiUji({ TAPIS_URL: 'https://sakip.test' });
    const keluar = async (Origin: string) => {
      const headers = { Origin, Host: '127.0.0.1:8080' };
      return (await publik.app.request('/api/auth/sign-out', { method: 'POST', headers })).status;
    };
    expect([await keluar('https://sakip.test'), await keluar('https://jahat.test')]).toEqual([204, 403]);
    await publik.buatPengguna('s@uji.test', [...peran]);
    expect(await publik.masuk('s@uji.test')).toMatch(/^__Secure-tapis\.session_token=/);
    const { headers } = await publik.app.request('/');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    await publik.close();
  });

  it('the log holds no email, no password, no token', () => {
    const catatan = uji.catatan.join('');
    expect(catatan).toContain('/api/auth/sign-in/email');
    expect(catatan).not.toMatch(/@uji\.test|salah-|sandi-|session_token|Bearer/);
  });
});

describe('lock of an account', () => {
  let uji: AplikasiUji;
  beforeAll(async () => {
    uji = await createAplikasiUji();
  });
  afterAll(() => uji.close());
  const pukul = (menit: number) => new Date(Date.UTC(2025, 0, 1, 0, menit));

  it('opens after fifteen minutes and counts anew', async () => {
    const coba = (menit: number) => countAttempt(uji.db, 'x@uji.test', pukul(menit));
    for (let i = 0; i < MAKS_GAGAL; i++) expect(await coba(i)).toBe(0);
    expect(await coba(MAKS_GAGAL)).toBe(14 * 60);
    expect(await coba(MAKS_GAGAL - 1 + 15)).toBe(0);
    for (let i = 1; i < MAKS_GAGAL; i++) expect(await coba(30)).toBe(0);
    expect(await coba(30)).toBe(15 * 60);
  });

  it('many attempts at once cannot slip past the count', async () => {
    const hasil = await Promise.all(Array.from({ length: 30 }, () => countAttempt(uji.db, 'y@uji.test', pukul(0))));
    expect(hasil.filter((detik) => detik === 0).length).toBe(MAKS_GAGAL);
  });

  it('the right password, and an attempt that was never made, take nothing', async () => {
    for (let i = 0; i < 30; i++) {
      expect(await countAttempt(uji.db, 'z@uji.test', pukul(0))).toBe(0);
      if (i % 2) await clearAttempts(uji.db, 'z@uji.test');
      else await uncountAttempt(uji.db, 'z@uji.test');
    }
  });

  it('failures of yesterday are forgotten, and their traces removed', async () => {
    for (let i = 1; i < MAKS_GAGAL; i++) await countAttempt(uji.db, 'w@uji.test', pukul(0));
    expect(await countAttempt(uji.db, 'w@uji.test', pukul(25 * 60))).toBe(0);
    expect(await countAttempt(uji.db, 'w@uji.test', pukul(25 * 60))).toBe(0);
    await pruneMasuk(uji.db, pukul(5 * 24 * 60));
    const { rows } = await uji.pool.query('SELECT count(*)::int AS sisa FROM auth.kunci_akun');
    expect(rows[0].sisa).toBe(0);
  });
});
