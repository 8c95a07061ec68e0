// A warning beside a node of a plan: told, not refused.
import { z } from '@hono/zod-openapi';

export const Peringatan = z
  .object({
    kode: z.string(),
    bidang: z.string().nullable(),
    pesan: z.string(),
    sitasi: z.string().nullable(),
    tingkat: z.enum(['salah', 'peringatan']),
    simpul: z.object({ tingkat: z.string(), kode: z.string() }),
  })
  .openapi('PeringatanSimpul');
