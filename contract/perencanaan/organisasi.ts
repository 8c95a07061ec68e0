// The organisation of a unit in one year: bidang, jabatan, and who holds them when.
import { z } from '@hono/zod-openapi';
import { ESELON } from '@tapis/core/perencanaan/organisasi/periksaJabatan.ts';
import { IsianPejabat, RekamanPejabat } from './pejabat.ts';

const kode = z.string().min(1).max(40);

export const IsianBidang = z.object({ nama: z.string().trim().max(200) }).openapi('IsianBidang');
export type IsianBidang = z.infer<typeof IsianBidang>;

export const RekamanBidang = IsianBidang.extend({ kode, versi: z.number().int() }).openapi('RekamanBidang');
export type RekamanBidang = z.infer<typeof RekamanBidang>;

export const IsianJabatan = z
  .object({
    nama: z.string().trim().max(200),
    jenis: z.enum(['struktural', 'fungsional']),
    eselon: z.enum(ESELON).nullable(),
    atasan: kode.nullable().openapi({ description: 'Kode jabatan atasan; null = tidak ada atau belum dicatat.' }),
    bidang: kode.nullable(),
    berlakuSampai: z.iso.date().nullable().openapi({ description: 'Hari terakhir; null = masih ada.' }),
  })
  .openapi('IsianJabatan');
export type IsianJabatan = z.infer<typeof IsianJabatan>;

export const RekamanJabatan = IsianJabatan.extend({
  kode,
  atasanDisimpulkan: z.boolean(),
  versi: z.number().int(),
}).openapi('RekamanJabatan');
export type RekamanJabatan = z.infer<typeof RekamanJabatan>;

export const IsianPejabatUnit = IsianPejabat.extend({ jabatan: kode }).openapi('IsianPejabatUnit');
export type IsianPejabatUnit = z.infer<typeof IsianPejabatUnit>;

export const RekamanPejabatUnit = RekamanPejabat.extend({ jabatan: kode }).openapi('RekamanPejabatUnit');
export type RekamanPejabatUnit = z.infer<typeof RekamanPejabatUnit>;

export const Organisasi = z
  .object({
    bidang: z.array(RekamanBidang),
    jabatan: z.array(RekamanJabatan),
    pejabat: z.array(RekamanPejabatUnit),
  })
  .openapi('Organisasi');
export type Organisasi = z.infer<typeof Organisasi>;
