// Routes of the admin pemda about people: list, roles, activity, password links, second factor, sessions, invitations.
import { createRoute, z } from '@hono/zod-openapi';
import { json, MASALAH_PEMDA, MASALAH_TULIS } from '../values/tanggapan.ts';
import { PilihPemda } from './alamatTahun.ts';
import { badanJson, kodeDiAlamat, PERLU_MASUK } from './badanJson.ts';
import { AturMasuk, DaftarPengguna, SesiPengguna, TautanDikirim, UbahPeran, UbahStatus, Undang } from './pengguna.ts';

const umum = { tags: ['Pengguna'], security: PERLU_MASUK };
const SELESAI = { 204: { description: 'Selesai.' } } as const;
const params = z.object({ id: kodeDiAlamat('id', 'Id pengguna.') });
const undangan = z.object({ kode: kodeDiAlamat('kode', 'Kode undangan.') });
/** The revision that was read before the change; without it 428. */
const headers = z.object({
  'if-match': z.string().optional().openapi({ description: 'Versi yang dibaca sebelum mengubah.', example: '"3"' }),
});

export const daftarPengguna = createRoute({
  ...umum,
  method: 'get',
  path: '/api/v1/pengguna',
  summary: 'Pengguna, undangan, dan pengaturan masuk sebuah pemda',
  request: { query: PilihPemda },
  responses: { 200: json(DaftarPengguna, 'Urut nama.'), ...MASALAH_PEMDA },
});

export const ubahPeran = createRoute({
  ...umum,
  method: 'put',
  path: '/api/v1/pengguna/{id}/peran',
  summary: 'Ganti seluruh peran seorang pengguna di pemda ini',
  request: { params, query: PilihPemda, headers, ...badanJson(UbahPeran) },
  responses: { ...SELESAI, ...MASALAH_TULIS },
});

export const ubahStatus = createRoute({
  ...umum,
  method: 'put',
  path: '/api/v1/pengguna/{id}/status',
  summary: 'Nonaktifkan atau aktifkan kembali seorang pengguna; bila dinonaktifkan sesinya berakhir saat itu juga',
  request: { params, query: PilihPemda, headers, ...badanJson(UbahStatus) },
  responses: { ...SELESAI, ...MASALAH_TULIS },
});

export const kirimTautanSandi = createRoute({
  ...umum,
  method: 'post',
  path: '/api/v1/pengguna/{id}/tautan-sandi',
  summary: 'Buat tautan sekali pakai untuk mengatur sandi baru',
  request: { params, query: PilihPemda },
  responses: {
    200: json(TautanDikirim, 'Dikirim lewat surel, atau ditampilkan sekali.'),
    ...MASALAH_TULIS,
  },
});

export const hapusFaktorKedua = createRoute({
  ...umum,
  method: 'delete',
  path: '/api/v1/pengguna/{id}/faktor-kedua',
  summary: 'Hapus faktor kedua seorang pengguna yang kehilangan ponselnya; sesinya berakhir',
  request: { params, query: PilihPemda },
  responses: { ...SELESAI, ...MASALAH_TULIS },
});

export const daftarSesiPengguna = createRoute({
  ...umum,
  method: 'get',
  path: '/api/v1/pengguna/{id}/sesi',
  summary: 'Sesi seorang pengguna',
  request: { params, query: PilihPemda },
  responses: { 200: json(SesiPengguna, 'Yang terakhir dipakai di atas.'), ...MASALAH_PEMDA },
});

export const akhiriSesiPengguna = createRoute({
  ...umum,
  method: 'delete',
  path: '/api/v1/pengguna/{id}/sesi',
  summary: 'Akhiri semua sesi seorang pengguna',
  request: { params, query: PilihPemda },
  responses: { ...SELESAI, ...MASALAH_PEMDA },
});

export const undangPengguna = createRoute({
  ...umum,
  method: 'post',
  path: '/api/v1/undangan',
  summary: 'Undang seseorang; ia menjadi pengguna setelah menerima',
  request: { query: PilihPemda, ...badanJson(Undang) },
  responses: { 201: json(TautanDikirim, 'Undangan dibuat.'), ...MASALAH_TULIS },
});

export const ulangiUndangan = createRoute({
  ...umum,
  method: 'post',
  path: '/api/v1/undangan/{kode}/kirim-ulang',
  summary: 'Buat tautan baru untuk undangan; tautan lama tidak berlaku lagi',
  request: { params: undangan, query: PilihPemda },
  responses: { 200: json(TautanDikirim, 'Tautan baru.'), ...MASALAH_PEMDA },
});

export const batalkanUndangan = createRoute({
  ...umum,
  method: 'delete',
  path: '/api/v1/undangan/{kode}',
  summary: 'Batalkan undangan',
  request: { params: undangan, query: PilihPemda },
  responses: { ...SELESAI, ...MASALAH_PEMDA },
});

export const aturMasuk = createRoute({
  ...umum,
  method: 'put',
  path: '/api/v1/pengaturan-masuk',
  summary: 'Peran yang wajib memakai faktor kedua',
  request: { query: PilihPemda, headers, ...badanJson(AturMasuk) },
  responses: { ...SELESAI, ...MASALAH_TULIS },
});
