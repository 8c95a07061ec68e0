// Routes that make and change perangkat daerah and start their years.
import { createRoute } from '@hono/zod-openapi';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { AlamatTahun, AlamatUnit, JALUR_TAHUN, JALUR_UNIT, PilihPemda } from './alamatTahun.ts';
import { IsianUnit, RekamanUnit, TahunBaru, UnitBaru } from './unit.ts';

const dasar = { tags: ['Perangkat daerah'], security: [{ sesi: [] }, { token: [] }] };
const satu = { params: AlamatUnit, query: PilihPemda };

export const tambahUnit = createRoute({
  ...dasar,
  method: 'post',
  path: '/api/v1/perangkat-daerah',
  summary: 'Tambah perangkat daerah',
  request: { query: PilihPemda, body: isi(UnitBaru) },
  responses: { 201: json(RekamanUnit, 'Perangkat daerah yang baru.'), ...MASALAH_TULIS },
});

export const bacaUnit = createRoute({
  ...dasar,
  method: 'get',
  path: JALUR_UNIT,
  summary: 'Satu perangkat daerah: nama, alamat, tugas, dan tahunnya',
  request: satu,
  responses: { 200: json(RekamanUnit, 'Perangkat daerah.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const ubahUnit = createRoute({
  ...dasar,
  method: 'put',
  path: JALUR_UNIT,
  summary: 'Ubah, ganti nama, tutup, atau buka kembali perangkat daerah',
  request: { ...satu, body: isi(IsianUnit) },
  responses: { 200: json(RekamanUnit, 'Sesudah diubah.'), ...MASALAH_TULIS },
});

export const mulaiTahun = createRoute({
  ...dasar,
  method: 'post',
  path: `${JALUR_UNIT}/tahun`,
  summary: 'Mulai tahun kinerja, kosong atau dengan organisasi dari tahun lain',
  request: { ...satu, body: isi(TahunBaru) },
  responses: { 201: json(RekamanUnit, 'Perangkat daerah dengan tahun yang baru.'), ...MASALAH_TULIS },
});

export const hapusTahun = createRoute({
  ...dasar,
  method: 'delete',
  path: JALUR_TAHUN,
  summary: 'Hapus tahun yang belum berisi apa pun selain organisasi',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 204: { description: 'Sudah dihapus.' }, ...MASALAH_TULIS },
});
