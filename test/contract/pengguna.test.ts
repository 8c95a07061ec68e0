// People of a pemda over HTTP: invitations, roles, activity, password links, sessions, and that none of it leaves the pemda.
import { DaftarPengguna, type PeranDiberi, SesiPengguna, TautanDikirim } from '@tapis/contract/perencanaan/pengguna.ts';
import { IsiUndangan } from '@tapis/contract/perencanaan/ruteUndangan.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../server/db/audit.ts';
import { readTransaction } from '../../server/db/transaksi.ts';
import { SANDI_UJI } from '../bantuan/aplikasiUji.ts';
import {
  ADMIN,
  createPenggunaUji,
  KEPALA,
  kodeDari,
  PERENCANA,
  type PenggunaUji,
  SANDI_BARU,
  tokenDari,
} from '../bantuan/penggunaUji.ts';

const alasan = 'Pergantian tugas';

describe('users of a pemda', () => {
  let uji: PenggunaUji;
  let admin = '';
  let tetangga = '';
  beforeAll(async () => {
    uji = await createPenggunaUji();
    admin = await uji.masuk('admin@uji.test');
    tetangga = await uji.masuk('admin@tetangga.test');
  });
  afterAll(() => uji.close());

  const daftar = async (cookie = admin) =>
    DaftarPengguna.parse(await (await uji.kirim('GET', '/api/v1/pengguna', undefined, { cookie })).json());
  const cari = async (email: string, cookie = admin) => {
    const satu = (await daftar(cookie)).pengguna.find((akun) => akun.email === email);
    if (!satu) throw new Error(`${email} is not in the list`);
    return satu;
  };
  const ubahPeran = async (email: string, peran: PeranDiberi[], cookie = admin) => {
    const { id, versi } = await cari(email);
    return uji.kirim('PUT', `/api/v1/pengguna/${id}/peran`, { peran, alasan }, { cookie, 'If-Match': `"${versi}"` });
  };
  const ubahStatus = async (email: string, aktif: boolean) => {
    const { id, versi } = await cari(email);
    const kepala = { cookie: admin, 'If-Match': `"${versi}"` };
    return uji.kirim('PUT', `/api/v1/pengguna/${id}/status`, { aktif, alasan }, kepala);
  };
  const undang = (isi: object, cookie = admin) => uji.kirim('POST', '/api/v1/undangan', isi, { cookie });
  const terima = (isi: object, cookie = '') =>
    uji.kirim('POST', '/api/v1/undangan/terima', isi, cookie ? { cookie } : {});
  const saya = async (cookie: string) => (await uji.kirim('GET', '/api/v1/saya', undefined, { cookie })).json();
  const audit = async () =>
    (
      await uji.pool.query(
        "SELECT aksi, pengguna, objek, isi FROM tapis.audit WHERE aksi ~ '^(pengguna|akun)' ORDER BY nomor",
      )
    ).rows;

  it('lists the people of the own pemda only, with units and posts to choose from', async () => {
    const isi = await daftar();
    expect(isi.pengguna.map((satu) => satu.email)).toEqual(['admin@uji.test', 'ani@uji.test']);
    expect(isi.pemda).toEqual({ kode: '18.04', nama: 'Kabupaten Lampung Barat' });
    expect(isi.perangkatDaerah[0]?.jabatan.length).toBeGreaterThan(5);
    expect((await daftar(tetangga)).pengguna.map((satu) => satu.email)).toEqual(['admin@tetangga.test']);
  });

  it('an invitation is accepted by choosing a password; the link is good once', async () => {
    const res = await undang({ nama: 'Budi', email: 'Budi@uji.test', peran: [KEPALA, PERENCANA, KEPALA] });
    expect([res.status, res.headers.get('cache-control')]).toEqual([201, 'no-store']);
    const { tautan, dikirim } = TautanDikirim.parse(await res.json());
    expect([dikirim, tautan]).toEqual([false, expect.stringMatching(/^\/app\/undangan#18\.04\.[\w-]{43}$/)]);
    const token = tokenDari(tautan);
    expect(await kodeDari(await undang({ nama: 'Budi', email: 'budi@uji.test', peran: [KEPALA] }))).toBe(
      'pengguna.sudah-diundang',
    );
    const isi = IsiUndangan.parse(await (await uji.kirim('POST', '/api/v1/undangan/baca', { token })).json());
    expect(isi).toMatchObject({ pemda: 'Kabupaten Lampung Barat', email: 'budi@uji.test', adaAkun: false });
    expect(isi.peran).toHaveLength(2);
    expect((await terima({ token })).status).toBe(400);
    expect((await terima({ token, sandi: 'pendek' })).status).toBe(400);
    const serentak = await Promise.all([1, 2, 3].map(() => terima({ token, sandi: SANDI_UJI })));
    expect(serentak.map((satu) => satu.status).filter((status) => status === 204)).toHaveLength(1);
    const { peran } = (await saya(await uji.masuk('budi@uji.test'))) as { peran: unknown[] };
    expect(peran).toEqual([
      { peran: 'kepala', pemda: '18.04', perangkatDaerah: 'dinsos' },
      { peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' },
    ]);
    expect(await kodeDari(await terima({ token, sandi: SANDI_UJI }))).toBe('undangan.tidak-berlaku');
    expect(await kodeDari(await undang({ nama: 'Budi', email: 'budi@uji.test', peran: [KEPALA] }))).toBe(
      'pengguna.sudah-ada',
    );
  });

  it('an account of another pemda joins only when its owner is signed in', async () => {
    const { tautan } = TautanDikirim.parse(
      await (await undang({ nama: 'X', email: 'admin@tetangga.test', peran: [PERENCANA] })).json(),
    );
    const token = tokenDari(tautan);
    expect(await kodeDari(await terima({ token, sandi: SANDI_BARU }))).toBe('undangan.perlu-masuk');
    expect(await kodeDari(await terima({ token, sandi: SANDI_BARU }, admin))).toBe('undangan.akun-lain');
    expect((await terima({ token, sandi: SANDI_BARU }, tetangga)).status).toBe(204);
    const { peran } = (await saya(await uji.masuk('admin@tetangga.test'))) as { peran: unknown[] };
    expect(peran).toHaveLength(2);
  });

  it('an account that works for two pemda is not one admin’s to take over', async () => {
    const { id } = await cari('admin@tetangga.test');
    for (const [method, path] of [
      ['POST', 'tautan-sandi'],
      ['DELETE', 'faktor-kedua'],
    ] as const) {
      const res = await uji.kirim(method, `/api/v1/pengguna/${id}/${path}`, undefined, { cookie: admin });
      expect([res.status, await kodeDari(res)]).toEqual([409, 'pengguna.dipakai-pemda-lain']);
    }
  });

  it('a cancelled, renewed or old invitation is worth nothing', async () => {
    const buat = async (email: string) =>
      tokenDari(TautanDikirim.parse(await (await undang({ nama: 'C', email, peran: [KEPALA] })).json()).tautan);
    const kodeUndangan = async (email: string) =>
      (await daftar()).undangan.find((satu) => satu.email === email)?.kode ?? '';
    const [batal, ulang, tua] = [await buat('c1@uji.test'), await buat('c2@uji.test'), await buat('c3@uji.test')];
    const alamat = async (email: string) => `/api/v1/undangan/${await kodeUndangan(email)}`;
    expect((await uji.kirim('DELETE', await alamat('c1@uji.test'), undefined, { cookie: tetangga })).status).not.toBe(
      204,
    );
    expect((await uji.kirim('DELETE', await alamat('c1@uji.test'), undefined, { cookie: admin })).status).toBe(204);
    const baru = await uji.kirim('POST', `${await alamat('c2@uji.test')}/kirim-ulang`, undefined, { cookie: admin });
    await uji.pool.query(
      `UPDATE tapis.undangan SET berakhir = now() - interval '1 second' WHERE email = 'c3@uji.test'`,
    );
    for (const token of [batal, ulang, tua])
      expect(await kodeDari(await terima({ token, sandi: SANDI_UJI }))).toBe('undangan.tidak-berlaku');
    expect((await daftar()).undangan.find((satu) => satu.email === 'c3@uji.test')?.kedaluwarsa).toBe(true);
    const token = tokenDari(TautanDikirim.parse(await baru.json()).tautan);
    expect((await terima({ token, sandi: SANDI_UJI })).status).toBe(204);
  });

  it('roles are changed as a whole, with the version that was seen', async () => {
    const { id, versi } = await cari('ani@uji.test');
    expect(
      (await ubahPeran('ani@uji.test', [KEPALA, { peran: 'apip', perangkatDaerah: null, jabatan: null }])).status,
    ).toBe(204);
    const basi = await uji.kirim(
      'PUT',
      `/api/v1/pengguna/${id}/peran`,
      { peran: [PERENCANA], alasan },
      { cookie: admin, 'If-Match': `"${versi}"` },
    );
    expect([basi.status, await basi.json()]).toEqual([
      409,
      expect.objectContaining({
        kode: 'umum.bentrok',
        bentrok: {
          versi: versi + 1,
          sekarang: { aktif: true, peran: [{ peran: 'apip', perangkatDaerah: null, jabatan: null }, KEPALA] },
          oleh: 'Uji admin@uji.test',
          waktu: expect.any(String),
        },
      }),
    ]);
    const [terakhir] = (await audit()).slice(-1);
    expect({ ...terakhir, isi: JSON.parse(terakhir.isi) }).toMatchObject({
      aksi: 'pengguna.peran',
      objek: `pengguna/${id}`,
      isi: { alasan, lama: { peran: [PERENCANA] }, baru: { aktif: true } },
    });
  });

  it.each([
    [[{ peran: 'operator', perangkatDaerah: null, jabatan: null }], 403, 'pengguna.peran-tak-boleh-diberi'],
    [[{ ...KEPALA, perangkatDaerah: null }], 409, 'pengguna.peran-salah-lingkup'],
    [[{ ...KEPALA, perangkatDaerah: 'tidak-ada' }], 404, 'perencanaan.perangkat-daerah-tidak-ada'],
    [[], 409, 'pengguna.peran-kosong'],
  ] as [PeranDiberi[], number, string][])('roles %j are refused', async (peran, status, kode) => {
    const res = await ubahPeran('ani@uji.test', peran);
    expect([res.status, await kodeDari(res)]).toEqual([status, kode]);
    if (peran.length === 0) return;
    const undangan = await undang({ nama: 'D', email: 'd@uji.test', peran });
    expect([undangan.status, await kodeDari(undangan)]).toEqual([status, kode]);
  });

  it('the last admin pemda stays; two admins at once cannot both go', async () => {
    expect(await kodeDari(await ubahPeran('admin@uji.test', [KEPALA]))).toBe('pengguna.admin-terakhir');
    expect(await kodeDari(await ubahStatus('admin@uji.test', false))).toBe('pengguna.admin-terakhir');
    expect((await ubahPeran('budi@uji.test', [ADMIN])).status).toBe(204);
    const budi = await uji.masuk('budi@uji.test');
    const [satu, dua] = [await cari('admin@uji.test'), await cari('budi@uji.test')];
    const turunkan = (id: string, versi: number, cookie: string) =>
      uji.kirim(
        'PUT',
        `/api/v1/pengguna/${id}/peran`,
        { peran: [KEPALA], alasan },
        { cookie, 'If-Match': `"${versi}"` },
      );
    const hasil = await Promise.all([turunkan(satu.id, satu.versi, admin), turunkan(dua.id, dua.versi, budi)]);
    expect(hasil.map((res) => res.status).sort()).toEqual([204, 409]);
    const { rows } = await uji.pool.query(
      `SELECT count(*)::int AS n FROM tapis.peran_pengguna WHERE pemda_id = '18.04' AND peran = 'admin-pemda'`,
    );
    expect(rows[0].n).toBe(1);
    if (hasil[0]?.status !== 204) return;
    const lagi = await cari('admin@uji.test', budi);
    const kembali = { peran: [ADMIN], alasan };
    expect(
      (
        await uji.kirim('PUT', `/api/v1/pengguna/${lagi.id}/peran`, kembali, {
          cookie: budi,
          'If-Match': `"${lagi.versi}"`,
        })
      ).status,
    ).toBe(204);
  });

  it('deactivation ends sessions at once and closes the door; reactivation opens it', async () => {
    const cookie = await uji.masuk('ani@uji.test');
    expect((await ubahStatus('ani@uji.test', false)).status).toBe(204);
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie })).status).toBe(401);
    const masuk = () => uji.kirim('POST', '/api/auth/sign-in/email', { email: 'ani@uji.test', password: SANDI_UJI });
    const ditolak = await masuk();
    expect([ditolak.status, await kodeDari(ditolak)]).toEqual([403, 'masuk.akun-nonaktif']);
    expect(ditolak.headers.getSetCookie()).toEqual([]);
    expect(
      (await uji.pool.query(`SELECT FROM auth.sesi WHERE pengguna_id = $1`, [(await cari('ani@uji.test')).id]))
        .rowCount,
    ).toBe(0);
    expect((await ubahStatus('ani@uji.test', true)).status).toBe(204);
    expect((await masuk()).status).toBe(200);
  });

  it('an admin makes a password link; it works once, ends sessions and opens the lock', async () => {
    const { id } = await cari('ani@uji.test');
    const cookie = await uji.masuk('ani@uji.test');
    const buat = async () =>
      tokenDari(
        TautanDikirim.parse(
          await (await uji.kirim('POST', `/api/v1/pengguna/${id}/tautan-sandi`, undefined, { cookie: admin })).json(),
        ).tautan,
      );
    const [lama, token] = [await buat(), await buat()];
    for (let i = 0; i < 10; i++)
      await uji.kirim('POST', '/api/auth/sign-in/email', { email: 'ani@uji.test', password: 'salah' });
    const atur = (teks: string) => uji.kirim('POST', '/api/auth/reset-password', { token: teks, sandi: SANDI_BARU });
    expect(await kodeDari(await atur(lama))).toBe('masuk.tautan-tidak-berlaku');
    const dua = await Promise.all([atur(token), atur(token)]);
    expect(dua.map((res) => res.status).sort()).toEqual([204, 404]);
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie })).status).toBe(401);
    const masuk = await uji.kirim('POST', '/api/auth/sign-in/email', { email: 'ani@uji.test', password: SANDI_BARU });
    expect(masuk.status).toBe(200);
  });

  it('sessions are listed and ended, by their owner and by the admin', async () => {
    const [satu, dua] = [await uji.masuk('budi@uji.test'), await uji.masuk('budi@uji.test')];
    const punya = async (cookie: string) =>
      SesiPengguna.parse(await (await uji.kirim('GET', '/api/v1/saya/sesi', undefined, { cookie })).json()).sesi;
    const semua = await punya(satu);
    expect(semua.length).toBeGreaterThanOrEqual(2);
    expect(semua.filter((sesi) => sesi.ini)).toHaveLength(1);
    const idDua = (await punya(dua)).find((sesi) => sesi.ini)?.id ?? '';
    const akhiri = (id: string, cookie: string) =>
      uji.kirim('DELETE', `/api/v1/saya/sesi/${id}`, undefined, { cookie });
    expect(await kodeDari(await akhiri(idDua, admin))).toBe('masuk.sesi-tidak-ada');
    expect((await akhiri(idDua, satu)).status).toBe(204);
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: dua })).status).toBe(401);
    const tiga = await uji.masuk('budi@uji.test');
    expect((await uji.kirim('DELETE', '/api/v1/saya/sesi', undefined, { cookie: satu })).status).toBe(204);
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: tiga })).status).toBe(401);
    expect(await punya(satu)).toHaveLength(1);
    const { id } = await cari('budi@uji.test');
    const alamat = `/api/v1/pengguna/${id}/sesi`;
    const dilihat = SesiPengguna.parse(await (await uji.kirim('GET', alamat, undefined, { cookie: admin })).json());
    expect(dilihat.sesi).toHaveLength(1);
    expect((await uji.kirim('DELETE', alamat, undefined, { cookie: admin })).status).toBe(204);
    expect((await uji.kirim('GET', '/api/v1/saya', undefined, { cookie: satu })).status).toBe(401);
  });

  it('everybody sets the own name; it stands in the audit chain', async () => {
    const cookie = await uji.masuk('budi@uji.test');
    const ubah = (nama: string) => uji.kirim('PUT', '/api/v1/saya', { nama }, { cookie });
    expect((await ubah('   ')).status).toBe(400);
    expect((await ubah(' Budi Sampel ')).status).toBe(204);
    expect(await saya(cookie)).toMatchObject({ nama: 'Budi Sampel' });
    const [terakhir] = (await audit()).slice(-1);
    expect({ ...terakhir, isi: JSON.parse(terakhir.isi) }).toMatchObject({
      aksi: 'akun.nama',
      isi: { baru: 'Budi Sampel' },
    });
  });

  it('no token, password or code stands in the audit chain, the log or the tables', async () => {
    const semua = JSON.stringify(await audit()) + uji.catatan.join('');
    expect(semua).not.toContain(SANDI_UJI);
    expect(semua).not.toContain(SANDI_BARU);
    expect(semua).not.toMatch(/#18\.04|[\w-]{43}/);
    expect(uji.catatan.join('')).not.toContain('@uji.test');
    expect(
      await readTransaction(uji.db, { pemda: '18.04', pengguna: null }, (tx) => verifyAudit(tx, '18.04')),
    ).toMatchObject({ putus: null });
  });
});
