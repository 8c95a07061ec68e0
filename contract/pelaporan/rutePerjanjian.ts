// Routes of agreements, below …/tahun/{tahun}/perjanjian: the list, one agreement, its steps, its files.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { type FormatDokumen, JENIS_MEDIA } from './formatDokumen.ts';
import { DaftarPerjanjian, KodeVersi, Perjanjian, UsulanPerjanjian } from './perjanjian.ts';

const umum = { tags: ['Perjanjian kinerja'], security: [{ sesi: [] }, { token: [] }] };
const biner = (jenis: string) => ({ [jenis]: { schema: z.string().openapi({ format: 'binary' }) } });

const KodeJabatan = z.string().min(1).max(60);
const AlamatPerjanjian = AlamatTahun.extend({
  jabatan: KodeJabatan.openapi({ param: { name: 'jabatan', in: 'path' }, example: 'kadis' }),
  versi: KodeVersi.openapi({ param: { name: 'versi', in: 'path' } }),
});

const JALUR = `${JALUR_TAHUN}/perjanjian` as const;
const SATU = `${JALUR}/{jabatan}/{versi}` as const;
const hasil = { 200: json(Perjanjian, 'Perjanjian sesudah langkah ini.'), ...MASALAH_TULIS };

export const daftarPerjanjian = createRoute({
  ...umum,
  method: 'get',
  path: JALUR,
  summary: 'Perjanjian kinerja semua jabatan, dengan statusnya',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(DaftarPerjanjian, 'Urut jabatan.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const susunPerjanjian = createRoute({
  ...umum,
  method: 'post',
  path: JALUR,
  summary: 'Susun draf perjanjian satu jabatan; isinya diusulkan dari rencana',
  request: {
    params: AlamatTahun,
    query: PilihPemda,
    body: isi(z.object({ jabatan: KodeJabatan, versi: KodeVersi })),
  },
  responses: { 201: json(Perjanjian, 'Draf dibuat.'), ...MASALAH_TULIS },
});

export const bacaPerjanjian = createRoute({
  ...umum,
  method: 'get',
  path: SATU,
  summary: 'Satu perjanjian: isi, temuan, riwayat, dan langkah yang tersedia',
  request: { params: AlamatPerjanjian, query: PilihPemda },
  responses: {
    200: json(Perjanjian, 'Isi draf dihitung dari data; isi yang disetujui dibekukan.'),
    ...MASALAH_PERANGKAT_DAERAH,
  },
});

export const ubahPerjanjian = createRoute({
  ...umum,
  method: 'put',
  path: SATU,
  summary: 'Ubah pilihan pada draf (If-Match)',
  request: { params: AlamatPerjanjian, query: PilihPemda, body: isi(UsulanPerjanjian) },
  responses: hasil,
});

const langkah = <N extends string, S extends z.ZodType>(nama: N, summary: string, body: S) =>
  createRoute({
    ...umum,
    method: 'post',
    path: `${SATU}/${nama}` as const,
    summary: `${summary} (If-Match)`,
    request: { params: AlamatPerjanjian, query: PilihPemda, body: isi(body) },
    responses: hasil,
  });

const Catatan = z.object({ catatan: z.string().trim().max(2000).nullable().default(null) });

export const ajukanPerjanjian = langkah('ajukan', 'Ajukan draf kepada kepala; temuan yang salah menolaknya', Catatan);
export const tarikPerjanjian = langkah('tarik', 'Tarik kembali yang sudah diajukan', Catatan);
export const batalkanPerjanjian = langkah('batalkan', 'Batalkan draf', Catatan);
export const kembalikanPerjanjian = langkah('kembalikan', 'Kembalikan dengan catatan', Catatan);
export const setujuiPerjanjian = langkah(
  'setujui',
  'Setujui dan bekukan isinya',
  Catatan.extend({
    sidik: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'harus sidik isi yang dibaca' })
      .openapi({ description: 'Sidik isi yang dibaca penyetuju; isi yang sudah berubah ditolak.' }),
  }),
);
export const tandatanganiPerjanjian = langkah('tandatangani', 'Catat bahwa naskahnya sudah ditandatangani', Catatan);

export const simpanBerkasPerjanjian = createRoute({
  ...umum,
  method: 'put',
  path: `${SATU}/berkas`,
  summary: 'Simpan pindaian PDF yang bertanda tangan (If-Match)',
  request: {
    params: AlamatPerjanjian,
    query: PilihPemda,
    body: { required: true, content: biner('application/pdf') },
  },
  responses: hasil,
});

export const bacaBerkasPerjanjian = createRoute({
  ...umum,
  method: 'get',
  path: `${SATU}/berkas`,
  summary: 'Pindaian PDF yang bertanda tangan',
  request: { params: AlamatPerjanjian, query: PilihPemda },
  responses: {
    200: { description: 'Berkas sebagaimana diunggah.', content: biner('application/pdf') },
    ...MASALAH_PERANGKAT_DAERAH,
  },
});

export const bacaDokumenPerjanjian = (format: FormatDokumen) =>
  createRoute({
    ...umum,
    method: 'get',
    path: `${SATU}/dokumen.${format}` as const,
    summary: `Perjanjian sebagai ${format.toUpperCase()}; yang disetujui dibuat dari isi yang dibekukan`,
    request: { params: AlamatPerjanjian, query: PilihPemda },
    responses: {
      200: { description: 'Berkas perjanjian.', content: biner(JENIS_MEDIA[format]) },
      ...MASALAH_PERANGKAT_DAERAH,
    },
  });
