// Routes of bidang, jabatan and pejabat of one unit and year.
import { createRoute, z } from '@hono/zod-openapi';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from './alamatTahun.ts';
import {
  IsianBidang,
  IsianJabatan,
  IsianPejabatUnit,
  Organisasi,
  RekamanBidang,
  RekamanJabatan,
  RekamanPejabatUnit,
} from './organisasi.ts';
import { NipPejabat } from './pejabat.ts';
import { AlamatNomor } from './rutePemda.ts';

const dasar = { tags: ['Organisasi'], security: [{ sesi: [] }, { token: [] }] };
const JALUR = `${JALUR_TAHUN}/organisasi` as const;
const diTahun = { params: AlamatTahun, query: PilihPemda };
const hapus = { 204: { description: 'Sudah dihapus.' }, ...MASALAH_TULIS };

const bagian = <N extends string>(name: N, description: string) =>
  z
    .string()
    .min(1)
    .max(40)
    .openapi({ param: { name, in: 'path' }, description });
const satuBidang = {
  params: AlamatTahun.extend({ bidang: bagian('bidang', 'Kode bidang.') }),
  query: PilihPemda,
};
const satuJabatan = {
  params: AlamatTahun.extend({ jabatan: bagian('jabatan', 'Kode jabatan.') }),
  query: PilihPemda,
};
const satuPejabat = { params: AlamatTahun.extend(AlamatNomor.shape), query: PilihPemda };

export const bacaOrganisasi = createRoute({
  ...dasar,
  method: 'get',
  path: JALUR,
  summary: 'Bidang, jabatan, dan pejabat satu tahun',
  request: diTahun,
  responses: { 200: json(Organisasi, 'Organisasi dengan versi setiap rekaman.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const tambahBidang = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR}/bidang`,
  summary: 'Tambah bidang',
  request: { ...diTahun, body: isi(IsianBidang) },
  responses: { 201: json(RekamanBidang, 'Bidang yang baru.'), ...MASALAH_TULIS },
});

export const ubahBidang = createRoute({
  ...dasar,
  method: 'put',
  path: `${JALUR}/bidang/{bidang}`,
  summary: 'Ubah bidang',
  request: { ...satuBidang, body: isi(IsianBidang) },
  responses: { 200: json(RekamanBidang, 'Sesudah diubah.'), ...MASALAH_TULIS },
});

export const hapusBidang = createRoute({
  ...dasar,
  method: 'delete',
  path: `${JALUR}/bidang/{bidang}`,
  summary: 'Hapus bidang yang tidak dipakai',
  request: satuBidang,
  responses: hapus,
});

export const tambahJabatan = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR}/jabatan`,
  summary: 'Tambah jabatan',
  request: { ...diTahun, body: isi(IsianJabatan) },
  responses: { 201: json(RekamanJabatan, 'Jabatan yang baru.'), ...MASALAH_TULIS },
});

export const ubahJabatan = createRoute({
  ...dasar,
  method: 'put',
  path: `${JALUR}/jabatan/{jabatan}`,
  summary: 'Ubah, tutup, atau buka kembali jabatan',
  request: { ...satuJabatan, body: isi(IsianJabatan) },
  responses: { 200: json(RekamanJabatan, 'Sesudah diubah.'), ...MASALAH_TULIS },
});

export const hapusJabatan = createRoute({
  ...dasar,
  method: 'delete',
  path: `${JALUR}/jabatan/{jabatan}`,
  summary: 'Hapus jabatan yang tidak dipakai',
  request: satuJabatan,
  responses: hapus,
});

export const tambahPejabat = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR}/pejabat`,
  summary: 'Tambah pejabat dengan masa jabatannya',
  request: { ...diTahun, body: isi(IsianPejabatUnit) },
  responses: { 201: json(RekamanPejabatUnit, 'Pejabat yang baru.'), ...MASALAH_TULIS },
});

export const ubahPejabat = createRoute({
  ...dasar,
  method: 'put',
  path: `${JALUR}/pejabat/{nomor}`,
  summary: 'Ubah pejabat atau masa jabatannya',
  request: { ...satuPejabat, body: isi(IsianPejabatUnit) },
  responses: { 200: json(RekamanPejabatUnit, 'Sesudah diubah.'), ...MASALAH_TULIS },
});

export const hapusPejabat = createRoute({
  ...dasar,
  method: 'delete',
  path: `${JALUR}/pejabat/{nomor}`,
  summary: 'Hapus pejabat yang salah dicatat',
  request: satuPejabat,
  responses: hapus,
});

export const lihatNip = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR}/pejabat/{nomor}/nip`,
  summary: 'Lihat NIP utuh; dicatat dalam jejak audit',
  request: satuPejabat,
  responses: { 200: json(NipPejabat, 'NIP.'), ...MASALAH_TULIS },
});
