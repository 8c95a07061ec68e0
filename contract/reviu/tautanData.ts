// Where the figure behind a finding lives: the screen, the row and the column.
import { z } from '@hono/zod-openapi';
import { KOLOM_ANGGARAN, KOLOM_INDIKATOR } from '@tapis/core/reviu/tautanData.ts';
import { TRIWULAN } from '@tapis/core/values/sel.ts';

const kode = z.string().nullable();
const saat = {
  tahun: z.number().int().exactOptional(),
  triwulan: z.literal(TRIWULAN).exactOptional(),
};

export const TautanData = z
  .discriminatedUnion('layar', [
    z.object({
      layar: z.literal('indikator'),
      kode: z.string(),
      kolom: z.enum(KOLOM_INDIKATOR).exactOptional(),
      ...saat,
    }),
    z.object({ layar: z.literal('target'), kode: z.string(), ...saat }),
    z.object({
      layar: z.literal('isian'),
      lembar: z.enum(['kinerja', 'keuangan']),
      baris: z.string(),
      triwulan: z.literal(TRIWULAN).nullable(),
    }),
    z.object({ layar: z.literal('anggaran'), baris: kode, kolom: z.enum(KOLOM_ANGGARAN).exactOptional() }),
    z.object({ layar: z.literal('dokumen'), bagian: kode }),
    z.object({ layar: z.literal('daftarIndikator') }),
    z.object({ layar: z.literal('pohon') }),
    z.object({ layar: z.literal('renstra') }),
    z.object({ layar: z.literal('perjanjian') }),
  ])
  .openapi('TautanData');
