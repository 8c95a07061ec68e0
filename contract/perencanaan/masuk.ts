// Signing in, signing out and changing the own password. There is no public sign-up: accounts are made by an operator.
import { createRoute, z } from '@hono/zod-openapi';
import { json, MASALAH_MASUK, MASALAH_PERMINTAAN } from '../values/tanggapan.ts';

/** Passwords: at least this many characters, no rules on their kind (NIST SP 800-63B). */
export const PANJANG_SANDI = { minimum: 12, maksimum: 128 } as const;

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

const GantiSandi = z
  .object({
    sandiLama: z.string().min(1).max(PANJANG_SANDI.maksimum),
    sandiBaru: z.string().min(PANJANG_SANDI.minimum).max(PANJANG_SANDI.maksimum),
  })
  .openapi('GantiSandi');

const tags = ['Masuk'];
const badan = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

export const masuk = createRoute({
  method: 'post',
  path: '/api/auth/sign-in/email',
  tags,
  summary: 'Masuk dengan surel dan sandi; kuki sesi dipasang',
  request: badan(Masuk),
  responses: { 200: json(HasilMasuk, 'Sesi baru.'), ...MASALAH_PERMINTAAN, ...MASALAH_MASUK },
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
  request: badan(GantiSandi),
  responses: { 204: { description: 'Sandi sudah diganti.' }, ...MASALAH_PERMINTAAN, ...MASALAH_MASUK },
});
