// Reading and editing the tree of one year, and looking up the nomenclature for it.
import { createRoute, z } from '@hono/zod-openapi';
import { json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from './alamatTahun.ts';
import { HasilNomenklatur, PerintahRencanaMasuk, Rencana, TingkatRencana } from './rencana.ts';

const dasar = { tags: ['Perencanaan'], security: [{ sesi: [] }, { token: [] }] };

export const bacaRencana = createRoute({
  ...dasar,
  method: 'get',
  path: `${JALUR_TAHUN}/rencana`,
  summary: 'Susunan program, kegiatan, dan sub kegiatan setahun, dengan peringatannya',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(Rencana, 'Susunan dengan versinya.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const jalankanRencana = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR_TAHUN}/rencana/perintah`,
  summary: 'Ubah susunan setahun dengan daftar perintah: semua atau tidak sama sekali',
  request: {
    params: AlamatTahun,
    query: PilihPemda,
    body: { required: true, content: { 'application/json': { schema: PerintahRencanaMasuk } } },
  },
  responses: { 200: json(Rencana, 'Susunan sesudah perintah.'), ...MASALAH_TULIS },
});

export const cariNomenklaturTahun = createRoute({
  ...dasar,
  method: 'get',
  path: `${JALUR_TAHUN}/nomenklatur`,
  summary: 'Cari nomenklatur yang berlaku tahun itu, menurut induk, kode, atau nama',
  request: {
    params: AlamatTahun,
    query: PilihPemda.extend({
      tingkat: TingkatRencana.default('program').openapi({ param: { name: 'tingkat', in: 'query' } }),
      induk: z
        .string()
        .max(40)
        .optional()
        .openapi({ param: { name: 'induk', in: 'query' }, description: 'Kode program atau kegiatan di atasnya.' }),
      cari: z
        .string()
        .max(200)
        .default('')
        .openapi({ param: { name: 'cari', in: 'query' }, description: 'Kata dalam nama, atau awal kode.' }),
    }),
  },
  responses: { 200: json(HasilNomenklatur, 'Urut kode.'), ...MASALAH_PERANGKAT_DAERAH },
});
