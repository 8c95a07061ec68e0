// The Pohon kinerja of one unit and year: GET …/pohon.
import { z } from '@hono/zod-openapi';

export const IndikatorRingkas = z.object({
  kode: z.string(),
  nama: z.string(),
  satuan: z.string(),
  iku: z.boolean(),
  target: z.string().nullable(),
  realisasi: z.string().nullable(),
  capaian: z.string().nullable(),
  predikat: z.string().nullable(),
  masalah: z.string().optional(),
});
export type IndikatorRingkas = z.infer<typeof IndikatorRingkas>;

export interface SimpulPohon {
  kode: string;
  tingkat: 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subkegiatan';
  nama: string;
  penanggungJawab: string[];
  pagu: string | null;
  realisasi: string | null;
  persen: string | null;
  indikator: IndikatorRingkas[];
  anak: SimpulPohon[];
}

export const SimpulPohon: z.ZodType<SimpulPohon> = z
  .object({
    kode: z.string(),
    tingkat: z.enum(['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan']),
    nama: z.string(),
    penanggungJawab: z.array(z.string()),
    pagu: z.string().nullable(),
    realisasi: z.string().nullable(),
    persen: z.string().nullable(),
    indikator: z.array(IndikatorRingkas),
    get anak() {
      return z.array(SimpulPohon);
    },
  })
  .openapi('SimpulPohon');

export const Pohon = z.object({ simpul: z.array(SimpulPohon) }).openapi('Pohon');
export type Pohon = z.infer<typeof Pohon>;
