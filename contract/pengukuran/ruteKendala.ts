// Routes of obstacles, factors and tindak lanjut of a quarter.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import {
  CatatanKinerja,
  KendalaTahun,
  TindakLanjut,
  TindakLanjutBaru,
  TutupTindakLanjut,
  UbahCatatanKinerja,
  UbahTindakLanjut,
} from './kendala.ts';

const umum = { tags: ['Pengukuran'], security: [{ sesi: [] }, { token: [] }] };
const JALUR = `${JALUR_TAHUN}/tindak-lanjut` as const;
const satu = {
  params: AlamatTahun.extend({
    nomor: z
      .string()
      .regex(/^\d{1,18}$/)
      .openapi({ param: { name: 'nomor', in: 'path' }, example: '1' }),
  }),
  query: PilihPemda,
};

export const bacaKendala = createRoute({
  ...umum,
  method: 'get',
  path: `${JALUR_TAHUN}/kendala`,
  summary: 'Kendala, faktor, dan tindak lanjut setahun, dengan yang terbawa dari tahun sebelumnya',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(KendalaTahun, 'Catatan dan tindak lanjut dengan versinya.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const ubahCatatanKinerja = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR_TAHUN}/kendala/{triwulan}`,
  summary: 'Tulis kendala dan faktor satu baris pada satu triwulan (If-Match); ketiganya kosong menghapus',
  request: {
    params: AlamatTahun.extend({
      triwulan: z.coerce
        .number()
        .int()
        .min(1)
        .max(4)
        .openapi({ param: { name: 'triwulan', in: 'path' }, example: 2, type: 'integer' }),
    }),
    query: PilihPemda,
    body: isi(UbahCatatanKinerja),
  },
  responses: { 200: json(CatatanKinerja, 'Catatan sesudahnya.'), ...MASALAH_TULIS },
});

export const tambahTindakLanjut = createRoute({
  ...umum,
  method: 'post',
  path: JALUR,
  summary: 'Tambah tindak lanjut pada baris dan triwulan yang masih terbuka',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(TindakLanjutBaru) },
  responses: { 201: json(TindakLanjut, 'Tindak lanjut yang baru.'), ...MASALAH_TULIS },
});

export const ubahTindakLanjut = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/{nomor}`,
  summary: 'Ubah isi, penanggung jawab, atau batas tindak lanjut (If-Match)',
  request: { ...satu, body: isi(UbahTindakLanjut) },
  responses: { 200: json(TindakLanjut, 'Tindak lanjut sesudahnya.'), ...MASALAH_TULIS },
});

export const tutupTindakLanjut = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/{nomor}/selesai`,
  summary: 'Tutup tindak lanjut dengan hasilnya, atau buka lagi (If-Match); boleh juga sesudah triwulannya dikunci',
  request: { ...satu, body: isi(TutupTindakLanjut) },
  responses: { 200: json(TindakLanjut, 'Tindak lanjut sesudahnya.'), ...MASALAH_TULIS },
});

export const hapusTindakLanjut = createRoute({
  ...umum,
  method: 'delete',
  path: `${JALUR}/{nomor}`,
  summary: 'Hapus tindak lanjut selama triwulannya terbuka (If-Match)',
  request: satu,
  responses: { 204: { description: 'Sudah dihapus.' }, ...MASALAH_TULIS },
});
