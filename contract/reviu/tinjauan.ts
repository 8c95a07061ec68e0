// Reports that were uploaded for reviu, what was found in them, and what people decided about each temuan.
import { z } from '@hono/zod-openapi';
import { FormatReviu, HasilReviu } from './hasilReviu.ts';

const PUTUSAN_TEMUAN = ['diterima', 'ditolak'] as const;

const hitungan = z.number().int().nonnegative();

export const RingkasTinjauan = z
  .object({
    kode: z.string(),
    berkas: z.string(),
    format: FormatReviu,
    ukuran: hitungan.openapi({ description: 'Byte.' }),
    waktu: z.iso.datetime(),
    oleh: z.string(),
    simpanSampai: z.iso.datetime().openapi({ description: 'Sesudah waktu ini hasil dan teksnya dihapus.' }),
    ringkasan: z.object({ salah: hitungan, peringatan: hitungan, saran: hitungan }),
    diputuskan: hitungan.openapi({ description: 'Banyak temuan yang sudah diterima atau ditolak.' }),
  })
  .openapi('RingkasTinjauan');

export const DaftarTinjauan = z
  .object({
    tinjauan: z.array(RingkasTinjauan),
    simpanHari: hitungan.openapi({ description: 'Lama hasil disimpan sejak dikirim.' }),
  })
  .openapi('DaftarTinjauan');
export type DaftarTinjauan = z.infer<typeof DaftarTinjauan>;

export const IsiPutusan = z
  .object({
    putusan: z.enum(PUTUSAN_TEMUAN).nullable().openapi({ description: 'Null: putusan ditarik.' }),
    alasan: z.string().max(1000).openapi({ description: 'Wajib bila temuan ditolak.' }),
  })
  .openapi('IsiPutusan');
export type IsiPutusan = z.infer<typeof IsiPutusan>;

export const PutusanTemuan = IsiPutusan.extend({
  nomor: z.number().int().positive().openapi({ description: 'Urutan temuan, mulai dari 1.' }),
  versi: hitungan,
  oleh: z.string().nullable(),
  waktu: z.iso.datetime().nullable(),
}).openapi('PutusanTemuan');
export type PutusanTemuan = z.infer<typeof PutusanTemuan>;

export const RincianTinjauan = RingkasTinjauan.extend({
  hasil: HasilReviu,
  putusan: z.array(PutusanTemuan),
}).openapi('RincianTinjauan');
export type RincianTinjauan = z.infer<typeof RincianTinjauan>;

const LetakBlok = z.object({
  baris: z.tuple([hitungan, hitungan]).nullable(),
  halaman: hitungan.nullable(),
  lembar: z.string().nullable(),
});

export const TeksTinjauan = z
  .object({
    blok: z.array(
      z.discriminatedUnion('jenis', [
        z.object({ jenis: z.literal('teks'), judul: hitungan.nullable(), teks: z.string(), letak: LetakBlok }),
        z.object({
          jenis: z.literal('tabel'),
          kolom: hitungan,
          letak: LetakBlok,
          baris: z.array(
            z.object({
              kepala: z.boolean(),
              letak: LetakBlok,
              sel: z.array(
                z.object({
                  teks: z.string(),
                  kolom: hitungan,
                  lebar: hitungan,
                  tinggi: hitungan,
                  alamat: z.string().nullable(),
                }),
              ),
            }),
          ),
        }),
      ]),
    ),
  })
  .openapi('TeksTinjauan');
export type TeksTinjauan = z.infer<typeof TeksTinjauan>;
