// Shapes of what is told about a quarter beside its figures, and of what will be done about it.
import { z } from '@hono/zod-openapi';

const Triwulan = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .openapi({ type: 'integer', example: 2 });
const Lembar = z.enum(['kinerja', 'keuangan']);
const Tanggal = z.iso.date();
const Versi = z.number().int().openapi({ description: 'Revisi rekaman; 0 = belum pernah disunting.' });
/** Kode of the row of the entry sheet; empty: the perangkat daerah as a whole. */
const Baris = z.string().max(80).openapi({ example: 'IKU1' });
const Tulisan = z.string().trim().max(4000).nullable();

const Jejak = { versi: Versi, oleh: z.string().nullable(), waktu: z.iso.datetime().nullable() };

export const CatatanKinerja = z
  .object({
    triwulan: Triwulan,
    lembar: Lembar,
    baris: Baris,
    kendala: z.string().nullable(),
    pendukung: z.string().nullable(),
    penghambat: z.string().nullable(),
    ...Jejak,
  })
  .openapi('CatatanKinerja');
export type CatatanKinerja = z.infer<typeof CatatanKinerja>;

export const TindakLanjut = z
  .object({
    nomor: z.string(),
    /** Year in which it was decided: earlier than the year asked for where it is carried over. */
    tahun: z.number().int(),
    triwulan: Triwulan,
    lembar: Lembar,
    baris: Baris,
    namaBaris: z.string().nullable(),
    uraian: z.string(),
    jabatan: z.string(),
    namaJabatan: z.string(),
    batas: Tanggal,
    selesai: Tanggal.nullable(),
    catatanSelesai: z.string().nullable(),
    ...Jejak,
  })
  .openapi('TindakLanjut');
export type TindakLanjut = z.infer<typeof TindakLanjut>;

export const KendalaTahun = z
  .object({
    tahun: z.number().int(),
    /** Today where the pemda is. */
    hari: Tanggal,
    catatan: z.array(CatatanKinerja),
    /** Of this year, and of earlier years what was still open when this one began. */
    tindakLanjut: z.array(TindakLanjut),
    jabatan: z.array(z.object({ kode: z.string(), nama: z.string(), bidang: z.string().nullable() })),
    bidang: z.array(z.object({ kode: z.string(), nama: z.string() })),
    /** Triwulan whose texts nobody may change now, with the reason. */
    terkunci: z.array(z.object({ triwulan: Triwulan, alasan: z.string() })),
  })
  .openapi('KendalaTahun');
export type KendalaTahun = z.infer<typeof KendalaTahun>;

export const UbahCatatanKinerja = z
  .object({ lembar: Lembar, baris: Baris, kendala: Tulisan, pendukung: Tulisan, penghambat: Tulisan })
  .openapi('UbahCatatanKinerja');
export type UbahCatatanKinerja = z.infer<typeof UbahCatatanKinerja>;

const isiTindakLanjut = {
  uraian: z.string().trim().max(2000).openapi({ example: 'Rapat koordinasi pemutakhiran data dengan kecamatan.' }),
  jabatan: z.string().max(40).openapi({ example: 'kabid-rehsos' }),
  batas: Tanggal,
};
export const UbahTindakLanjut = z.object(isiTindakLanjut).openapi('UbahTindakLanjut');
export type UbahTindakLanjut = z.infer<typeof UbahTindakLanjut>;

export const TindakLanjutBaru = z
  .object({ triwulan: Triwulan, lembar: Lembar, baris: Baris, ...isiTindakLanjut })
  .openapi('TindakLanjutBaru');
export type TindakLanjutBaru = z.infer<typeof TindakLanjutBaru>;

/** `selesai` null opens it again. */
export const TutupTindakLanjut = z
  .object({ selesai: Tanggal.nullable(), catatan: z.string().trim().max(2000).nullable() })
  .openapi('TutupTindakLanjut');
export type TutupTindakLanjut = z.infer<typeof TutupTindakLanjut>;
