// The audit trail as people read it: who, when, what, old → new, why.
import { z } from '@hono/zod-openapi';

export const CatatanAudit = z
  .object({
    nomor: z.string().openapi({ description: 'Nomor urut dalam rantai pemda.' }),
    waktu: z.iso.datetime(),
    oleh: z.string().openapi({ description: 'Nama akun; kosong bila akunnya sudah tidak ada.' }),
    aksi: z.string().openapi({ example: 'jabatan.ubah' }),
    objek: z.string().openapi({ example: 'dinsos/2024/jabatan/kadis' }),
    lama: z.unknown().openapi({ description: 'Rekaman sebelum diubah; null bila baru.' }),
    baru: z.unknown().openapi({ description: 'Rekaman sesudah diubah; null bila dihapus.' }),
    alasan: z.string().nullable(),
  })
  .openapi('CatatanAudit');
export type CatatanAudit = z.infer<typeof CatatanAudit>;

export const HalamanAudit = z
  .object({
    catatan: z.array(CatatanAudit).openapi({ description: 'Yang terbaru lebih dahulu.' }),
    berikutnya: z
      .string()
      .nullable()
      .openapi({ description: 'Kirim sebagai `sebelum` untuk halaman berikutnya; null bila sudah habis.' }),
  })
  .openapi('HalamanAudit');
export type HalamanAudit = z.infer<typeof HalamanAudit>;

export const KeutuhanAudit = z
  .object({
    jumlah: z.number().int().openapi({ description: 'Catatan yang diperiksa dan cocok.' }),
    putus: z.string().nullable().openapi({ description: 'Nomor catatan pertama yang tidak cocok; null bila utuh.' }),
    diperiksa: z.iso.datetime(),
  })
  .openapi('KeutuhanAudit');
export type KeutuhanAudit = z.infer<typeof KeutuhanAudit>;

const diQuery = (name: string, description: string, example?: string) => ({
  param: { name, in: 'query' as const },
  description,
  ...(example ? { example } : {}),
});

export const SaringAudit = z.object({
  orang: z.string().max(100).optional().openapi(diQuery('orang', 'Bagian dari nama atau surel pelaku.')),
  dari: z.iso
    .date()
    .optional()
    .openapi(diQuery('dari', 'Sejak tanggal ini, menurut zona waktu pemda.', '2024-01-01')),
  sampai: z.iso
    .date()
    .optional()
    .openapi(diQuery('sampai', 'Sampai dengan tanggal ini.', '2024-12-31')),
  cari: z.string().max(100).optional().openapi(diQuery('cari', 'Bagian dari objek, aksi, atau isi.')),
  objek: z
    .string()
    .max(200)
    .optional()
    .openapi(diQuery('objek', 'Hanya rekaman ini dan bagiannya.', 'dinsos/2024/jabatan/kadis')),
  unit: z
    .string()
    .max(40)
    .optional()
    .openapi(diQuery('unit', 'Kode perangkat daerah.', 'dinsos')),
  sebelum: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .openapi(diQuery('sebelum', 'Nomor dari `berikutnya`.')),
  batas: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .openapi({ ...diQuery('batas', 'Banyaknya catatan.'), type: 'integer' }),
});
export type SaringAudit = z.infer<typeof SaringAudit>;
