// Routes of evidence files, below …/tahun/{tahun}/isian.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_BERKAS, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { BuktiIsian, DaftarBukti, KirimanBukti, UbahBukti } from './bukti.ts';

const umum = {
  tags: ['Pengukuran'] as string[],
  security: [{ sesi: [] }, { token: [] }] as Record<string, string[]>[],
};
const DASAR = `${JALUR_TAHUN}/isian` as const;
const SATU = `${DASAR}/bukti/{bukti}` as const;
const AlamatBukti = AlamatTahun.extend({
  bukti: z
    .string()
    .min(1)
    .max(40)
    .openapi({ param: { name: 'bukti', in: 'path' }, description: 'Kode bukti, dari daftar.' }),
});
const satu = { 200: json(BuktiIsian, 'Bukti sesudahnya.'), ...MASALAH_TULIS };
const biner = (jenis: string) => ({ [jenis]: { schema: z.string().openapi({ format: 'binary' }) } });

export const daftarBukti = createRoute({
  ...umum,
  method: 'get',
  path: `${DASAR}/bukti`,
  summary: 'Berkas bukti setahun, menurut indikator dan triwulan',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(DaftarBukti, 'Terlama lebih dahulu.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const unggahBukti = createRoute({
  ...umum,
  method: 'post',
  path: `${DASAR}/{triwulan}/bukti`,
  summary: 'Unggah satu berkas bukti; foto disimpan tanpa data lokasi',
  request: {
    params: AlamatTahun.extend({
      triwulan: z.coerce
        .number()
        .int()
        .min(1)
        .max(4)
        .openapi({ param: { name: 'triwulan', in: 'path' }, example: 1, type: 'integer' }),
    }),
    query: PilihPemda,
    body: { required: true, content: { 'multipart/form-data': { schema: KirimanBukti } } },
  },
  responses: {
    201: json(BuktiIsian, 'Tersimpan.'),
    ...MASALAH_TULIS,
    413: MASALAH_BERKAS[413],
    503: { ...MASALAH_BERKAS[413], description: 'Pemindai virus tidak menjawab; berkas tidak diterima.' },
  },
});

export const ubahBukti = createRoute({
  ...umum,
  method: 'put',
  path: SATU,
  summary: 'Ubah keterangan bukti (If-Match)',
  request: { params: AlamatBukti, query: PilihPemda, body: isi(UbahBukti) },
  responses: satu,
});

export const hapusBukti = createRoute({
  ...umum,
  method: 'delete',
  path: SATU,
  summary: 'Hapus bukti (If-Match); dapat dipulihkan selama triwulan terbuka',
  request: { params: AlamatBukti, query: PilihPemda },
  responses: satu,
});

export const pulihkanBukti = createRoute({
  ...umum,
  method: 'post',
  path: `${SATU}/pulihkan`,
  summary: 'Pulihkan bukti yang dihapus (If-Match)',
  request: { params: AlamatBukti, query: PilihPemda },
  responses: satu,
});

export const bacaBerkasBukti = createRoute({
  ...umum,
  method: 'get',
  path: `${SATU}/berkas`,
  summary: 'Berkas bukti; setiap pembacaan dicatat dalam jejak audit',
  request: { params: AlamatBukti, query: PilihPemda },
  responses: {
    200: { description: 'Berkas sebagaimana disimpan.', content: biner('application/octet-stream') },
    ...MASALAH_PERANGKAT_DAERAH,
  },
});

export const bacaGambarKecil = createRoute({
  ...umum,
  method: 'get',
  path: `${SATU}/gambar-kecil`,
  summary: 'Gambar kecil (PNG) dari bukti yang berupa foto',
  request: { params: AlamatBukti, query: PilihPemda },
  responses: { 200: { description: 'Gambar.', content: biner('image/png') }, ...MASALAH_PERANGKAT_DAERAH },
});
