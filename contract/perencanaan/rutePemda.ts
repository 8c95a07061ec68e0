// Routes of the pemda itself and of its head.
import { createRoute, z } from '@hono/zod-openapi';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { PilihPemda } from './alamatTahun.ts';
import { IsianPejabat, NipPejabat, RekamanPejabat } from './pejabat.ts';
import { IsianPemda, RekamanPemda } from './pemda.ts';

const dasar = { tags: ['Pemda'], security: [{ sesi: [] }, { token: [] }] };
const JALUR = '/api/v1/pemda';
const JALUR_KEPALA = `${JALUR}/kepala-daerah` as const;

export const AlamatNomor = z.object({
  nomor: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .openapi({ param: { name: 'nomor', in: 'path' }, description: 'Nomor pejabat.', type: 'integer' }),
});
const satu = { params: AlamatNomor, query: PilihPemda };

export const bacaPemda = createRoute({
  ...dasar,
  method: 'get',
  path: JALUR,
  summary: 'Identitas pemda dan kepala daerahnya',
  request: { query: PilihPemda },
  responses: { 200: json(RekamanPemda, 'Pemda.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const ubahPemda = createRoute({
  ...dasar,
  method: 'put',
  path: JALUR,
  summary: 'Ubah identitas pemda',
  request: { query: PilihPemda, body: isi(IsianPemda) },
  responses: { 200: json(RekamanPemda, 'Pemda sesudah diubah.'), ...MASALAH_TULIS },
});

export const tambahKepalaDaerah = createRoute({
  ...dasar,
  method: 'post',
  path: JALUR_KEPALA,
  summary: 'Tambah kepala daerah dengan masa jabatannya',
  request: { query: PilihPemda, body: isi(IsianPejabat) },
  responses: { 201: json(RekamanPejabat, 'Kepala daerah yang baru.'), ...MASALAH_TULIS },
});

export const ubahKepalaDaerah = createRoute({
  ...dasar,
  method: 'put',
  path: `${JALUR_KEPALA}/{nomor}`,
  summary: 'Ubah kepala daerah',
  request: { ...satu, body: isi(IsianPejabat) },
  responses: { 200: json(RekamanPejabat, 'Sesudah diubah.'), ...MASALAH_TULIS },
});

export const hapusKepalaDaerah = createRoute({
  ...dasar,
  method: 'delete',
  path: `${JALUR_KEPALA}/{nomor}`,
  summary: 'Hapus kepala daerah yang salah dicatat',
  request: satu,
  responses: { 204: { description: 'Sudah dihapus.' }, ...MASALAH_TULIS },
});

export const lihatNipKepalaDaerah = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR_KEPALA}/{nomor}/nip`,
  summary: 'Lihat NIP utuh; dicatat dalam jejak audit',
  request: satu,
  responses: { 200: json(NipPejabat, 'NIP.'), ...MASALAH_TULIS },
});
