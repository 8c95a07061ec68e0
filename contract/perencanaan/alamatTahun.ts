// The address of everything that belongs to one perangkat daerah, or to one year of it.
import { z } from '@hono/zod-openapi';

export const JALUR_UNIT = '/api/v1/perangkat-daerah/{kode}';
export const JALUR_TAHUN = `${JALUR_UNIT}/tahun/{tahun}` as const;

export const AlamatUnit = z.object({
  kode: z
    .string()
    .min(1)
    .max(40)
    .openapi({ param: { name: 'kode', in: 'path' }, description: 'Kode perangkat daerah.', example: 'dinsos' }),
});

export const AlamatTahun = AlamatUnit.extend({
  tahun: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .openapi({ param: { name: 'tahun', in: 'path' }, description: 'Tahun anggaran.', example: 2024, type: 'integer' }),
});

export const PilihPemda = z.object({
  pemda: z
    .string()
    .max(20)
    .optional()
    .openapi({
      param: { name: 'pemda', in: 'query' },
      description: 'Kode pemda; boleh dikosongkan bila pengguna hanya berperan di satu pemda.',
      example: '18.04',
    }),
});
