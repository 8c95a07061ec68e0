// GET …/pohon: the cascade from tujuan to sub kegiatan.
import { createRoute } from '@hono/zod-openapi';
import { json, MASALAH_PERANGKAT_DAERAH } from '../values/tanggapan.ts';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from './alamatTahun.ts';
import { Pohon } from './pohon.ts';

export const bacaPohon = createRoute({
  method: 'get',
  path: `${JALUR_TAHUN}/pohon`,
  tags: ['Perencanaan'],
  summary: 'Pohon kinerja: tujuan, sasaran, program, kegiatan, sub kegiatan',
  security: [{ sesi: [] }, { token: [] }],
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(Pohon, 'Pohon kinerja.'), ...MASALAH_PERANGKAT_DAERAH },
});
