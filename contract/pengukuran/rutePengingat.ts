// The days on which people are reminded of a window that closes.
import { createRoute, z } from '@hono/zod-openapi';
import { PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PEMDA, MASALAH_TULIS } from '../values/tanggapan.ts';

const UbahPengingat = z
  .object({
    sisaHari: z
      .array(z.number().int().min(0).max(60))
      .max(5)
      .openapi({ description: 'Berapa hari sebelum hari terakhir; kosong: tidak ada pengingat.', example: [7, 3, 1] }),
  })
  .openapi('UbahPengingatIsian');

export const PengingatIsian = UbahPengingat.extend({
  surel: z.boolean().openapi({ description: 'Apakah Tapis ini dapat mengirim surel.' }),
  versi: z.number().int(),
}).openapi('PengingatIsian');
export type PengingatIsian = z.infer<typeof PengingatIsian>;

const umum = {
  tags: ['Pengukuran'],
  security: [{ sesi: [] }, { token: [] }],
  path: '/api/v1/pemda/pengingat' as const,
};

export const bacaPengingat = createRoute({
  ...umum,
  method: 'get',
  summary: 'Kapan pengisi diingatkan sebelum masa isian ditutup',
  request: { query: PilihPemda },
  responses: { 200: json(PengingatIsian, 'Bawaannya 7, 3, dan 1 hari sebelumnya.'), ...MASALAH_PEMDA },
});

export const ubahPengingat = createRoute({
  ...umum,
  method: 'put',
  summary: 'Tetapkan hari pengingat (If-Match); daftar kosong mematikannya',
  request: { query: PilihPemda, body: isi(UbahPengingat) },
  responses: { 200: json(PengingatIsian, 'Setelan sekarang.'), ...MASALAH_TULIS },
});
