// What a reviu answers: the same shape as `tapis reviu --json`.
import { z } from '@hono/zod-openapi';
import { TINGKAT_TEMUAN } from '@tapis/core/reviu/temuan.ts';

import { TautanData } from './tautanData.ts';

const hitungan = z.number().int().nonnegative();

export const FormatReviu = z.enum(['txt', 'md', 'docx', 'pdf', 'xlsx']);

const LokasiTemuan = z
  .object({
    baris: z.tuple([hitungan, hitungan]).nullable().openapi({ description: 'Nomor baris berkas teks, mulai dari 1.' }),
    halaman: hitungan.nullable(),
    tabel: z.string().nullable().openapi({ description: 'Judul tabel, atau nama lembar buku kerja.' }),
    barisTabel: hitungan.nullable(),
    kolom: z.string().nullable().openapi({ description: 'Judul kolom, atau alamat sel buku kerja.' }),
  })
  .openapi('LokasiTemuan');

const Temuan = z
  .object({
    kode: z.string(),
    tingkat: z.enum(TINGKAT_TEMUAN),
    lokasi: LokasiTemuan,
    lokasiLain: z.array(LokasiTemuan),
    kutipan: z.string(),
    ditemukan: z.string().nullable(),
    seharusnya: z.string().nullable(),
    penjelasan: z.string(),
    sitasi: z.string().nullable(),
    tautan: TautanData.exactOptional().openapi({
      description: 'Tempat angkanya di Tapis; ada bila dibandingkan dengan data.',
    }),
  })
  .openapi('Temuan');

export const HasilReviu = z
  .object({
    berkas: z.string().openapi({ description: 'Nama berkas sebagaimana dikirim.' }),
    format: FormatReviu,
    tahun: z.number().int().nullable(),
    dibaca: z.object({
      baris: hitungan.nullable(),
      halaman: hitungan.nullable(),
      tabel: hitungan,
      angka: hitungan,
      halamanTakTerbaca: z.array(hitungan).openapi({ description: 'Halaman tanpa teks (pindaian); tidak diperiksa.' }),
    }),
    ringkasan: z.object({ salah: hitungan, peringatan: hitungan, saran: hitungan }),
    temuan: z.array(Temuan),
  })
  .openapi('HasilReviu');
export type HasilReviu = z.infer<typeof HasilReviu>;
