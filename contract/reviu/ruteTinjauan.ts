// Routes of reviu with memory: uploads of one perangkat daerah and year, their text, decisions and working papers.

import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { json, MASALAH_BERKAS, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import type { FormatKertasKerja } from './formatKertasKerja.ts';
import { KirimanReviu } from './ruteReviu.ts';
import {
  DaftarTinjauan,
  IsiPutusan,
  PutusanTemuan,
  RincianTinjauan,
  RingkasTinjauan,
  TeksTinjauan,
} from './tinjauan.ts';

const DASAR = `${JALUR_TAHUN}/reviu` as const;
const SATU = `${DASAR}/{reviu}` as const;

const umum = {
  tags: ['Reviu'] as string[],
  security: [{ sesi: [] }, { token: [] }] as Record<string, string[]>[],
};
const AlamatReviu = AlamatTahun.extend({
  reviu: z
    .string()
    .min(1)
    .max(40)
    .openapi({ param: { name: 'reviu', in: 'path' }, description: 'Kode reviu, dari daftar.' }),
});
const AlamatTemuan = AlamatReviu.extend({
  temuan: z.coerce
    .number()
    .int()
    .positive()
    .openapi({ param: { name: 'temuan', in: 'path' }, description: 'Urutan temuan, mulai dari 1.', type: 'integer' }),
});
const baca = { method: 'get', ...umum } as const;

export const daftarTinjauan = createRoute({
  ...baca,
  path: DASAR,
  summary: 'Berkas yang pernah direviu untuk perangkat daerah dan tahun ini',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(DaftarTinjauan, 'Terbaru lebih dahulu.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const kirimTinjauan = createRoute({
  method: 'post',
  ...umum,
  path: DASAR,
  summary: 'Mereviu satu berkas dan menyimpan hasilnya (teks dan temuan, bukan berkasnya)',
  request: {
    params: AlamatTahun,
    query: PilihPemda,
    body: { required: true, content: { 'multipart/form-data': { schema: KirimanReviu } } },
  },
  responses: { 200: json(RingkasTinjauan, 'Hasil reviu berkas itu.'), ...MASALAH_TULIS, ...MASALAH_BERKAS },
});

export const reviuDataSendiri = createRoute({
  method: 'post',
  ...umum,
  path: `${DASAR}/data-sendiri`,
  summary: 'Mereviu LKjIP yang tersusun dari data di Tapis, dengan pemeriksaan yang sama',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(RingkasTinjauan, 'Hasil reviu LKjIP itu.'), ...MASALAH_TULIS },
});

export const bacaTinjauan = createRoute({
  ...baca,
  path: SATU,
  summary: 'Temuan satu berkas dan putusan atasnya',
  request: { params: AlamatReviu, query: PilihPemda },
  responses: { 200: json(RincianTinjauan, 'Temuan menurut urutan baca.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const bacaTeksTinjauan = createRoute({
  ...baca,
  path: `${SATU}/teks`,
  summary: 'Teks dan tabel yang terbaca dari berkas itu',
  request: { params: AlamatReviu, query: PilihPemda },
  responses: { 200: json(TeksTinjauan, 'Blok menurut urutan baca.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const bacaKertasKerja = (format: FormatKertasKerja) =>
  createRoute({
    ...baca,
    path: `${SATU}/kertas-kerja.${format}`,
    summary: `Kertas kerja reviu sebagai ${format.toUpperCase()}`,
    request: { params: AlamatReviu, query: PilihPemda },
    responses: {
      200: {
        description: 'Temuan, putusan, dan alasannya.',
        content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...MASALAH_PERANGKAT_DAERAH,
    },
  });

export const putuskanTemuan = createRoute({
  method: 'put',
  ...umum,
  path: `${SATU}/temuan/{temuan}`,
  summary: 'Menerima atau menolak satu temuan',
  request: {
    params: AlamatTemuan,
    query: PilihPemda,
    body: { required: true, content: { 'application/json': { schema: IsiPutusan } } },
  },
  responses: { 200: json(PutusanTemuan, 'Putusan beserta versinya.'), ...MASALAH_TULIS },
});

export const hapusTinjauan = createRoute({
  method: 'delete',
  ...umum,
  path: SATU,
  summary: 'Menghapus hasil reviu satu berkas',
  request: { params: AlamatReviu, query: PilihPemda },
  responses: { 204: { description: 'Sudah dihapus.' }, ...MASALAH_PERANGKAT_DAERAH },
});
