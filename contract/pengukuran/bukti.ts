// Evidence files of a year: what is known of each, and what an upload must keep to.
import { z } from '@hono/zod-openapi';
import { JENIS_BUKTI } from '@tapis/core/pengukuran/jenisBukti.ts';

const Waktu = z.iso.datetime().openapi({ example: '2024-07-08T03:20:00.000Z' });

const Keterangan = z
  .string()
  .max(500)
  .openapi({ description: 'Apa yang dibuktikan berkas ini.', example: 'Daftar hadir pelatihan 12 Juni 2024' });

export const BuktiIsian = z
  .object({
    kode: z.string(),
    indikator: z.string().openapi({ example: 'IKU1' }),
    triwulan: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).openapi({ type: 'integer' }),
    nama: z.string().openapi({ example: 'daftar-hadir.pdf' }),
    jenis: z.enum(JENIS_BUKTI),
    ukuran: z.int().openapi({ description: 'Byte yang disimpan.' }),
    hash: z.string().openapi({ description: 'SHA-256 byte yang disimpan, heksadesimal.' }),
    gambarKecil: z.boolean().openapi({ description: 'Ada gambar kecilnya (…/gambar-kecil).' }),
    dibersihkan: z
      .boolean()
      .openapi({ description: 'Foto: lokasi, waktu, dan alat pemotret yang tertulis di dalamnya sudah dihapus.' }),
    dipindai: z.boolean().openapi({ description: 'Sudah dipindai virus sebelum disimpan.' }),
    keterangan: Keterangan,
    oleh: z.string(),
    waktu: Waktu,
    dihapus: z
      .object({ oleh: z.string(), waktu: Waktu })
      .nullable()
      .openapi({ description: 'Diisi bila sudah dihapus; masih dapat dipulihkan selama triwulan terbuka.' }),
    versi: z.int(),
  })
  .openapi('BuktiIsian');
export type BuktiIsian = z.infer<typeof BuktiIsian>;

export const DaftarBukti = z
  .object({
    bukti: z.array(BuktiIsian),
    batas: z.object({ maksByte: z.int(), maksBanyak: z.int() }),
    dipindai: z.boolean().openapi({ description: 'Kiriman baru dipindai virus.' }),
  })
  .openapi('DaftarBukti');
export type DaftarBukti = z.infer<typeof DaftarBukti>;

/** Form of an upload. The file itself is checked by the handler: its size, its kind, its content. */
export const KirimanBukti = z.object({
  berkas: z.any().openapi({
    type: 'string',
    format: 'binary',
    description: 'Satu berkas .pdf, .jpg, .png, .webp, .docx, .xlsx, .csv, .txt; dikenali dari isinya.',
  }),
  indikator: z.string().min(1).max(80).openapi({ description: 'Kode indikator yang dibuktikan.', example: 'IKU1' }),
  keterangan: Keterangan.optional(),
});

export const UbahBukti = z.object({ keterangan: Keterangan }).openapi('UbahBukti');
