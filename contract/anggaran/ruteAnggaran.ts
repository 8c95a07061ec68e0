// Routes of editing the budget, below …/tahun/{tahun}/anggaran.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import {
  BandingVersi,
  DaftarVersi,
  HasilUbah,
  LembarKas,
  LembarPagu,
  UbahAlasan,
  UbahKas,
  UbahPagu,
  UbahVersi,
  VersiAnggaran,
  VersiBaru,
} from './lembarAnggaran.ts';

const umum = { tags: ['Anggaran'], security: [{ sesi: [] }, { token: [] }] };
const JALUR = `${JALUR_TAHUN}/anggaran` as const;
const teks = (nama: string, contoh: string) =>
  z
    .string()
    .min(1)
    .max(60)
    .openapi({ param: { name: nama, in: 'path' }, example: contoh });
const AlamatVersi = AlamatTahun.extend({ versi: teks('versi', 'murni') });

export const daftarVersi = createRoute({
  ...umum,
  method: 'get',
  path: `${JALUR}/versi`,
  summary: 'Versi anggaran: murni, pergeseran, perubahan, dan drafnya',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(DaftarVersi, 'Urut penetapannya.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const buatVersi = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR}/versi`,
  summary: 'Buat draf versi baru; isinya salinan versi sebelumnya',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(VersiBaru) },
  responses: {
    201: json(z.object({ versi: VersiAnggaran, peringatan: HasilUbah.shape.peringatan }), 'Draf dibuat.'),
    ...MASALAH_TULIS,
  },
});

export const bacaVersiAnggaran = createRoute({
  ...umum,
  method: 'get',
  path: `${JALUR}/versi/{versi}`,
  summary: 'Lembar pagu satu versi sampai kode rekening, dengan versi sebelumnya dan yang masih kurang',
  request: { params: AlamatVersi, query: PilihPemda },
  responses: { 200: json(LembarPagu, 'Urut pohon program.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const ubahVersi = createRoute({
  ...umum,
  method: 'patch',
  path: `${JALUR}/versi/{versi}`,
  summary: 'Ubah nama, tanggal, dan nomor dokumen versi (If-Match)',
  request: { params: AlamatVersi, query: PilihPemda, body: isi(UbahVersi) },
  responses: { 200: json(HasilUbah, 'Tersimpan.'), ...MASALAH_TULIS },
});

export const berlakukanVersi = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR}/versi/{versi}/berlakukan`,
  summary: 'Berlakukan draf (If-Match); setiap kegiatan yang berubah harus beralasan',
  request: { params: AlamatVersi, query: PilihPemda },
  responses: { 200: json(HasilUbah, 'Versi berlaku.'), ...MASALAH_TULIS },
});

export const batalkanVersi = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR}/versi/{versi}/batalkan`,
  summary: 'Batalkan (If-Match): draf dihapus, versi berlaku kembali menjadi draf selama tidak dipakai',
  request: {
    params: AlamatVersi,
    query: PilihPemda,
    body: isi(z.object({ alasan: z.string().trim().min(1).max(2000) })),
  },
  responses: { 200: json(HasilUbah, 'Dibatalkan.'), ...MASALAH_TULIS },
});

export const ubahPagu = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/versi/{versi}/pagu`,
  summary: 'Tulis pagu draf, satu atau banyak sekaligus; semua tersimpan atau tidak satu pun',
  request: { params: AlamatVersi, query: PilihPemda, body: isi(UbahPagu) },
  responses: { 200: json(HasilUbah, 'Tersimpan.'), ...MASALAH_TULIS },
});

export const ubahAlasan = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/versi/{versi}/alasan/{kegiatan}`,
  summary: 'Tulis alasan perubahan satu kegiatan (If-Match)',
  request: {
    params: AlamatVersi.extend({ kegiatan: teks('kegiatan', '1.06.01.2.01') }),
    query: PilihPemda,
    body: isi(UbahAlasan),
  },
  responses: { 200: json(HasilUbah, 'Tersimpan.'), ...MASALAH_TULIS },
});

const pilihVersi = (nama: string) =>
  z
    .string()
    .max(60)
    .optional()
    .openapi({ param: { name: nama, in: 'query' }, example: 'murni' });

export const bandingkanVersi = createRoute({
  ...umum,
  method: 'get',
  path: `${JALUR}/banding`,
  summary: 'Bandingkan dua versi dalam rupiah dan persen; tanpa pilihan: versi pertama dan terakhir',
  request: { params: AlamatTahun, query: PilihPemda.extend({ dari: pilihVersi('dari'), ke: pilihVersi('ke') }) },
  responses: { 200: json(BandingVersi, 'Baris demi baris.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const bacaKas = createRoute({
  ...umum,
  method: 'get',
  path: `${JALUR}/kas`,
  summary: 'Anggaran kas dan realisasi per bulan dan triwulan, menurut sub kegiatan dan kode rekening',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(LembarKas, 'Urut pohon program.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const ubahKas = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/kas`,
  summary: 'Tulis anggaran kas atau realisasi; semua tersimpan atau tidak satu pun',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(UbahKas) },
  responses: { 200: json(HasilUbah, 'Tersimpan.'), ...MASALAH_TULIS },
});
