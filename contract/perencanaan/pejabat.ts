// A holder of a jabatan, of a unit or of the pemda itself, as people enter it and as lists show it.
import { z } from '@hono/zod-openapi';

const teks = (max: number) => z.string().trim().max(max);
const tanggal = z.iso.date().nullable();

const STATUS_PEJABAT = ['definitif', 'Plt', 'Plh', 'Pj'] as const;

export const IsianPejabat = z
  .object({
    nama: teks(200),
    sebutanJabatan: teks(300).openapi({
      description: 'Sebutan pada dokumen; kosong = disusun dari jenis dan nama jabatan.',
      example: 'Plt. Kepala Dinas Sosial',
    }),
    status: z.enum(STATUS_PEJABAT),
    nip: teks(30)
      .nullable()
      .optional()
      .openapi({ description: '18 angka; null = tidak diketahui; tidak dikirim = tidak diubah.' }),
    pangkat: teks(100).nullable(),
    mulai: tanggal.openapi({ description: 'Hari pertama; null = tidak dicatat.' }),
    selesai: tanggal.openapi({ description: 'Hari terakhir; null = masih menjabat.' }),
  })
  .openapi('IsianPejabat');
export type IsianPejabat = z.infer<typeof IsianPejabat>;

export const RekamanPejabat = IsianPejabat.extend({
  nomor: z.number().int(),
  nip: z.string().nullable().openapi({ description: 'Disamarkan kecuali empat angka terakhir.' }),
  contoh: z.boolean().openapi({ description: 'Orang rekaan pada data contoh.' }),
  versi: z.number().int(),
}).openapi('RekamanPejabat');
export type RekamanPejabat = z.infer<typeof RekamanPejabat>;

export const NipPejabat = z.object({ nip: z.string().nullable() }).openapi('NipPejabat');
