// Signing in, signing out and changing the own password. There is no public sign-up: people are invited.
import { createRoute, z } from '@hono/zod-openapi';
import { PANJANG_SANDI } from '@tapis/core/perencanaan/panjangSandi.ts';
import { json, MASALAH_MASUK, MASALAH_PERMINTAAN, MASALAH_TAUTAN } from '../values/tanggapan.ts';
import { badanJson } from './badanJson.ts';

const Masuk = z
  .object({
    email: z.email().max(254).openapi({ example: 'perencana@dinsos.test' }),
    password: z.string().min(1).max(PANJANG_SANDI.maksimum),
  })
  .openapi('Masuk');

export const HasilMasuk = z
  .object({
    token: z.string().openapi({ description: 'Untuk skrip: kirim sebagai "Authorization: Bearer …".' }),
    nama: z.string(),
    email: z.string(),
  })
  .openapi('HasilMasuk');
export type HasilMasuk = z.infer<typeof HasilMasuk>;

/** The password was right; the account has a second factor, whose code is still to come. */
export const MasukTertunda = z
  .object({
    faktorKedua: z.literal(true),
    berlakuDetik: z.number().int().openapi({ description: 'Selama ini kode masih dapat dikirim.' }),
  })
  .openapi('MasukTertunda');
export type MasukTertunda = z.infer<typeof MasukTertunda>;

const GantiSandi = z
  .object({
    sandiLama: z.string().min(1).max(PANJANG_SANDI.maksimum),
    sandiBaru: z.string().min(PANJANG_SANDI.minimum).max(PANJANG_SANDI.maksimum),
  })
  .openapi('GantiSandi');

const tags = ['Masuk'];

export const masuk = createRoute({
  method: 'post',
  path: '/api/auth/sign-in/email',
  tags,
  summary: 'Masuk dengan surel dan sandi; kuki sesi dipasang',
  request: badanJson(Masuk),
  responses: {
    200: json(HasilMasuk, 'Sesi baru.'),
    202: json(
      MasukTertunda,
      'Akun ini memakai faktor kedua: lanjutkan dengan POST /api/auth/two-factor/verify dan kuki jawaban ini.',
    ),
    ...MASALAH_PERMINTAAN,
    ...MASALAH_MASUK,
    403: MASALAH_TAUTAN[403],
  },
});

export const keluar = createRoute({
  method: 'post',
  path: '/api/auth/sign-out',
  tags,
  summary: 'Keluar: sesi ini diakhiri',
  security: [{ sesi: [] }, { token: [] }],
  responses: { 204: { description: 'Sesi sudah berakhir.' } },
});

export const gantiSandi = createRoute({
  method: 'post',
  path: '/api/auth/change-password',
  tags,
  summary: 'Ganti sandi sendiri; sesi lain diakhiri',
  security: [{ sesi: [] }, { token: [] }],
  request: badanJson(GantiSandi),
  responses: { 204: { description: 'Sandi sudah diganti.' }, ...MASALAH_PERMINTAAN, ...MASALAH_MASUK },
});
