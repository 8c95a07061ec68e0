// Routes about the signed-in user: who am I, and which perangkat daerah may I read.
import { createRoute } from '@hono/zod-openapi';
import { json, MASALAH_MASUK, MASALAH_PERMINTAAN } from '../values/tanggapan.ts';
import { DaftarPerangkatDaerah, Saya } from './saya.ts';

export const bacaSaya = createRoute({
  method: 'get',
  path: '/api/v1/saya',
  tags: ['Perencanaan'],
  summary: 'Siapa yang sedang masuk, dan perannya di mana',
  security: [{ sesi: [] }, { token: [] }],
  responses: { 200: json(Saya, 'Pengguna dan perannya.'), ...MASALAH_MASUK, 429: MASALAH_PERMINTAAN[429] },
});

export const daftarPerangkatDaerah = createRoute({
  method: 'get',
  path: '/api/v1/perangkat-daerah',
  tags: ['Perencanaan'],
  summary: 'Perangkat daerah yang boleh dibaca, dengan tahun yang ada datanya',
  security: [{ sesi: [] }, { token: [] }],
  responses: {
    200: json(DaftarPerangkatDaerah, 'Daftar, urut nama.'),
    ...MASALAH_MASUK,
    429: MASALAH_PERMINTAAN[429],
  },
});
