// Shapes of the calendar of measuring: windows of a year, how far the units are, and what is to be done by whom.
import { z } from '@hono/zod-openapi';
import { STATUS_ISIAN } from '@tapis/core/perencanaan/periode/alurIsian.ts';

const Triwulan = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .openapi({ type: 'integer', example: 1 });
const Tanggal = z.iso.date();
const Jendela = z.object({ buka: Tanggal, tutup: Tanggal });

export const JadwalIsian = z
  .object({
    tahun: z.number().int(),
    hari: Tanggal,
    versi: z.number().int(),
    triwulan: z.array(
      z.object({
        triwulan: Triwulan,
        jendela: Jendela.nullable(),
        /** Proposal where nothing is set. */
        baku: Jendela,
      }),
    ),
    unit: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        /** Day on which somebody of the unit was last reminded by mail. */
        pengingatTerakhir: Tanggal.nullable(),
        triwulan: z.array(
          z.object({
            triwulan: Triwulan,
            status: z.enum(STATUS_ISIAN),
            sejak: Tanggal.nullable(),
            oleh: z.string().nullable(),
            terlambat: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .openapi('JadwalIsian');
export type JadwalIsian = z.infer<typeof JadwalIsian>;

export const UbahJadwal = z
  .object({
    triwulan: z
      .array(z.object({ triwulan: Triwulan, jendela: Jendela.nullable() }))
      .min(1)
      .max(4),
  })
  .openapi('UbahJadwalIsian');
export type UbahJadwal = z.infer<typeof UbahJadwal>;

export const DaftarPekerjaan = z
  .object({
    hari: Tanggal,
    pekerjaan: z.array(
      z.object({
        pemda: z.string(),
        perangkatDaerah: z.string(),
        namaUnit: z.string(),
        tahun: z.number().int(),
        triwulan: Triwulan,
        status: z.enum(STATUS_ISIAN),
        langkah: z.enum(['isi', 'setujui', 'kunci']),
        tenggat: Tanggal.nullable(),
        sisaHari: z.number().int().nullable(),
        terlambat: z.boolean(),
        perbaikan: z.number().int(),
      }),
    ),
    /** Open tindak lanjut of the units the user works for. */
    tindakLanjut: z.array(
      z.object({
        pemda: z.string(),
        perangkatDaerah: z.string(),
        namaUnit: z.string(),
        tahun: z.number().int(),
        terbuka: z.number().int(),
        lewat: z.number().int(),
        terdekat: Tanggal,
      }),
    ),
  })
  .openapi('DaftarPekerjaan');
export type DaftarPekerjaan = z.infer<typeof DaftarPekerjaan>;
