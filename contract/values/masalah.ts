// Every error of the API: RFC 9457 application/problem+json with a stable, dotted `kode`.
import { z } from '@hono/zod-openapi';

export const KODE_MASALAH = [
  'umum.tidak-ditemukan',
  'umum.metode-tidak-didukung',
  'umum.permintaan-tidak-sah',
  'umum.asal-ditolak',
  'umum.terlalu-besar',
  'umum.terlalu-sering',
  'umum.versi-perlu-disebut',
  'umum.bentrok',
  'umum.aturan-dilanggar',
  'umum.kunci-dipakai-ulang',
  'umum.belum-siap',
  'umum.kesalahan-sistem',
  'masuk.diperlukan',
  'masuk.gagal',
  'masuk.akun-terkunci',
  'masuk.sandi-lama-salah',
  'masuk.sandi-salah',
  'masuk.akun-nonaktif',
  'masuk.kode-salah',
  'masuk.kode-terpakai',
  'masuk.kode-kedaluwarsa',
  'masuk.faktor-kedua-wajib',
  'masuk.faktor-kedua-sudah-ada',
  'masuk.faktor-kedua-belum-ada',
  'masuk.tautan-tidak-berlaku',
  'masuk.sesi-tidak-ada',
  'pengguna.tidak-ada',
  'pengguna.sudah-ada',
  'pengguna.sudah-diundang',
  'pengguna.peran-kosong',
  'pengguna.peran-tak-boleh-diberi',
  'pengguna.peran-salah-lingkup',
  'pengguna.peran-salah-masa',
  'pengguna.admin-terakhir',
  'pengguna.dipakai-pemda-lain',
  'undangan.tidak-berlaku',
  'undangan.perlu-masuk',
  'undangan.akun-lain',
  'izin.ditolak',
  'perencanaan.perangkat-daerah-tidak-ada',
  'perencanaan.tahun-tidak-ada',
  'perencanaan.pemda-perlu-disebut',
  'perencanaan.perjanjian-tidak-ada',
  'perencanaan.renstra-tidak-ada',
  'pelaporan.berkas-tidak-ada',
  'indikator.tidak-ada',
  'anggaran.versi-tidak-ada',
  'pengukuran.catatan-tidak-ada',
  'pengukuran.tindak-lanjut-tidak-ada',
  'pengukuran.bukti-tidak-ada',
  'pengukuran.pemindai-tidak-siap',
  'reviu.tak-terbaca',
  'reviu.tidak-ada',
  'reviu.apip-belum-mulai',
  'reviu.apip-belum-selesai',
  'reviu.apip-bagian-tidak-ada',
] as const;
export type KodeMasalah = (typeof KODE_MASALAH)[number];

export const MasalahHttp = z
  .object({
    type: z.string().openapi({ description: 'Tautan ke penjelasan kode ini di /api/docs.' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().openapi({ description: 'Apa yang salah, mengapa, dan apa yang dapat dilakukan.' }),
    kode: z.enum(KODE_MASALAH),
    idPermintaan: z.string().openapi({ description: 'Sebut nomor ini bila melapor kepada operator.' }),
    /** What is wrong where; `kode` and `sitasi` where a rule of the domain refuses. */
    rincian: z
      .array(
        z.object({
          bidang: z.string(),
          pesan: z.string(),
          kode: z.string().optional(),
          sitasi: z.string().nullable().optional(),
        }),
      )
      .optional(),
    /** Somebody else has changed the record: its present value and revision, who and when. */
    bentrok: z
      .object({
        versi: z.number().int(),
        sekarang: z.unknown().openapi({ description: 'Nilai rekaman saat ini; null bila sudah dihapus.' }),
        oleh: z.string(),
        waktu: z.iso.datetime(),
      })
      .optional(),
    /** What exists instead: kode of units, years, pemda or methods. */
    tersedia: z.array(z.string()).optional(),
    /** Seconds until the request may be tried again. */
    cobaLagiDetik: z.number().int().optional(),
  })
  .openapi('Masalah');
export type MasalahHttp = z.infer<typeof MasalahHttp>;
