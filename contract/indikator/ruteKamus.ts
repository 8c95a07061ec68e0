// Reading and editing the data dictionary of indicators. Every write of what exists names its revision in If-Match.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { DefinisiIndikator, IndikatorBaru, IsianIndikator, IsianTarget, KamusIndikator } from './definisiIndikator.ts';
import { AlamatIndikator } from './ruteIndikator.ts';

const JALUR = `${JALUR_TAHUN}/indikator/{indikator}` as const;
const dasar = { tags: ['Kamus indikator'], security: [{ sesi: [] }, { token: [] }] };
const satu = { params: AlamatIndikator, query: PilihPemda };

const AlasanBerakhir = z.object({ alasan: z.string().trim().min(1).max(1000) }).openapi('AlasanBerakhir');

export const bacaKamus = createRoute({
  ...dasar,
  method: 'get',
  path: `${JALUR_TAHUN}/indikator`,
  summary: 'Kamus indikator setahun, dengan pilihan simpul, jabatan, dan layanan SPM',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(KamusIndikator, 'Setiap definisi dengan versinya.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const bacaDefinisi = createRoute({
  ...dasar,
  method: 'get',
  path: `${JALUR}/definisi`,
  summary: 'Definisi satu indikator, peringatannya, gerbang PK, dan definisinya pada tahun lain',
  request: satu,
  responses: { 200: json(DefinisiIndikator, 'Definisi dengan versinya.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const buatIndikator = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR_TAHUN}/indikator`,
  summary: 'Tambah indikator pada tahun ini; kode dari tahun lain melanjutkan indikator itu',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(IndikatorBaru) },
  responses: { 201: json(DefinisiIndikator, 'Indikator yang baru.'), ...MASALAH_TULIS },
});

export const ubahDefinisi = createRoute({
  ...dasar,
  method: 'put',
  path: `${JALUR}/definisi`,
  summary: 'Ubah definisi indikator pada tahun ini',
  request: { ...satu, body: isi(IsianIndikator) },
  responses: { 200: json(DefinisiIndikator, 'Definisi sesudah diubah.'), ...MASALAH_TULIS },
});

export const ubahTarget = createRoute({
  ...dasar,
  method: 'put',
  path: `${JALUR}/target`,
  summary: 'Ubah target tahunan dan triwulan',
  request: { ...satu, body: isi(IsianTarget) },
  responses: { 200: json(DefinisiIndikator, 'Definisi dengan target yang baru.'), ...MASALAH_TULIS },
});

export const akhiriIndikator = createRoute({
  ...dasar,
  method: 'put',
  path: `${JALUR}/akhir`,
  summary: 'Akhiri indikator sesudah tahun ini; definisi dan angkanya tetap tersimpan',
  request: { ...satu, body: isi(AlasanBerakhir) },
  responses: { 200: json(DefinisiIndikator, 'Indikator dengan tahun akhirnya.'), ...MASALAH_TULIS },
});

export const lanjutkanIndikator = createRoute({
  ...dasar,
  method: 'delete',
  path: `${JALUR}/akhir`,
  summary: 'Lanjutkan lagi indikator yang sudah diakhiri',
  request: satu,
  responses: { 200: json(DefinisiIndikator, 'Indikator tanpa tahun akhir.'), ...MASALAH_TULIS },
});

export const hapusIndikator = createRoute({
  ...dasar,
  method: 'delete',
  path: JALUR,
  summary: 'Hapus indikator dari tahun ini selama belum dipakai',
  request: satu,
  responses: { 204: { description: 'Sudah dihapus dari tahun ini.' }, ...MASALAH_TULIS },
});
