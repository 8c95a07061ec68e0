// Routes of reporting: every computed figure, the outline of the LKjIP, and its files in each format.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { json, MASALAH_PERANGKAT_DAERAH } from '../values/tanggapan.ts';
import { Dasbor } from './dasbor.ts';
import { KerangkaDokumen } from './dokumen.ts';
import { type FormatDokumen, JENIS_MEDIA, type JenisDokumen } from './formatDokumen.ts';
import { Perhitungan } from './perhitungan.ts';

const umum = {
  method: 'get',
  tags: ['Pelaporan'] as string[],
  security: [{ sesi: [] }, { token: [] }] as Record<string, string[]>[],
  request: { params: AlamatTahun, query: PilihPemda },
} as const;

export const bacaPerhitungan = createRoute({
  ...umum,
  path: `${JALUR_TAHUN}/perhitungan`,
  summary: 'Semua angka terhitung satu perangkat daerah dan tahun',
  responses: { 200: json(Perhitungan, 'Sama dengan keluaran `tapis compute --json`.'), ...MASALAH_PERANGKAT_DAERAH },
});

const NAMA: Record<JenisDokumen, string> = {
  lkjip: 'LKjIP',
  pk: 'Perjanjian Kinerja',
  'pk-perubahan': 'Perjanjian Kinerja Perubahan',
  'rencana-aksi': 'Rencana Aksi',
  iku: 'Lembar IKU',
  'laporan-triwulan': 'Laporan Triwulan',
};

/** Which quarterly report; other documents do not look at it. */
const PilihTriwulan = PilihPemda.extend({
  triwulan: z.coerce
    .number()
    .int()
    .min(1)
    .max(4)
    .default(4)
    .openapi({
      param: { name: 'triwulan', in: 'query' },
      description: 'Triwulan laporan; bawaan 4.',
      type: 'integer',
      example: 2,
    }),
  jabatan: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .openapi({
      param: { name: 'jabatan', in: 'query' },
      description: 'Hanya yang dipertanggungjawabkan jabatan ini; kosong = perangkat daerah seluruhnya.',
      example: 'kabid-rehsos',
    }),
});

export const bacaDasbor = createRoute({
  ...umum,
  request: { params: AlamatTahun, query: PilihTriwulan },
  path: `${JALUR_TAHUN}/dasbor`,
  summary: 'Dasbor satu triwulan: capaian, serapan, yang perlu dilihat, dan perkembangannya',
  responses: { 200: json(Dasbor, 'Angka yang sama dengan laporan triwulan.'), ...MASALAH_PERANGKAT_DAERAH },
});

const requestDokumen = (jenis: JenisDokumen) => ({
  params: AlamatTahun,
  query: jenis === 'laporan-triwulan' ? PilihTriwulan : PilihPemda,
});

/** The outline of the LKjIP stands at …/dokumen, that of another document at …/dokumen/JENIS. */
export const bacaKerangka = (jenis: JenisDokumen) =>
  createRoute({
    ...umum,
    request: requestDokumen(jenis),
    path: `${JALUR_TAHUN}/dokumen${jenis === 'lkjip' ? '' : `/${jenis}`}`,
    summary: `Kerangka ${NAMA[jenis]} dan alamat berkasnya`,
    responses: { 200: json(KerangkaDokumen, 'Judul bab dan kelengkapannya.'), ...MASALAH_PERANGKAT_DAERAH },
  });

/** A document as a file; bytes are streamed, so the schema only says "binary". */
export const bacaBerkas = (jenis: JenisDokumen, format: FormatDokumen) =>
  createRoute({
    ...umum,
    request: requestDokumen(jenis),
    path: `${JALUR_TAHUN}/dokumen/${jenis}.${format}`,
    summary: `${NAMA[jenis]} sebagai ${format.toUpperCase()}`,
    responses: {
      200: {
        description: format === 'json' ? 'Naskah beserta hash bahannya.' : 'Berkas laporan.',
        content: { [JENIS_MEDIA[format]]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...MASALAH_PERANGKAT_DAERAH,
    },
  });
