// GET …/indikator/{indikator}: one indicator with the proof of each figure.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { json, MASALAH_PERANGKAT_DAERAH } from '../values/tanggapan.ts';
import { RincianIndikator } from './rincianIndikator.ts';

export const AlamatIndikator = AlamatTahun.extend({
  indikator: z
    .string()
    .min(1)
    .max(60)
    .openapi({
      param: { name: 'indikator', in: 'path' },
      description: 'Kode indikator; garis miring ditulis %2F ("1.06.01.2.01%2Fa").',
      example: 'IKU1',
    }),
});

export const bacaIndikator = createRoute({
  method: 'get',
  path: `${JALUR_TAHUN}/indikator/{indikator}`,
  tags: ['Indikator'],
  summary: 'Satu indikator dengan asal setiap angkanya',
  security: [{ sesi: [] }, { token: [] }],
  request: {
    params: AlamatIndikator,
    query: PilihPemda,
  },
  responses: { 200: json(RincianIndikator, 'Definisi, deret, dan asal angka.'), ...MASALAH_PERANGKAT_DAERAH },
});
