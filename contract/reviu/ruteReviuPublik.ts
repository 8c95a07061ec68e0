// The switch of the public reviu page: on or off for the pemda.
import { createRoute, z } from '@hono/zod-openapi';
import { PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PEMDA, MASALAH_TULIS } from '../values/tanggapan.ts';

const IsianReviuPublik = z.object({ aktif: z.boolean() }).openapi('IsianReviuPublik');
export const ReviuPublik = IsianReviuPublik.extend({
  versi: z.number().int(),
  alamat: z.string().openapi({ description: 'Halaman untuk umum, bila aktif.' }),
}).openapi('ReviuPublik');
export type ReviuPublik = z.infer<typeof ReviuPublik>;

const umum = {
  tags: ['Pemda'],
  security: [{ sesi: [] }, { token: [] }],
  path: '/api/v1/pemda/reviu-publik' as const,
};

export const bacaReviuPublik = createRoute({
  ...umum,
  method: 'get',
  summary: 'Apakah umum boleh memeriksa laporan tanpa masuk',
  request: { query: PilihPemda },
  responses: { 200: json(ReviuPublik, 'Bawaannya tidak.'), ...MASALAH_PEMDA },
});

export const ubahReviuPublik = createRoute({
  ...umum,
  method: 'put',
  summary: 'Membuka atau menutup halaman reviu untuk umum (If-Match)',
  request: { query: PilihPemda, body: isi(IsianReviuPublik) },
  responses: { 200: json(ReviuPublik, 'Setelan sekarang.'), ...MASALAH_TULIS },
});
