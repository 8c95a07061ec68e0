// One indicator in full, with the proof of each figure: GET …/indikator/{kode} (kode URL-encoded: "1.06.01.2.01%2Fa").
import { z } from '@hono/zod-openapi';

export interface AsalJson {
  aturan: string;
  judul: string;
  sitasi: string | null;
  uraian: string;
  masukan: { label: string; nilai: string | null; satuan?: string | undefined; asal?: AsalJson | undefined }[];
  catatan?: string[] | undefined;
}

export const AsalJson: z.ZodType<AsalJson> = z
  .object({
    aturan: z.string(),
    judul: z.string(),
    sitasi: z.string().nullable(),
    uraian: z.string(),
    get masukan() {
      return z.array(
        z.object({
          label: z.string(),
          nilai: z.string().nullable(),
          satuan: z.string().optional(),
          asal: AsalJson.optional(),
        }),
      );
    },
    catatan: z.array(z.string()).optional(),
  })
  .openapi('Asal');

const titik = z.object({
  target: z.string().nullable(),
  realisasi: z.string().nullable(),
  capaian: z.string().nullable(),
  masalah: z.string().optional(),
  catatan: z.string().optional(),
});

export const RincianIndikator = z
  .object({
    kode: z.string(),
    nama: z.string(),
    tingkat: z.enum(['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan']),
    induk: z.object({ kode: z.string(), nama: z.string() }),
    sasaran: z.string().nullable(),
    iku: z.boolean(),
    satuan: z.string(),
    presisi: z.number().int(),
    polaritas: z.enum(['maksimasi', 'minimasi', 'stabilisasi']),
    akumulasi: z.enum(['SUM', 'LAST', 'AVG', 'MAX', 'MIN']),
    modeInput: z.enum(['PER_PERIOD', 'CUMULATIVE']),
    definisi: z.string().nullable(),
    rumus: z.string().nullable(),
    sumberData: z.string().nullable(),
    penanggungJawab: z.array(z.string()),
    target: z.string().nullable(),
    realisasi: z.string().nullable(),
    capaian: z.string().nullable(),
    predikat: z.string().nullable(),
    masalah: z.string().optional(),
    disimpulkan: z.boolean().optional(),
    triwulan: z.array(titik.extend({ triwulan: z.number().int() })),
    tahunan: z.array(titik.extend({ tahun: z.number().int() })),
    /** Components of the rumus with their value of the year; empty when there is none. */
    komponen: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        satuan: z.string(),
        nilai: z.string().nullable(),
        asal: AsalJson,
      }),
    ),
    /** Money of the sub kegiatan that belong to the indicator, cumulative per triwulan; empty at tujuan and sasaran. */
    keuangan: z.array(
      z.object({
        triwulan: z.number().int(),
        target: z.string().nullable(),
        realisasi: z.string().nullable(),
        persen: z.string().nullable(),
      }),
    ),
    /** Proof of the year's realisasi, capaian and predikat. */
    asal: z.object({ realisasi: AsalJson, capaian: AsalJson }),
  })
  .openapi('RincianIndikator');
export type RincianIndikator = z.infer<typeof RincianIndikator>;
