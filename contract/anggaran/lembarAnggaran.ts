// Shapes of editing the budget: versions, the sheet of ceilings, the sheet of money in time, the comparison of two versions.
import { z } from '@hono/zod-openapi';

const JENIS_VERSI = ['murni', 'pergeseran', 'perubahan'] as const;

const Uang = z.string().openapi({ description: 'Rupiah; sen hanya bila ada.', example: '4825138126' });
/** What may be written: at most 18 digits and two decimals, exact. */
const UangIsian = z
  .string()
  .regex(/^-?\d{1,18}(\.\d{1,2})?$/, 'harus rupiah dengan paling banyak dua desimal, misalnya "1500000"')
  .nullable()
  .openapi({ example: '1500000', description: 'null mengosongkan; kosong tidak sama dengan nol.' });
const Tanggal = z.iso.date().nullable();
const Revisi = z.number().int().openapi({ description: 'Revisi rekaman; 0 = belum pernah disunting.' });
const KodeBaris = z.string().min(1).max(40);
const KodeRekening = z.string().min(1).max(40).nullable();

/** What the rules have to say about the present state. */
const Temuan = z
  .object({
    kode: z.string(),
    bidang: z.string().nullable(),
    pesan: z.string(),
    sitasi: z.string().nullable(),
    tingkat: z.enum(['salah', 'peringatan']),
  })
  .openapi('TemuanAnggaran');
export type Temuan = z.infer<typeof Temuan>;

export const VersiAnggaran = z
  .object({
    kode: z.string(),
    jenis: z.enum(JENIS_VERSI),
    urutan: z.number().int(),
    nama: z.string(),
    tanggal: Tanggal,
    nomorDokumen: z.string().nullable(),
    status: z.enum(['draf', 'berlaku']),
    dasar: z.string().nullable(),
    total: Uang.nullable(),
    versi: Revisi,
  })
  .openapi('VersiAnggaran');
export type VersiAnggaran = z.infer<typeof VersiAnggaran>;

export const DaftarVersi = z.object({ versi: z.array(VersiAnggaran) }).openapi('DaftarVersiAnggaran');
export type DaftarVersi = z.infer<typeof DaftarVersi>;

const Baris = z.object({
  kunci: z.string(),
  kode: z.string(),
  rekening: z.string().nullable(),
  nama: z.string(),
  tingkat: z.enum(['program', 'kegiatan', 'subkegiatan', 'rekening']),
});

const KegiatanBerubah = z.object({
  kode: z.string(),
  nama: z.string(),
  semula: Uang.nullable(),
  menjadi: Uang.nullable(),
  selisih: Uang.nullable(),
  /** Keys of the rows below it that changed: what its reasons cover. */
  rincian: z.array(z.string()),
  alasan: z.array(z.string()),
  /** Revision of the reasons of this kegiatan. */
  versi: Revisi,
});

export const LembarPagu = z
  .object({
    versi: VersiAnggaran,
    /** The version whose amounts stand beside: the one before. */
    sebelum: z.object({ kode: z.string(), nama: z.string() }).nullable(),
    baris: z.array(
      Baris.extend({
        nilai: Uang.nullable(),
        /** True: entered here; false: the sum of the rows below. */
        isian: z.boolean(),
        sebelum: Uang.nullable(),
        realisasi: Uang.nullable(),
        versi: Revisi,
      }),
    ),
    total: z.object({ nilai: Uang.nullable(), sebelum: Uang.nullable() }),
    berubah: z.array(KegiatanBerubah),
    /** What still stands in the way of putting it in force; of a version in force: of taking that back. */
    temuan: z.array(Temuan),
  })
  .openapi('LembarPagu');
export type LembarPagu = z.infer<typeof LembarPagu>;

export const BandingVersi = z
  .object({
    dari: VersiAnggaran,
    ke: VersiAnggaran,
    baris: z.array(
      Baris.extend({
        semula: Uang.nullable(),
        menjadi: Uang.nullable(),
        selisih: Uang.nullable(),
        persen: z.string().nullable(),
      }),
    ),
    total: z.object({
      semula: Uang.nullable(),
      menjadi: Uang.nullable(),
      selisih: Uang.nullable(),
      persen: z.string().nullable(),
    }),
    berubah: z.array(KegiatanBerubah),
  })
  .openapi('BandingVersiAnggaran');
export type BandingVersi = z.infer<typeof BandingVersi>;

const PERIODE = ['bulan', 'triwulan'] as const;
const KOLOM = ['rencana', 'realisasi'] as const;

const DeretKas = z.object({
  /** As entered: twelve months of their own, or four triwulan cumulative. */
  isi: z.array(Uang.nullable()),
  versi: Revisi,
});

export const LembarKas = z
  .object({
    berlaku: z.object({ kode: z.string(), nama: z.string() }).nullable(),
    baris: z.array(
      Baris.extend({
        tingkat: z.enum(['subkegiatan', 'rekening']),
        pagu: Uang.nullable(),
        bulan: z.object({ rencana: DeretKas, realisasi: DeretKas }),
        triwulan: z.object({ rencana: DeretKas, realisasi: DeretKas }),
        /** Four cumulative figures, from the lowest level that has any. */
        kumulatif: z.object({ rencana: z.array(Uang.nullable()), realisasi: z.array(Uang.nullable()) }),
      }),
    ),
    temuan: z.array(Temuan),
  })
  .openapi('LembarKas');
export type LembarKas = z.infer<typeof LembarKas>;

export const VersiBaru = z
  .object({
    jenis: z.enum(JENIS_VERSI),
    nama: z.string().trim().min(1).max(200),
    tanggal: Tanggal.optional(),
    nomorDokumen: z.string().trim().min(1).max(200).nullable().optional(),
  })
  .openapi('VersiAnggaranBaru');
export type VersiBaru = z.infer<typeof VersiBaru>;

export const UbahVersi = z
  .object({
    nama: z.string().trim().min(1).max(200),
    tanggal: Tanggal,
    nomorDokumen: z.string().trim().min(1).max(200).nullable(),
  })
  .openapi('UbahVersiAnggaran');
export type UbahVersi = z.infer<typeof UbahVersi>;

export const UbahPagu = z
  .object({
    ubahan: z
      .array(z.object({ kode: KodeBaris, rekening: KodeRekening, nilai: UangIsian, versi: Revisi }))
      .min(1)
      .max(5000),
  })
  .openapi('UbahPagu');
export type UbahPagu = z.infer<typeof UbahPagu>;

export const UbahKas = z
  .object({
    ubahan: z
      .array(
        z.object({
          subKegiatan: KodeBaris,
          rekening: KodeRekening,
          periode: z.enum(PERIODE),
          kolom: z.enum(KOLOM),
          isi: z
            .array(z.object({ ke: z.number().int().min(1).max(12), nilai: UangIsian }))
            .min(1)
            .max(12),
          versi: Revisi,
        }),
      )
      .min(1)
      .max(5000),
  })
  .openapi('UbahKas');
export type UbahKas = z.infer<typeof UbahKas>;

export const UbahAlasan = z
  .object({ alasan: z.array(z.string().trim().min(1).max(2000)).max(20) })
  .openapi('UbahAlasanAnggaran');

export const HasilUbah = z
  .object({
    /** New revision of every record that was written. */
    versi: z.record(z.string(), z.number().int()),
    peringatan: z.array(Temuan),
  })
  .openapi('HasilUbahAnggaran');
export type HasilUbah = z.infer<typeof HasilUbah>;
