// Whether one person may review and approve in the pemda, and why.
import { createRoute, z } from '@hono/zod-openapi';
import { PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PEMDA, MASALAH_TULIS } from '../values/tanggapan.ts';

const IsianSetelan = z
  .object({
    alasanSendiri: z
      .string()
      .trim()
      .min(1, { error: 'wajib diisi' })
      .max(500)
      .nullable()
      .openapi({ description: 'Mengapa penelaah boleh menyetujui sendiri; null: harus orang lain.' }),
  })
  .openapi('IsianSetelanReviuApip');
const SetelanReviuApip = IsianSetelan.extend({ versi: z.number().int() }).openapi('SetelanReviuApip');
export type SetelanReviuApip = z.infer<typeof SetelanReviuApip>;

const umum = {
  tags: ['Pemda'],
  security: [{ sesi: [] }, { token: [] }],
  path: '/api/v1/pemda/reviu-apip' as const,
};

export const bacaSetelanReviuApip = createRoute({
  ...umum,
  method: 'get',
  summary: 'Apakah penelaah boleh menyetujui reviunya sendiri',
  request: { query: PilihPemda },
  responses: { 200: json(SetelanReviuApip, 'Bawaannya tidak.'), ...MASALAH_PEMDA },
});

export const ubahSetelanReviuApip = createRoute({
  ...umum,
  method: 'put',
  summary: 'Mengizinkan atau melarang penelaah menyetujui reviunya sendiri (If-Match)',
  request: { query: PilihPemda, body: isi(IsianSetelan) },
  responses: { 200: json(SetelanReviuApip, 'Setelan sekarang.'), ...MASALAH_TULIS },
});
