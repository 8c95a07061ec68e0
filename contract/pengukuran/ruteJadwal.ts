// Routes of the calendar of measuring.
import { createRoute, z } from '@hono/zod-openapi';
import { PilihPemda } from '../perencanaan/alamatTahun.ts';
import { json, MASALAH_MASUK, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { DaftarPekerjaan, JadwalIsian, UbahJadwal } from './jadwalIsian.ts';

const umum = { tags: ['Pengukuran'], security: [{ sesi: [] }, { token: [] }] };
const JALUR = '/api/v1/pemda/jadwal-isian/{tahun}';
const Alamat = z.object({
  tahun: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .openapi({ param: { name: 'tahun', in: 'path' }, example: 2024, type: 'integer' }),
});

export const bacaJadwal = createRoute({
  ...umum,
  method: 'get',
  path: JALUR,
  summary: 'Masa isian setahun, dan sampai di mana setiap perangkat daerah',
  request: { params: Alamat, query: PilihPemda },
  responses: { 200: json(JadwalIsian, 'Jadwal dan keadaan.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const ubahJadwal = createRoute({
  ...umum,
  method: 'put',
  path: JALUR,
  summary: 'Tetapkan masa isian (If-Match); null menghapus batasnya',
  request: {
    params: Alamat,
    query: PilihPemda,
    body: { required: true, content: { 'application/json': { schema: UbahJadwal } } },
  },
  responses: { 200: json(JadwalIsian, 'Jadwal sesudahnya.'), ...MASALAH_TULIS },
});

export const bacaPekerjaan = createRoute({
  ...umum,
  method: 'get',
  path: '/api/v1/pekerjaan',
  summary: 'Pekerjaan saya: apa yang harus dilakukan, sampai kapan',
  responses: { 200: json(DaftarPekerjaan, 'Yang paling mendesak lebih dahulu.'), ...MASALAH_MASUK },
});
