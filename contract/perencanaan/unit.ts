// A perangkat daerah as its administrators see and change it: names in time, address for the letterhead, end, years.
import { z } from '@hono/zod-openapi';
import { JENIS_UNIT } from '@tapis/core/perencanaan/organisasi/periksaUnit.ts';

const teks = (max: number) => z.string().trim().max(max);
const daftar = z.array(teks(1000)).max(200);

export const IsianUnit = z
  .object({
    nama: teks(200).openapi({ description: 'Nama yang terbaru.', example: 'Dinas Sosial' }),
    namaTerdahulu: z
      .array(z.object({ nama: teks(200), sampai: z.iso.date(), dasar: teks(300).nullable() }))
      .max(50)
      .openapi({ description: 'Nama sebelumnya, masing-masing sampai hari terakhirnya.' }),
    jenis: z.enum(JENIS_UNIT).nullable(),
    urusan: z.object({ kode: teks(20), nama: teks(200) }),
    alamat: z.object({
      jalan: teks(300),
      kodePos: teks(10),
      kota: teks(100),
      telepon: teks(50),
      fax: teks(50).nullable(),
    }),
    tugas: teks(2000),
    fungsi: daftar,
    uraianTugas: daftar,
    berlakuSampai: z.iso.date().nullable().openapi({ description: 'Hari terakhir; null = masih ada.' }),
    dileburKe: teks(40).nullable().openapi({ description: 'Kode perangkat daerah penerus.' }),
  })
  .openapi('IsianUnit');
export type IsianUnit = z.infer<typeof IsianUnit>;

export const UnitBaru = z
  .object({
    kode: teks(60).openapi({ description: 'Tetap; menjadi bagian alamat.', example: 'dinsos' }),
    nama: teks(200),
    jenis: z.enum(JENIS_UNIT).nullable(),
    urusan: z.object({ kode: teks(20), nama: teks(200) }),
  })
  .openapi('UnitBaru');

export const RekamanUnit = IsianUnit.extend({
  kode: z.string(),
  versi: z.number().int(),
  tahun: z
    .array(
      z.object({
        tahun: z.number().int(),
        jabatan: z.number().int(),
        program: z.number().int(),
        indikator: z.number().int(),
        realisasi: z.number().int(),
        versi: z.number().int(),
      }),
    )
    .openapi({ description: 'Tahun kinerja yang sudah dimulai dengan banyaknya data, menurun.' }),
}).openapi('RekamanUnit');
export type RekamanUnit = z.infer<typeof RekamanUnit>;

export const TahunBaru = z
  .object({
    tahun: z.number().int().min(2000).max(2100),
    salinOrganisasiDari: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'Tahun yang bidang, jabatan, dan pejabatnya disalin; null = mulai kosong.' }),
  })
  .openapi('TahunBaru');
