// Organisation over HTTP: from an empty unit to holders of its jabatan, with the rules, revisions and audit of each edit.
import { Organisasi } from '@tapis/contract/perencanaan/organisasi.ts';
import { RekamanPemda } from '@tapis/contract/perencanaan/pemda.ts';
import { RekamanUnit } from '@tapis/contract/perencanaan/unit.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AplikasiUji, createAplikasiUji } from '../../../test/bantuan/aplikasiUji.ts';
import { readTransaction } from '../../db/transaksi.ts';
import { loadBahan } from '../../pelaporan/loadBahan.ts';

const UNIT = '/api/v1/perangkat-daerah';
const OFFICE = `${UNIT}/dinkes`;
const TAHUN = `${OFFICE}/tahun/2025/organisasi`;
const NIP = '199001012015031002';

let uji: AplikasiUji;
let admin = '';
let perencana = '';
beforeAll(async () => {
  uji = await createAplikasiUji();
  await uji.buatPengguna('admin@uji.test', [{ peran: 'admin-pemda', pemda: '18.04', perangkatDaerah: null }]);
  await uji.buatPengguna('ren@uji.test', [{ peran: 'perencana', pemda: '18.04', perangkatDaerah: 'dinsos' }]);
  [admin, perencana] = [await uji.masuk('admin@uji.test'), await uji.masuk('ren@uji.test')];
});
afterAll(() => uji.close());

interface Jawaban {
  status: number;
  isi: Record<string, never> & { kode: string; rincian: { kode: string; bidang: string; pesan: string }[] };
}
async function kirim(
  method: string,
  path: string,
  isi?: unknown,
  versi: number | null = null,
  cookie = admin,
): Promise<Jawaban> {
  const jawaban = await uji.app.request(path, {
    method,
    headers: {
      cookie,
      ...(isi === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(versi === null ? {} : { 'If-Match': `"${versi}"` }),
    },
    ...(isi === undefined ? {} : { body: JSON.stringify(isi) }),
  });
  return { status: jawaban.status, isi: jawaban.status === 204 ? {} : await jawaban.json() } as Jawaban;
}
const aturan = ({ status, isi }: Jawaban) => [status, ...isi.rincian.map((x) => x.kode.replace('perencanaan.', ''))];
const organisasi = async () => Organisasi.parse((await kirim('GET', TAHUN)).isi);
const unit = async () => RekamanUnit.parse((await kirim('GET', OFFICE)).isi);
const aksiAudit = async (objek: string) => {
  const { rows } = await uji.pool.query<{ aksi: string; isi: string }>(
    'SELECT aksi, isi FROM tapis.audit WHERE objek = $1 ORDER BY nomor',
    [objek],
  );
  return rows;
};

const jabatan = (nama: string, lain = {}) => ({
  nama,
  jenis: 'struktural',
  eselon: null,
  atasan: null,
  bidang: null,
  berlakuSampai: null,
  ...lain,
});
const pejabat = (nama: string, status: string, mulai: string | null, selesai: string | null, lain = {}) => ({
  nama,
  status,
  mulai,
  selesai,
  jabatan: 'kepala-dinas',
  sebutanJabatan: '',
  pangkat: null,
  ...lain,
});

describe('perangkat daerah', () => {
  it('is made once, with a kode that an address can hold', async () => {
    const baru = {
      kode: 'dinkes',
      nama: 'Dinas Kesehatan',
      jenis: 'dinas',
      urusan: { kode: '1.02', nama: 'Kesehatan' },
    };
    expect(aturan(await kirim('POST', UNIT, { ...baru, kode: 'Dinas Kes' }))).toEqual([422, 'kode-unit-keliru']);
    const { status, isi } = await kirim('POST', UNIT, baru);
    expect([status, RekamanUnit.parse(isi)]).toEqual([
      201,
      expect.objectContaining({ jenis: 'dinas', versi: 1, tahun: [] }),
    ]);
    expect(aturan(await kirim('POST', UNIT, baru))).toEqual([422, 'kode-unit-terpakai']);
    expect((await kirim('POST', UNIT, baru, null, perencana)).isi.kode).toBe('izin.ditolak');
  });

  it('keeps its former name: a report of that year shows it', async () => {
    const { kode: _, versi, tahun: __, ...isi } = await unit();
    const ganti = {
      ...isi,
      nama: 'Dinas Kesehatan dan KB',
      namaTerdahulu: [{ nama: 'Dinas Kesehatan', sampai: '2025-06-30', dasar: 'Perda 1/2025' }],
    };
    expect((await kirim('PUT', OFFICE, ganti, null)).status).toBe(428);
    expect((await kirim('PUT', OFFICE, ganti, versi)).status).toBe(200);
    const bentrok = await kirim('PUT', OFFICE, isi, versi);
    expect(bentrok).toMatchObject({
      status: 409,
      isi: { bentrok: { versi: versi + 1, oleh: 'Uji admin@uji.test', sekarang: ganti } },
    });
    for (const tahun of [2024, 2025])
      expect((await kirim('POST', `${OFFICE}/tahun`, { tahun, salinOrganisasiDari: null })).status).toBe(201);
    const nama = async (tahun: number) => {
      const alamat = { pemda: '18.04', perangkatDaerah: 'dinkes', tahun };
      const hasil = await readTransaction(uji.db, { pemda: '18.04', pengguna: 'u' }, (tx) => loadBahan(tx, alamat));
      return hasil.ok && hasil.nilai.perangkatDaerah.nama;
    };
    expect([await nama(2024), await nama(2025)]).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan dan KB']);
  });

  it('starts a year once, and takes it back only while it is empty', async () => {
    const mulai = (tahun: number, dari: number | null = null, kode = 'dinkes') =>
      kirim('POST', `${UNIT}/${kode}/tahun`, { tahun, salinOrganisasiDari: dari });
    expect(aturan(await mulai(2025))).toEqual([422, 'tahun-sudah-ada']);
    expect(aturan(await mulai(2026, 2019))).toEqual([422, 'tahun-asal-tidak-ada']);
    expect((await kirim('DELETE', `${OFFICE}/tahun/2024`, undefined, 1)).status).toBe(204);
    expect((await unit()).tahun.map(({ tahun }) => tahun)).toEqual([2025]);
    expect(aturan(await kirim('DELETE', `${UNIT}/dinsos/tahun/2024`, undefined, 0))).toEqual([422, 'tahun-berisi']);
  });

  it('is closed and has no year after that', async () => {
    const { kode: _, versi, tahun: __, ...isi } = await unit();
    const tutup = { ...isi, berlakuSampai: '2025-12-31', dileburKe: 'dinsos' };
    expect((await kirim('PUT', OFFICE, tutup, versi)).status).toBe(200);
    const tahun = { tahun: 2026, salinOrganisasiDari: null };
    expect(aturan(await kirim('POST', `${OFFICE}/tahun`, tahun))).toEqual([422, 'tahun-sesudah-tutup']);
    expect((await kirim('PUT', OFFICE, isi, versi + 1)).status).toBe(200);
  });
});

describe('bidang, jabatan, pejabat', () => {
  it('stand on each other', async () => {
    expect((await kirim('POST', `${TAHUN}/bidang`, { nama: 'Bidang P2P' })).isi).toMatchObject({ kode: 'bidang-p2p' });
    expect((await kirim('POST', `${TAHUN}/jabatan`, jabatan('Kepala Dinas', { eselon: 'II.b' }))).status).toBe(201);
    const division = jabatan('Kepala Bidang P2P', { eselon: 'III.b', atasan: 'kepala-dinas', bidang: 'bidang-p2p' });
    expect((await kirim('POST', `${TAHUN}/jabatan`, division)).isi).toMatchObject({
      kode: 'kepala-bidang-p2p',
      versi: 1,
    });
    const melingkar = jabatan('Kepala Dinas', { atasan: 'kepala-bidang-p2p' });
    expect(aturan(await kirim('PUT', `${TAHUN}/jabatan/kepala-dinas`, melingkar, 1))).toEqual([
      422,
      'atasan-melingkar',
    ]);
    const tutup = jabatan('Kepala Dinas', { berlakuSampai: '2025-06-30' });
    expect(aturan(await kirim('PUT', `${TAHUN}/jabatan/kepala-dinas`, tutup, 1))).toEqual([422, 'jabatan-berbawahan']);
    expect(aturan(await kirim('DELETE', `${TAHUN}/jabatan/kepala-dinas`, undefined, 1))).toEqual([
      422,
      'jabatan-berbawahan',
    ]);
    expect(aturan(await kirim('DELETE', `${TAHUN}/bidang/bidang-p2p`, undefined, 1))).toEqual([
      422,
      'bidang-berjabatan',
    ]);
  });

  it('one holder at a time; a Plh beside the one who is away; titles follow from the jabatan', async () => {
    const tambah = (isi: unknown) => kirim('POST', `${TAHUN}/pejabat`, isi);
    const ani = pejabat('Contoh Ani', 'definitif', '2024-01-02', '2025-03-31', { nip: NIP });
    expect((await tambah(ani)).isi).toMatchObject({
      nomor: 1,
      sebutanJabatan: 'Kepala Dinas',
      nip: '••••••••••••••1002',
    });
    const bentrok = await tambah(pejabat('Contoh Budi', 'Plt', '2025-03-31', null));
    expect(aturan(bentrok)).toEqual([422, 'masa-tumpang-tindih']);
    expect(bentrok.isi.rincian[0]).toMatchObject({ bidang: 'mulai', pesan: expect.stringContaining('Contoh Ani') });
    expect((await tambah(pejabat('Contoh Budi', 'Plt', '2025-04-01', null))).isi).toMatchObject({
      sebutanJabatan: 'Plt. Kepala Dinas',
    });
    expect((await tambah(pejabat('Contoh Cici', 'Plh', '2025-02-03', '2025-02-07'))).status).toBe(201);
    expect(aturan(await tambah(pejabat('X', 'Pj', '2025-04-02', '2025-04-01')))).toEqual([422, 'masa-terbalik']);
    expect(aturan(await tambah(pejabat('X', 'Pj', null, null, { jabatan: 'tak-ada' })))).toEqual([
      422,
      'jabatan-tidak-ada',
    ]);
  });

  it('two who add overlapping terms at the same moment: one is refused', async () => {
    const candidates = ['Contoh Dedi', 'Contoh Eka'].map((nama) =>
      pejabat(nama, 'definitif', '2025-01-01', null, { jabatan: 'kepala-bidang-p2p' }),
    );
    const hasil = await Promise.all(candidates.map((isi) => kirim('POST', `${TAHUN}/pejabat`, isi)));
    expect(hasil.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('shows a NIP masked, and whole only with an entry in the audit', async () => {
    expect(JSON.stringify(await organisasi())).not.toContain(NIP.slice(0, 8));
    const objek = 'dinkes/2025/pejabat/1';
    expect((await kirim('POST', `${TAHUN}/pejabat/1/nip`)).isi).toEqual({ nip: NIP });
    const catatan = await aksiAudit(objek);
    expect(catatan.map(({ aksi }) => aksi)).toEqual(['pejabat.tambah', 'pejabat.lihat-nip']);
    expect(JSON.stringify(catatan)).not.toContain(NIP.slice(0, 8));
    // Not sent: stays. Null: gone.
    const isi = pejabat('Contoh Ani', 'definitif', '2024-01-02', '2025-03-31');
    expect((await kirim('PUT', `${TAHUN}/pejabat/1`, isi, 1)).isi).toMatchObject({
      nip: '••••••••••••••1002',
      versi: 2,
    });
    expect((await kirim('PUT', `${TAHUN}/pejabat/1`, { ...isi, nip: null }, 2)).isi).toMatchObject({ nip: null });
  });

  it('tells who has deleted what somebody else still edits', async () => {
    const standIn = (await organisasi()).pejabat.find(({ nama }) => nama === 'Contoh Cici');
    const alamat = `${TAHUN}/pejabat/${standIn?.nomor}`;
    expect((await kirim('DELETE', alamat, undefined, 1)).status).toBe(204);
    const isi = pejabat('Contoh Cici', 'Plh', '2025-02-03', '2025-02-08');
    expect(await kirim('PUT', alamat, isi, 1)).toMatchObject({
      status: 409,
      isi: { bentrok: { sekarang: null, oleh: 'Uji admin@uji.test' } },
    });
    expect((await kirim('PUT', `${TAHUN}/pejabat/77`, isi)).status).toBe(404);
  });

  it('does not delete what a plan names', async () => {
    const { isi } = await kirim('GET', `${UNIT}/dinsos/tahun/2024/organisasi`);
    const dipakai = Organisasi.parse(isi).jabatan.find(
      ({ kode }) => kode !== 'kadis' && !Organisasi.parse(isi).jabatan.some(({ atasan }) => atasan === kode),
    );
    const alamat = `${UNIT}/dinsos/tahun/2024/organisasi/jabatan/${dipakai?.kode}`;
    expect(aturan(await kirim('DELETE', alamat, undefined, 0, perencana))).toEqual([422, 'masih-dipakai']);
  });

  it('comes into a new year: what is closed or over stays behind', async () => {
    const division = jabatan('Kepala Bidang P2P', { atasan: 'kepala-dinas', berlakuSampai: '2025-12-31' });
    const holder = (await organisasi()).pejabat.find(({ jabatan: kode }) => kode === 'kepala-bidang-p2p');
    const akhir = pejabat(holder?.nama ?? '', 'definitif', '2025-01-01', '2025-12-31', {
      jabatan: holder?.jabatan,
    });
    expect((await kirim('PUT', `${TAHUN}/pejabat/${holder?.nomor}`, akhir, holder?.versi)).status).toBe(200);
    expect((await kirim('PUT', `${TAHUN}/jabatan/kepala-bidang-p2p`, division, 1)).status).toBe(200);
    await kirim('POST', `${OFFICE}/tahun`, { tahun: 2026, salinOrganisasiDari: 2025 });
    const isi = Organisasi.parse((await kirim('GET', `${OFFICE}/tahun/2026/organisasi`)).isi);
    expect(isi.jabatan.map(({ kode, eselon }) => [kode, eselon])).toEqual([['kepala-dinas', 'II.b']]);
    expect(isi.pejabat.map(({ nama }) => nama)).toEqual(['Contoh Budi']);
    expect(isi.bidang).toHaveLength(1);
  });

  it('other units are not touched, other years do not exist', async () => {
    expect((await kirim('GET', TAHUN, undefined, null, perencana)).isi.kode).toBe('izin.ditolak');
    expect((await kirim('GET', `${OFFICE}/tahun/2019/organisasi`)).isi).toMatchObject({
      kode: 'perencanaan.tahun-tidak-ada',
      tersedia: ['2025', '2026'],
    });
  });
});

describe('pemda', () => {
  const baca = async () => RekamanPemda.parse((await kirim('GET', '/api/v1/pemda')).isi);

  it('has its head in one place, also the one of the sample, for all units', async () => {
    const { pejabat: kepala } = await baca();
    expect(kepala).toMatchObject([{ nomor: 1, status: 'Pj', contoh: true }]);
    const {
      nomor: _,
      contoh: __,
      versi,
      nip: ___,
      ...isi
    } = kepala[0] ?? { nomor: 0, contoh: false, versi: 0, nip: null };
    const akhir = { ...isi, selesai: '2025-02-19' };
    expect((await kirim('PUT', '/api/v1/pemda/kepala-daerah/1', akhir, versi)).status).toBe(200);
    const baru = { nama: 'Contoh Fitri', sebutanJabatan: '', status: 'definitif', pangkat: null, selesai: null };
    const alamat = '/api/v1/pemda/kepala-daerah';
    expect(aturan(await kirim('POST', alamat, { ...baru, mulai: '2025-02-19' }))).toEqual([422, 'masa-tumpang-tindih']);
    expect((await kirim('POST', alamat, { ...baru, mulai: '2025-02-20' })).isi).toMatchObject({
      nomor: 2,
      sebutanJabatan: 'Bupati Lampung Barat',
    });
    expect((await kirim('POST', `${alamat}/2/nip`)).isi).toEqual({ nip: null });
    expect((await kirim('DELETE', `${alamat}/2`, undefined, 1)).status).toBe(204);
  });

  it('is changed by its administrators, by rule', async () => {
    const { kode: _, versi, pejabat: __, ...isi } = await baca();
    expect(aturan(await kirim('PUT', '/api/v1/pemda', { ...isi, nama: 'Lampung', sebutan: '' }, versi))).toEqual([
      422,
      'nama-pemda-keliru',
      'isian-kosong',
    ]);
    expect((await kirim('PUT', '/api/v1/pemda', { ...isi, ibuKota: 'Liwa Baru' }, versi)).isi).toMatchObject({
      ibuKota: 'Liwa Baru',
      versi: 1,
    });
    expect(await aksiAudit('pemda')).toEqual([expect.objectContaining({ aksi: 'pemda.ubah' })]);
    expect((await kirim('PUT', '/api/v1/pemda', isi, 1, perencana)).isi.kode).toBe('izin.ditolak');
  });
});
