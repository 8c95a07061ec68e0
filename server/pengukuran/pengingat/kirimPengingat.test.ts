import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../../test/bantuan/aplikasiUji.ts';
import { writeTransaction } from '../../db/transaksi.ts';
import { kirimPengingat } from './kirimPengingat.ts';
import { LEASE_MINUTES } from './klaimPengingat.ts';

interface Pesan {
  kepada: string;
  judul: string;
  isi: string;
}

/** 3 days before the end, in the zone of the sample. */
const TIGA_HARI = new Date('2024-07-07T02:00:00Z');
const URL = 'https://tapis.uji.test';

let uji: AplikasiUji;
let kotak: Pesan[];
let refusing: boolean;
const surat = {
  async send(pesan: Pesan) {
    // Two runs meet here: the second claims while the first is still sending.
    await new Promise((selesai) => setTimeout(selesai, 5));
    if (!refusing) kotak.push(pesan);
    return !refusing;
  },
};
const kirim = (waktu: Date, lain: { surat?: typeof surat | null } = {}) =>
  kirimPengingat({ db: uji.db, surat, url: URL, catatan: uji.layanan.catatan, ...lain }, waktu);
const kepada = () => kotak.map((satu) => satu.kepada).toSorted();

beforeAll(async () => {
  uji = await createAplikasiUji();
  const pengguna = [
    ['admin', 'admin-pemda', null],
    ['perencana', 'perencana', 'dinsos'],
    ['bidang', 'penanggung-jawab', 'dinsos'],
    ['kepala', 'kepala', 'dinsos'],
    ['keluar', 'perencana', 'dinsos'],
  ] as const;
  for (const [nama, peran, perangkatDaerah] of pengguna)
    await uji.buatPengguna(`${nama}@uji.test`, [{ peran, pemda: '18.04', perangkatDaerah }]);
  // Only the accounts of this test: the sample's own people would be reminded as well.
  await uji.pool.query(`UPDATE tapis.anggota SET aktif = pengguna_id IN
    (SELECT id FROM auth.pengguna WHERE email LIKE '%@uji.test' AND email <> 'keluar@uji.test')`);
});
afterAll(() => uji.close());
beforeEach(async () => {
  [kotak, refusing] = [[], false];
  await uji.pool.query('TRUNCATE tapis.pengingat_terkirim, tapis.pengaturan_pengingat, tapis.jendela_isian');
  await uji.pool.query(
    `INSERT INTO tapis.jendela_isian (pemda_id, tahun, triwulan, buka, tutup) VALUES ('18.04', 2024, 2, '2024-07-01', '2024-07-10')`,
  );
  await uji.pool.query('DELETE FROM tapis.isian_triwulan WHERE triwulan = 2');
});

it('those who enter and the admin get one mail each, in words without figures and names, and no second one that day', async () => {
  expect(await kirim(TIGA_HARI)).toBe(3);
  expect(await kirim(new Date('2024-07-07T09:00:00Z'))).toBe(0);
  expect(kepada()).toEqual(['admin@uji.test', 'bidang@uji.test', 'perencana@uji.test']);
  const pengisi = kotak.find((satu) => satu.kepada === 'perencana@uji.test');
  expect(pengisi?.judul).toBe('Tapis: Triwulan II 2024 ditutup 3 hari lagi');
  expect(pengisi?.isi).toContain('hari terakhir 10 Juli 2024');
  expect(pengisi?.isi).toContain(`${URL}/app/dinsos/2024/isian?tw=2`);
  const ringkasan = kotak.find((satu) => satu.kepada === 'admin@uji.test');
  expect(ringkasan?.isi).toContain('- Dinas Sosial');
  expect(ringkasan?.isi).toContain(`${URL}/app/pengaturan/jadwal-isian?tahun=2024`);
  for (const { isi } of kotak) expect(isi).not.toMatch(/Uji |@/);
});

it('each day of the setting sends once, also when the day itself was missed; after the end only the admin hears', async () => {
  await kirim(new Date('2024-07-04T02:00:00Z'));
  await kirim(new Date('2024-07-05T02:00:00Z'));
  await kirim(new Date('2024-07-08T02:00:00Z'));
  await kirim(new Date('2024-07-09T02:00:00Z'));
  await kirim(new Date('2024-07-10T02:00:00Z'));
  expect(kotak.filter((satu) => satu.kepada === 'bidang@uji.test').map((satu) => satu.judul)).toEqual([
    'Tapis: Triwulan II 2024 ditutup 6 hari lagi',
    'Tapis: Triwulan II 2024 ditutup 2 hari lagi',
    'Tapis: Triwulan II 2024 ditutup besok',
  ]);
  kotak = [];
  await kirim(new Date('2024-07-11T02:00:00Z'));
  await kirim(new Date('2024-07-12T02:00:00Z'));
  expect(kotak.map(({ kepada, judul }) => [kepada, judul])).toEqual([
    ['admin@uji.test', 'Tapis: Triwulan II 2024 sudah ditutup'],
  ]);
});

it('two servers at the same moment send once between them', async () => {
  const hasil = await Promise.all([kirim(TIGA_HARI), kirim(TIGA_HARI), kirim(TIGA_HARI)]);
  expect(hasil.reduce((a, b) => a + b)).toBe(3);
  expect(kepada()).toEqual(['admin@uji.test', 'bidang@uji.test', 'perencana@uji.test']);
});

it('what the mail server refuses is tried again, but not for ever', async () => {
  refusing = true;
  expect(await kirim(TIGA_HARI)).toBe(0);
  refusing = false;
  expect(await kirim(TIGA_HARI)).toBe(3);
  await uji.pool.query('TRUNCATE tapis.pengingat_terkirim');
  refusing = true;
  for (let i = 0; i < 6; i++) await kirim(TIGA_HARI);
  refusing = false;
  expect(await kirim(TIGA_HARI)).toBe(0);
  const { rows } = await uji.pool.query('SELECT DISTINCT keadaan, percobaan FROM tapis.pengingat_terkirim');
  expect(rows).toEqual([{ keadaan: 'gagal', percobaan: 5 }]);
});

it('what a server claimed that died goes out with a later run, once its claim has run out', async () => {
  const mati = {
    async send(): Promise<boolean> {
      throw new Error('the server is gone');
    },
  };
  expect(await kirim(TIGA_HARI, { surat: mati })).toBe(0);
  const sesudah = (menit: number) => new Date(TIGA_HARI.getTime() + menit * 60_000);
  // The first of the three was claimed when the server died; the others are free.
  expect(await kirim(sesudah(LEASE_MINUTES - 1))).toBe(2);
  expect(await kirim(sesudah(LEASE_MINUTES))).toBe(1);
  expect(kepada()).toEqual(['admin@uji.test', 'bidang@uji.test', 'perencana@uji.test']);
  expect(await kirim(sesudah(3 * LEASE_MINUTES))).toBe(0);
});

it('a server that dies each time does not try for ever', async () => {
  for (let i = 0; i < 8; i++)
    await kirim(new Date(TIGA_HARI.getTime() + i * LEASE_MINUTES * 60_000), {
      surat: { send: () => Promise.reject(new Error('the server is gone')) },
    });
  const { rows } = await uji.pool.query('SELECT max(percobaan) AS banyak FROM tapis.pengingat_terkirim');
  expect(rows[0]?.banyak).toBe(5);
});

it('who has switched mail off gets none, until switched on again; the others still do', async () => {
  const cookie = await uji.masuk('bidang@uji.test');
  const path = '/api/v1/saya/pengingat';
  const setelan = async () => (await uji.app.request(path, { headers: { cookie } })).json();
  const atur = async (surel: boolean) => {
    const headers = { cookie, 'Content-Type': 'application/json' };
    return (await uji.app.request(path, { method: 'PUT', headers, body: JSON.stringify({ surel }) })).status;
  };
  expect(await setelan()).toEqual({ surel: true, tersedia: false });
  expect([await atur(false), await atur(false)]).toEqual([204, 204]);
  expect(await setelan()).toMatchObject({ surel: false });
  expect(await kirim(TIGA_HARI)).toBe(2);
  expect(kepada()).toEqual(['admin@uji.test', 'perencana@uji.test']);
  expect(await atur(true)).toBe(204);
  expect(await kirim(TIGA_HARI)).toBe(1);
  expect(kepada()).toContain('bidang@uji.test');
  const { rows } = await uji.pool.query("SELECT isi FROM tapis.audit WHERE aksi = 'akun.pengingat' ORDER BY nomor");
  expect(rows.map(({ isi }) => JSON.parse(isi))).toEqual([
    { lama: true, baru: false },
    { lama: false, baru: true },
  ]);
});

it('without a mail server nothing is sent nor claimed; once there is one it goes out', async () => {
  expect(await kirim(TIGA_HARI, { surat: null })).toBe(0);
  expect((await uji.pool.query('SELECT 1 FROM tapis.pengingat_terkirim')).rowCount).toBe(0);
  expect(await kirim(TIGA_HARI)).toBe(3);
});

it('a unit that has submitted is left alone, and so is a pemda that has switched reminders off', async () => {
  await uji.pool.query(`INSERT INTO tapis.isian_triwulan (pemda_id, perangkat_daerah, tahun, triwulan, status, sejak, oleh)
    VALUES ('18.04', 'dinsos', 2024, 2, 'diajukan', '2024-07-02', 'Uji')`);
  expect(await kirim(TIGA_HARI)).toBe(0);
  await uji.pool.query('DELETE FROM tapis.isian_triwulan WHERE triwulan = 2');
  await writeTransaction(uji.db, { pemda: '18.04', pengguna: 'sistem' }, (tx) =>
    tx.insertInto('pengaturan_pengingat').values({ pemda_id: '18.04', sisa_hari: [] }).execute(),
  );
  expect(await kirim(TIGA_HARI)).toBe(0);
});

it('the admin sets the days; the list of units tells when somebody was last reminded', async () => {
  const [admin, bidang] = [await uji.masuk('admin@uji.test'), await uji.masuk('bidang@uji.test')];
  const minta = async (cookie: string, path: string, sisaHari?: number[], versi = 0) => {
    const jawaban = await uji.app.request(`/api/v1/pemda/${path}`, {
      method: sisaHari ? 'PUT' : 'GET',
      headers: { cookie, 'Content-Type': 'application/json', ...(sisaHari ? { 'If-Match': `"${versi}"` } : {}) },
      ...(sisaHari ? { body: JSON.stringify({ sisaHari }) } : {}),
    });
    return { status: jawaban.status, isi: (await jawaban.json()) as Record<string, unknown> };
  };
  expect((await minta(admin, 'pengingat')).isi).toEqual({ sisaHari: [7, 3, 1], surel: false, versi: 0 });
  expect((await minta(admin, 'pengingat', [2, 5, 2], 0)).isi).toMatchObject({ sisaHari: [5, 2], versi: 1 });
  expect((await minta(admin, 'pengingat', [1], 0)).status).toBe(409);
  expect((await minta(admin, 'pengingat', [61], 1)).status).toBe(400);
  expect([(await minta(bidang, 'pengingat')).status, (await minta(bidang, 'pengingat', [], 1)).status]).toEqual([
    403, 403,
  ]);
  const { rows } = await uji.pool.query("SELECT isi FROM tapis.audit WHERE aksi = 'isian.pengingat'");
  expect(JSON.parse(rows[0]?.isi)).toMatchObject({ lama: { sisaHari: [7, 3, 1] }, baru: { sisaHari: [5, 2] } });

  const terakhir = async () =>
    ((await minta(admin, 'jadwal-isian/2024')).isi.unit as { kode: string; pengingatTerakhir: string | null }[]).find(
      ({ kode }) => kode === 'dinsos',
    )?.pengingatTerakhir;
  expect(await terakhir()).toBeNull();
  await kirim(TIGA_HARI);
  expect(await terakhir()).toBe('2024-07-07');
});
