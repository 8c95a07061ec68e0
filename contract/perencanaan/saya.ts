// Who is signed in, and where: GET /api/v1/saya, GET /api/v1/perangkat-daerah.
import { z } from '@hono/zod-openapi';
import { PERAN } from '@tapis/core/perencanaan/peran.ts';
import { MasaPeran } from './pengguna.ts';

export const Saya = z
  .object({
    nama: z.string(),
    email: z.string(),
    /** Those that count today. */
    peran: z.array(
      z.object({
        peran: z.enum(PERAN),
        pemda: z.string(),
        perangkatDaerah: z.string().nullable(),
        masa: MasaPeran.optional(),
      }),
    ),
    faktorKedua: z.object({
      aktif: z.boolean(),
      /** A role of the user needs it: until it is set up, only the own account answers. */
      wajib: z.boolean(),
    }),
  })
  .openapi('Saya');
export type Saya = z.infer<typeof Saya>;

export const DaftarPerangkatDaerah = z
  .object({
    perangkatDaerah: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        pemda: z.object({ kode: z.string(), nama: z.string() }),
        tahun: z.array(z.number().int()),
      }),
    ),
  })
  .openapi('DaftarPerangkatDaerah');
export type DaftarPerangkatDaerah = z.infer<typeof DaftarPerangkatDaerah>;
