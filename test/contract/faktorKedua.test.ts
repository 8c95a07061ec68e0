// The second factor over HTTP: set up, sign in, replay, guessing, recovery codes, reset by the admin, required by the pemda.
import { DaftarPengguna } from '@tapis/contract/perencanaan/pengguna.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDI_UJI } from '../bantuan/aplikasiUji.ts';
import { kodePonsel } from '../bantuan/kodePonsel.ts';
import { createPenggunaUji, kodeDari, type PenggunaUji } from '../bantuan/penggunaUji.ts';

const EMAIL = 'ani@uji.test';
const kukiDari = (res: Response) =>
  res.headers
    .getSetCookie()
    .map((satu) => satu.split(';')[0])
    .filter((satu) => !satu?.endsWith('='))
    .join('; ');

describe('second factor', () => {
  let uji: PenggunaUji;
  let admin = '';
  let cookie = '';
  let rahasia = '';
  let pemulihan: string[] = [];
  beforeAll(async () => {
    uji = await createPenggunaUji();
    admin = await uji.masuk('admin@uji.test');
    cookie = await uji.masuk(EMAIL);
  });
  afterAll(() => uji.close());

  const kirim = (path: string, isi: unknown, kepala: Record<string, string> = {}) =>
    uji.kirim('POST', `/api/auth/${path}`, isi, kepala);
  const masuk = () => kirim('sign-in/email', { email: EMAIL, password: SANDI_UJI });
  const buktikan = (kode: string, kuki: string, lewat = false) =>
    kirim('two-factor/verify', { kode, pemulihan: lewat }, { cookie: kuki });
  /** The code of a step beside the present one is good as well: three codes that are still unused. */
  const kode = (langkah: -1 | 0 | 1) => kodePonsel(rahasia, langkah);
  const saya = async (kuki: string) =>
    (await (await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: kuki })).json()) as {
      email?: string;
      faktorKedua: { aktif: boolean; wajib: boolean };
    };
  const daftar = async () =>
    DaftarPengguna.parse(await (await uji.kirim('GET', '/api/v1/pengguna', undefined, { cookie: admin })).json());
  const aturWajib = async (peran: string[]) => {
    const kepala = { cookie: admin, 'If-Match': `"${(await daftar()).pengaturan.versi}"` };
    return uji.kirim('PUT', '/api/v1/pengaturan-masuk', { peranWajibFaktorKedua: peran }, kepala);
  };

  it('a pemda that requires it lets nobody of the role in further than the own account', async () => {
    expect((await aturWajib(['perencana'])).status).toBe(204);
    expect((await saya(cookie)).faktorKedua).toEqual({ aktif: false, wajib: true });
    const res = await uji.kirim('GET', '/api/v1/perangkat-daerah', undefined, { cookie });
    expect([res.status, await kodeDari(res)]).toEqual([403, 'masuk.faktor-kedua-wajib']);
    expect((await saya(admin)).faktorKedua).toEqual({ aktif: false, wajib: false });
  });

  it('needs the password and a first code, and is not in force before', async () => {
    expect(await kodeDari(await kirim('two-factor/enable', { sandi: 'salah' }, { cookie }))).toBe('masuk.sandi-salah');
    const res = await kirim('two-factor/enable', { sandi: SANDI_UJI }, { cookie });
    const isi = (await res.json()) as { uri: string; rahasia: string };
    rahasia = isi.rahasia;
    expect(isi.uri).toMatch(/^otpauth:\/\/totp\/Tapis:ani%40uji\.test\?/);
    expect((await masuk()).status).toBe(200);
    expect(await kodeDari(await kirim('two-factor/confirm', { kode: '000000' }, { cookie }))).toBe('masuk.kode-salah');
  });

  it('once confirmed, recovery codes are shown, other sessions end, the work goes on', async () => {
    const lain = await uji.masuk(EMAIL);
    const res = await kirim('two-factor/confirm', { kode: kode(-1) }, { cookie });
    expect([res.status, res.headers.get('cache-control')]).toEqual([200, 'no-store']);
    pemulihan = ((await res.json()) as { kodePemulihan: string[] }).kodePemulihan;
    expect(new Set(pemulihan).size).toBe(10);
    cookie = kukiDari(res);
    expect((await saya(cookie)).faktorKedua).toEqual({ aktif: true, wajib: true });
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: lain })).status).toBe(401);
    expect((await uji.kirim('GET', '/api/v1/perangkat-daerah', undefined, { cookie })).status).toBe(200);
    const lagi = await kirim('two-factor/enable', { sandi: SANDI_UJI }, { cookie });
    expect([lagi.status, await kodeDari(lagi)]).toEqual([409, 'masuk.faktor-kedua-sudah-ada']);
  });

  it('the password alone gives no session; the code does, and only once', async () => {
    const pertama = await masuk();
    expect([pertama.status, await pertama.json()]).toEqual([202, { faktorKedua: true, berlakuDetik: 600 }]);
    const tunggu = kukiDari(pertama);
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: tunggu })).status).toBe(401);
    expect(await kodeDari(await buktikan('000000', tunggu))).toBe('masuk.kode-salah');
    const benar = kode(0);
    const dua = await Promise.all([buktikan(benar, tunggu), buktikan(benar, tunggu)]);
    expect(dua.map((res) => res.status).sort()).toEqual([200, 401]);
    const berhasil = dua.find((res) => res.ok);
    expect((await saya(berhasil ? kukiDari(berhasil) : '')).email).toBe(EMAIL);
    const ulang = await buktikan(benar, kukiDari(await masuk()));
    expect([ulang.status, await kodeDari(ulang)]).toEqual([401, 'masuk.kode-terpakai']);
  });

  it('a session of somebody else is no way around the challenge', async () => {
    expect(await kodeDari(await buktikan(kode(1), admin))).toBe('masuk.kode-kedaluwarsa');
    expect(await kodeDari(await buktikan(kode(1), ''))).toBe('masuk.kode-kedaluwarsa');
    expect(await kodeDari(await buktikan(kode(1), 'tapis.two_factor=2fa-palsu.tanda'))).toBe('masuk.kode-kedaluwarsa');
  });

  it('a recovery code opens once', async () => {
    const [satu = ''] = pemulihan;
    expect((await buktikan(satu, kukiDari(await masuk()), true)).status).toBe(200);
    expect((await buktikan(satu, kukiDari(await masuk()), true)).status).toBe(401);
  });

  it('guessing ends the challenge, then locks', async () => {
    const tunggu = kukiDari(await masuk());
    const hasil: string[] = [];
    for (let i = 0; i < 7; i++) hasil.push(await kodeDari(await buktikan(`00000${i}`, tunggu)));
    expect(hasil.slice(0, 4)).toEqual(Array(4).fill('masuk.kode-salah'));
    expect(hasil.at(-1)).not.toBe('masuk.kode-salah');
  });

  it('secret and codes are not readable in the database', async () => {
    const { rows } = await uji.pool.query('SELECT rahasia, kode_pemulihan FROM auth.faktor_kedua');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(rahasia);
    expect(JSON.stringify(rows)).not.toContain(pemulihan[1]);
  });

  it('the admin takes it off for a lost phone: sessions end, the password alone is enough again', async () => {
    const ani = (await daftar()).pengguna.find((satu) => satu.email === EMAIL);
    expect(ani?.faktorKedua).toBe(true);
    const path = `/api/v1/pengguna/${ani?.id}/faktor-kedua`;
    expect((await uji.kirim('DELETE', path, undefined, { cookie: admin })).status).toBe(204);
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie })).status).toBe(401);
    expect((await masuk()).status).toBe(200);
    expect(await kodeDari(await uji.kirim('DELETE', path, undefined, { cookie: admin }))).toBe(
      'masuk.faktor-kedua-belum-ada',
    );
  });
});
