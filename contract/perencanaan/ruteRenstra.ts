// Reading and editing the Renstra of a perangkat daerah, version by version.
import { createRoute, z } from '@hono/zod-openapi';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { AlamatUnit, JALUR_UNIT, PilihPemda } from './alamatTahun.ts';
import {
  BedaRenstra,
  DaftarRenstra,
  KeputusanVersi,
  PerintahRenstraMasuk,
  PerubahanBaru,
  RenstraBaru,
  RenstraVersi,
} from './renstra.ts';

const JALUR = `${JALUR_UNIT}/renstra` as const;
const VERSI = `${JALUR}/{awal}/versi/{nomor}` as const;
const dasar = { tags: ['Renstra'], security: [{ sesi: [] }, { token: [] }] };

const AlamatRenstra = AlamatUnit.extend({
  awal: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .openapi({
      param: { name: 'awal', in: 'path' },
      description: 'Tahun pertama Renstra.',
      example: 2023,
      type: 'integer',
    }),
});
const AlamatVersi = AlamatRenstra.extend({
  nomor: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .openapi({
      param: { name: 'nomor', in: 'path' },
      description: '0 = murni, lalu perubahannya.',
      example: 0,
      type: 'integer',
    }),
});

export const daftarRenstra = createRoute({
  ...dasar,
  method: 'get',
  path: JALUR,
  summary: 'Renstra perangkat daerah menurut masanya, dengan versinya',
  request: { params: AlamatUnit, query: PilihPemda },
  responses: { 200: json(DaftarRenstra, 'Urut tahun awal.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const buatRenstra = createRoute({
  ...dasar,
  method: 'post',
  path: JALUR,
  summary: 'Buat Renstra: draf murni yang kosong',
  request: { params: AlamatUnit, query: PilihPemda, body: isi(RenstraBaru) },
  responses: { 201: json(RenstraVersi, 'Draf murni.'), ...MASALAH_TULIS },
});

export const bacaVersiRenstra = createRoute({
  ...dasar,
  method: 'get',
  path: VERSI,
  summary: 'Isi satu versi Renstra, dengan peringatan pada simpulnya',
  request: { params: AlamatVersi, query: PilihPemda },
  responses: { 200: json(RenstraVersi, 'Isi versi.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const jalankanRenstra = createRoute({
  ...dasar,
  method: 'post',
  path: `${VERSI}/perintah`,
  summary: 'Ubah draf Renstra dengan daftar perintah: semua atau tidak sama sekali',
  request: { params: AlamatVersi, query: PilihPemda, body: isi(PerintahRenstraMasuk) },
  responses: { 200: json(RenstraVersi, 'Isi sesudah perintah.'), ...MASALAH_TULIS },
});

export const bandingkanRenstra = createRoute({
  ...dasar,
  method: 'get',
  path: `${VERSI}/beda`,
  summary: 'Yang berbeda dari versi dasarnya, atau dari versi lain',
  request: {
    params: AlamatVersi,
    query: PilihPemda.extend({
      dari: z.coerce
        .number()
        .int()
        .min(0)
        .max(1000)
        .optional()
        .openapi({
          param: { name: 'dari', in: 'query' },
          description: 'Nomor versi pembanding; kosong = versi dasarnya.',
          type: 'integer',
        }),
    }),
  },
  responses: { 200: json(BedaRenstra, 'Perubahan, urut dari atas.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const buatPerubahanRenstra = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR}/{awal}/versi`,
  summary: 'Mulai draf perubahan atas versi yang berlaku',
  request: { params: AlamatRenstra, query: PilihPemda, body: isi(PerubahanBaru) },
  responses: { 201: json(RenstraVersi, 'Draf perubahan.'), ...MASALAH_TULIS },
});

export const putuskanVersiRenstra = createRoute({
  ...dasar,
  method: 'put',
  path: `${VERSI}/status`,
  summary: 'Berlakukan atau batalkan draf',
  request: { params: AlamatVersi, query: PilihPemda, body: isi(KeputusanVersi) },
  responses: { 200: json(DaftarRenstra, 'Daftar sesudah keputusan.'), ...MASALAH_TULIS },
});
