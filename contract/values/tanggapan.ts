// Responses shared by the routes of the API: one place says how an error looks.
import type { z } from '@hono/zod-openapi';
import { MasalahHttp } from './masalah.ts';

const masalah = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: MasalahHttp } },
});

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A body that must be there. */
export const isi = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

export const MASALAH_MASUK = { 401: masalah('Belum masuk, atau sesi sudah berakhir.') } as const;

export const MASALAH_PERMINTAAN = {
  400: masalah('Permintaan tidak sah; rincian menyebut bidangnya.'),
  429: masalah('Terlalu sering; header Retry-After menyebut jedanya.'),
} as const;

export const MASALAH_BERKAS = {
  413: masalah('Isi permintaan terlalu besar.'),
  422: masalah('Berkas tidak dapat dibaca; `rincian` menyebut sebabnya.'),
} as const;

export const MASALAH_PERANGKAT_DAERAH = {
  ...MASALAH_MASUK,
  ...MASALAH_PERMINTAAN,
  403: masalah('Peran pengguna tidak membolehkan.'),
  404: masalah('Perangkat daerah, tahun, atau isinya tidak ada (atau milik pemda lain).'),
} as const;

/** Of routes that write a record of a perangkat daerah or of the pemda. */
export const MASALAH_TULIS = {
  ...MASALAH_PERANGKAT_DAERAH,
  409: masalah('Rekaman sudah diubah orang lain; `bentrok` memuat nilainya sekarang, oleh siapa, dan kapan.'),
  422: masalah('Aturan dilanggar; `rincian` menyebut bidang, sebab, dan dasarnya.'),
  428: masalah('Versi rekaman perlu disebut pada header If-Match.'),
} as const;

export const MASALAH_PEMDA = {
  ...MASALAH_MASUK,
  ...MASALAH_PERMINTAAN,
  403: masalah('Peran pengguna tidak membolehkan.'),
  404: masalah('Pemda atau isinya tidak ada (atau milik pemda lain).'),
} as const;

export const MASALAH_VERSI = {
  409: masalah('Keadaan akun tidak membolehkan; detail menyebut sebabnya.'),
} as const;

export const MASALAH_TAUTAN = {
  403: masalah('Akun ini tidak boleh memakainya.'),
  404: masalah('Tautan atau sesi tidak ada atau sudah tidak berlaku.'),
} as const;
