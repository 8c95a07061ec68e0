// Shapes of measuring a quarter: the entry sheet with its facts, cells to write, acts of the workflow, remarks.
import { z } from '@hono/zod-openapi';
import type { BahanIsian } from '@tapis/core/pengukuran/bahanIsian.ts';
import { LANGKAH_ISIAN, STATUS_ISIAN } from '@tapis/core/perencanaan/periode/alurIsian.ts';

const Triwulan = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .openapi({ type: 'integer', example: 1 });
const Lembar = z.enum(['kinerja', 'keuangan']);
const Tanggal = z.iso.date();
const Versi = z.number().int().openapi({ description: 'Revisi rekaman; 0 = belum pernah disunting.' });
const KodeBaris = z.string().min(1).max(80).openapi({ example: 'IKU1' });

const Jendela = z.object({ buka: Tanggal, tutup: Tanggal }).openapi('JendelaIsian');

export const KeadaanTriwulan = z
  .object({
    triwulan: Triwulan,
    status: z.enum(STATUS_ISIAN),
    sejak: Tanggal.nullable(),
    oleh: z.string().nullable(),
    dibukaSampai: Tanggal.nullable(),
    jendela: Jendela.nullable(),
    /** Since when definition, target and plan of this quarter stand still; null while they may change. */
    beku: Tanggal.nullable(),
    /** Why nobody can enter now; null when entry is open. */
    terkunci: z.string().nullable(),
    /** Acts that state and role allow. */
    langkah: z.array(z.enum(LANGKAH_ISIAN)),
    versi: Versi,
  })
  .openapi('KeadaanTriwulan');
export type KeadaanTriwulan = z.infer<typeof KeadaanTriwulan>;

export const CatatanIsian = z
  .object({
    nomor: z.string(),
    triwulan: Triwulan,
    lembar: Lembar,
    /** Kode of the row; empty: the quarter as a whole. */
    baris: z.string(),
    jenis: z.enum(['komentar', 'perbaikan', 'penjelasan']),
    isi: z.string(),
    oleh: z.string(),
    waktu: z.iso.datetime(),
    selesai: z.iso.datetime().nullable(),
    /** Warnings that an explanation answers, with the figures of then: they stay answered while the figures stay. */
    temuan: z.array(z.string()),
  })
  .openapi('CatatanIsian');
export type CatatanIsian = z.infer<typeof CatatanIsian>;

export const TandaPeriksa = z
  .object({ triwulan: Triwulan, lembar: Lembar, baris: z.string(), oleh: z.string(), waktu: z.iso.datetime() })
  .openapi('TandaPeriksa');
export type TandaPeriksa = z.infer<typeof TandaPeriksa>;

/** What open quarters are measured against, opened for a while by the admin pemda; `isi` null: it is not. */
export const PembukaanAcuan = z
  .object({
    versi: Versi,
    isi: z.object({ sampai: Tanggal, alasan: z.string(), oleh: z.string(), waktu: z.iso.datetime() }).nullable(),
  })
  .openapi('PembukaanAcuan');
export type PembukaanAcuan = z.infer<typeof PembukaanAcuan>;

export const LembarIsian = z
  .object({
    tahun: z.number().int(),
    /** Today where the pemda is. */
    hari: Tanggal,
    triwulan: z.array(KeadaanTriwulan),
    pembukaan: PembukaanAcuan,
    /** Facts from which rows, sums, capaian and checks are computed, by the same code here and there. */
    bahan: z.custom<BahanIsian>().openapi({ type: 'object', description: 'Fakta setahun untuk menghitung lembar.' }),
    /** Revisions of cells that were edited, by "kinerja/IKU1/1" or "keuangan/1.06.01.2.01.01". */
    versi: z.record(z.string(), z.number().int()),
    /** Sub kegiatan whose money is kept per month or per kode rekening: their triwulan are sums. */
    rinci: z.array(z.string()),
    catatan: z.array(CatatanIsian),
    periksa: z.array(TandaPeriksa),
  })
  .openapi('LembarIsian');
export type LembarIsian = z.infer<typeof LembarIsian>;

export const UbahSel = z
  .object({
    sel: z
      .array(
        z.object({
          lembar: Lembar,
          baris: KodeBaris,
          triwulan: Triwulan,
          nilai: z.string().max(60).nullable().openapi({
            example: '91.22',
            description:
              'Angka dengan titik desimal, atau kata skala. null mengosongkan; kosong tidak sama dengan nol.',
          }),
          versi: Versi,
        }),
      )
      .min(1)
      .max(2000),
  })
  .openapi('UbahSelIsian');
export type UbahSel = z.infer<typeof UbahSel>;

export const HasilSel = z
  .object({
    /** New revision of every record that was written. */
    versi: z.record(z.string(), z.number().int()),
    waktu: z.iso.datetime(),
  })
  .openapi('HasilSelIsian');
export type HasilSel = z.infer<typeof HasilSel>;

const Teks = z.string().trim().max(2000);

export const IsiAjukan = z
  .object({
    /** Explanations of warnings, kept with the submission. */
    penjelasan: z
      .array(z.object({ lembar: Lembar, baris: KodeBaris, isi: Teks.min(1) }))
      .max(500)
      .default([]),
  })
  .openapi('AjukanIsian');

export const IsiKembalikan = z
  .object({
    catatan: Teks.openapi({ example: 'Periksa lagi baris yang ditandai.' }),
    /** Remarks on cells, kept with the return. */
    sel: z
      .array(z.object({ lembar: Lembar, baris: KodeBaris, isi: Teks.min(1) }))
      .max(500)
      .default([]),
  })
  .openapi('KembalikanIsian');
export const IsiBuka = z.object({ alasan: Teks, sampai: Tanggal.nullable().default(null) }).openapi('BukaIsian');

export const UbahPembukaan = z
  .object({
    sampai: Tanggal.nullable().openapi({ description: 'Hari terakhir; null menutupnya sekarang juga.' }),
    alasan: Teks,
  })
  .openapi('UbahPembukaanAcuan');
export type UbahPembukaan = z.infer<typeof UbahPembukaan>;

export const CatatanBaru = z
  .object({
    lembar: Lembar,
    baris: z.string().max(80).default(''),
    jenis: z.enum(['komentar', 'penjelasan']),
    isi: Teks.min(1),
  })
  .openapi('CatatanIsianBaru');

export const UbahPeriksa = z
  .object({ lembar: Lembar, baris: KodeBaris, diperiksa: z.boolean() })
  .openapi('UbahTandaPeriksa');
