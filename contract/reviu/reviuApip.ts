// Reviu by the APIP of one perangkat daerah and year: checklist, catatan with the unit's response, approval.
import { z } from '@hono/zod-openapi';
import { AKSI_CATATAN, STATUS_CATATAN } from '@tapis/core/reviu/apip/alurCatatan.ts';
import { AKSI_REVIU, STATUS_REVIU } from '@tapis/core/reviu/apip/alurReviuApip.ts';
import { TautanData } from './tautanData.ts';

const teks = (maks: number) => z.string().trim().max(maks);
const hitungan = z.number().int().nonnegative();
const Tanggal = z.iso.date({ error: 'harus tanggal, misalnya 2025-02-28' });
const JAWABAN = ['ya', 'tidak'] as const;

export const IsiJawaban = z
  .object({
    jawaban: z.enum(JAWABAN).nullable(),
    varian: z.boolean().openapi({ description: 'Jawaban ini untuk kalimat lain dari butir itu.' }),
    catatan: teks(4000),
  })
  .openapi('IsiJawabanReviu');
export type IsiJawaban = z.infer<typeof IsiJawaban>;

export const UraianReviu = z
  .object({ langkah: teks(20_000), pengujian: teks(20_000), telaahan: teks(20_000), simpulan: teks(20_000) })
  .openapi('UraianReviu');
export type UraianReviu = z.infer<typeof UraianReviu>;

const SaranJawaban = z
  .object({ jawaban: z.enum(JAWABAN).nullable(), alasan: z.string(), tautan: TautanData })
  .openapi('SaranJawabanReviu');

const Butir = z
  .object({
    kode: z.string().openapi({ example: 'III.4' }),
    kelompok: z.string(),
    kalimat: z.string(),
    varianLain: z.object({ kalimat: z.string(), catatan: z.string() }).nullable(),
    hanyaBila: z.array(z.string()).openapi({ description: 'Berlaku hanya bila salah satu butir ini dijawab Tidak.' }),
    ...IsiJawaban.shape,
    versi: hitungan.openapi({ description: '0: belum pernah dijawab.' }),
    oleh: z.string().nullable(),
    waktu: z.iso.datetime().nullable(),
    saran: SaranJawaban.nullable().openapi({ description: 'Yang dapat dibaca dari data; bukan jawaban.' }),
  })
  .openapi('ButirReviu');

export const CatatanBaru = z
  .object({
    butir: z.string().max(20).nullable().openapi({ description: 'Butir daftar uji; null: tidak menunjuk satu butir.' }),
    uraian: teks(4000),
    saran: teks(4000),
    rujukan: teks(500).nullable().openapi({ description: 'Temuan reviu berkas di baliknya, dengan letaknya.' }),
  })
  .openapi('CatatanReviuBaru');
export type CatatanBaru = z.infer<typeof CatatanBaru>;

export const Tanggapan = z
  .object({ sepakat: z.boolean(), tanggapan: teks(4000), batas: Tanggal.nullable() })
  .openapi('TanggapanReviu');
export const Pelaksanaan = z.object({ pelaksanaan: teks(4000) }).openapi('PelaksanaanReviu');
export const Penilaian = z
  .object({ aksi: z.enum(['terima', 'kembalikan', 'cabut']), penilaian: teks(4000) })
  .openapi('PenilaianReviu');

const Catatan = CatatanBaru.extend({
  nomor: z.number().int().positive(),
  status: z.enum(STATUS_CATATAN),
  sepakat: z.boolean().nullable(),
  tanggapan: z.string(),
  batas: Tanggal.nullable(),
  pelaksanaan: z.string(),
  penilaian: z.string(),
  versi: hitungan,
  oleh: z.string().nullable(),
  waktu: z.iso.datetime().nullable(),
  aksi: z.array(z.enum(AKSI_CATATAN)).openapi({ description: 'Langkah yang boleh diambil pengguna ini.' }),
}).openapi('CatatanHasilReviu');

const Sidik = z.string().regex(/^[0-9a-f]{64}$/, { error: 'harus sidik isi yang dibaca' });

const Persetujuan = z
  .object({
    tempat: teks(100).min(1, { error: 'wajib diisi' }),
    tanggal: Tanggal,
    jabatan: teks(100).min(1, { error: 'wajib diisi' }),
    pangkat: teks(100).nullable(),
    nip: z
      .string()
      .regex(/^\d{18}$/, { error: 'harus 18 angka tanpa spasi, atau dikosongkan' })
      .nullable(),
    dasar: teks(500)
      .min(1, { error: 'harus diisi atau null' })
      .nullable()
      .openapi({ description: 'Naskah di baliknya, misalnya nomor dan tanggal nota dinas; null: tidak ada.' }),
  })
  .openapi('PersetujuanReviu');
export const IsiPersetujuan = Persetujuan.extend({
  sidik: Sidik.openapi({ description: 'Sidik isi yang dibaca; isi yang sudah berubah ditolak.' }),
}).openapi('IsiPersetujuanReviu');
export type IsiPersetujuan = z.infer<typeof IsiPersetujuan>;

export const Alasan = z.object({ alasan: teks(2000) }).openapi('AlasanReviu');

export const ReviuApip = z
  .object({
    status: z.enum(STATUS_REVIU).nullable().openapi({ description: 'Null: belum dimulai.' }),
    versi: hitungan,
    aksi: z.array(z.enum(AKSI_REVIU)).openapi({ description: 'Langkah yang boleh diambil pengguna ini.' }),
    daftar: z.object({
      judul: z.string(),
      sitasi: z.string().nullable(),
      catatan: z.string().nullable(),
      berlakuUntuk: z.string(),
    }),
    butir: z.array(Butir),
    uraian: UraianReviu,
    catatan: z.array(Catatan),
    sidik: Sidik,
    alasanDitolak: z
      .string()
      .nullable()
      .openapi({ description: 'Mengapa pengguna ini tidak dapat menyetujui; null: tidak ada yang menahan.' }),
    penelaah: z.array(z.string()).openapi({ description: 'Nama orang yang mengerjakan reviu ini.' }),
    persetujuan: Persetujuan.extend({
      nama: z.string().openapi({ description: 'Nama akun yang menyetujui.' }),
      nip: z.string().nullable(),
      sendiri: z
        .string()
        .nullable()
        .openapi({ description: 'Mengapa penelaah dan penyetuju orang yang sama; null: dua orang.' }),
      waktu: z.iso.datetime(),
    }).nullable(),
    verifikasi: z
      .object({ kode: z.string(), alamat: z.string(), sidik: Sidik })
      .nullable()
      .openapi({ description: 'Kode yang dapat diperiksa siapa saja; null selama belum disetujui.' }),
    dataBerubah: z.boolean().openapi({
      description: 'Data berubah sejak disetujui: pernyataan tidak lagi ikut dalam laporan sampai direviu ulang.',
    }),
  })
  .openapi('ReviuApip');
export type ReviuApip = z.infer<typeof ReviuApip>;
