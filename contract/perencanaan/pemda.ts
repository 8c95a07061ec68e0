// The pemda as its administrators see and change it, and who heads it.
import { z } from '@hono/zod-openapi';
import { RekamanPejabat } from './pejabat.ts';

export const IsianPemda = z
  .object({
    nama: z.string().trim().max(100).openapi({ example: 'Kabupaten Lampung Barat' }),
    sebutan: z.string().trim().max(150).openapi({ description: 'Baris pertama kop surat.' }),
    provinsi: z.string().trim().max(100),
    ibuKota: z.string().trim().max(100).openapi({ description: 'Tempat penandatanganan dokumen.' }),
    kepalaDaerah: z.string().trim().max(100).openapi({ example: 'Bupati' }),
    zona: z.enum(['WIB', 'WITA', 'WIT']),
  })
  .openapi('IsianPemda');
export type IsianPemda = z.infer<typeof IsianPemda>;

export const RekamanPemda = IsianPemda.extend({
  kode: z.string(),
  versi: z.number().int(),
  pejabat: z
    .array(RekamanPejabat)
    .openapi({ description: 'Kepala daerah dengan masa jabatannya, yang terbaru lebih dahulu.' }),
}).openapi('RekamanPemda');
export type RekamanPemda = z.infer<typeof RekamanPemda>;
