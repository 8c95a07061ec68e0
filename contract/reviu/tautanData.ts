// Where the figure behind a finding lives: the screen and the row.
import { z } from '@hono/zod-openapi';
import { TRIWULAN } from '@tapis/core/values/sel.ts';

const kode = z.string().nullable();

export const TautanData = z
  .discriminatedUnion('layar', [
    z.object({ layar: z.literal('indikator'), kode: z.string() }),
    z.object({ layar: z.literal('target'), kode: z.string() }),
    z.object({
      layar: z.literal('isian'),
      lembar: z.enum(['kinerja', 'keuangan']),
      baris: z.string(),
      triwulan: z.literal(TRIWULAN).nullable(),
    }),
    z.object({ layar: z.literal('anggaran'), baris: kode }),
    z.object({ layar: z.literal('dokumen'), bagian: kode }),
    z.object({ layar: z.literal('daftarIndikator') }),
    z.object({ layar: z.literal('pohon') }),
    z.object({ layar: z.literal('renstra') }),
    z.object({ layar: z.literal('perjanjian') }),
  ])
  .openapi('TautanData');
