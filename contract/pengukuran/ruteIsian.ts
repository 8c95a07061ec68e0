// Routes of measuring, below …/tahun/{tahun}/isian.
import { createRoute, z } from '@hono/zod-openapi';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import {
  CatatanBaru,
  CatatanIsian,
  HasilSel,
  IsiAjukan,
  IsiBuka,
  IsiKembalikan,
  KeadaanTriwulan,
  LembarIsian,
  PembukaanAcuan,
  UbahPembukaan,
  UbahPeriksa,
  UbahSel,
} from './lembarIsian.ts';

const umum = { tags: ['Pengukuran'], security: [{ sesi: [] }, { token: [] }] };
const JALUR = `${JALUR_TAHUN}/isian` as const;
const JALUR_TRIWULAN = `${JALUR}/{triwulan}` as const;
const AlamatTriwulan = AlamatTahun.extend({
  triwulan: z.coerce
    .number()
    .int()
    .min(1)
    .max(4)
    .openapi({ param: { name: 'triwulan', in: 'path' }, example: 1, type: 'integer' }),
});
const keadaan = { 200: json(KeadaanTriwulan, 'Keadaan triwulan sesudahnya.'), ...MASALAH_TULIS };

export const bacaIsian = createRoute({
  ...umum,
  method: 'get',
  path: JALUR,
  summary: 'Lembar isian kinerja dan keuangan setahun, dengan keadaan setiap triwulan',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(LembarIsian, 'Fakta, versi sel, catatan, dan tanda periksa.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const ubahSel = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/sel`,
  summary: 'Tulis sel, satu atau banyak sekaligus; semua tersimpan atau tidak satu pun',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(UbahSel) },
  responses: { 200: json(HasilSel, 'Tersimpan.'), ...MASALAH_TULIS },
});

export const ajukanIsian = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR_TRIWULAN}/ajukan`,
  summary: 'Ajukan triwulan (If-Match); isian yang salah menahan, setiap peringatan meminta penjelasan',
  request: {
    params: AlamatTriwulan,
    query: PilihPemda,
    body: { required: false, content: { 'application/json': { schema: IsiAjukan } } },
  },
  responses: keadaan,
});

export const kembalikanIsian = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR_TRIWULAN}/kembalikan`,
  summary: 'Kembalikan triwulan dengan catatan, juga per sel (If-Match)',
  request: { params: AlamatTriwulan, query: PilihPemda, body: isi(IsiKembalikan) },
  responses: keadaan,
});

export const setujuiIsian = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR_TRIWULAN}/setujui`,
  summary: 'Setujui triwulan yang diajukan (If-Match)',
  request: { params: AlamatTriwulan, query: PilihPemda },
  responses: keadaan,
});

export const kunciIsian = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR_TRIWULAN}/kunci`,
  summary: 'Kunci triwulan yang disetujui (If-Match)',
  request: { params: AlamatTriwulan, query: PilihPemda },
  responses: keadaan,
});

export const bukaIsian = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR_TRIWULAN}/buka`,
  summary: 'Buka kembali triwulan dengan alasan, bila perlu sampai tanggal tertentu (If-Match)',
  request: { params: AlamatTriwulan, query: PilihPemda, body: isi(IsiBuka) },
  responses: keadaan,
});

export const ubahPembukaan = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/pembukaan-acuan`,
  summary: 'Buka sementara definisi, target, dan rencana kas triwulan yang sudah dibuka, dengan alasan (If-Match)',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(UbahPembukaan) },
  responses: { 200: json(PembukaanAcuan, 'Keadaan sesudahnya.'), ...MASALAH_TULIS },
});

export const tambahCatatan = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR_TRIWULAN}/catatan`,
  summary: 'Tulis komentar atau penjelasan pada sel',
  request: { params: AlamatTriwulan, query: PilihPemda, body: isi(CatatanBaru) },
  responses: { 201: json(CatatanIsian, 'Catatan tersimpan.'), ...MASALAH_TULIS },
});

export const tutupCatatan = createRoute({
  ...umum,
  method: 'post',
  path: `${JALUR}/catatan/{nomor}/selesai`,
  summary: 'Tandai catatan perbaikan sudah dijawab',
  request: {
    params: AlamatTahun.extend({
      nomor: z
        .string()
        .regex(/^\d{1,18}$/)
        .openapi({ param: { name: 'nomor', in: 'path' }, example: '1' }),
    }),
    query: PilihPemda,
  },
  responses: { 200: json(CatatanIsian, 'Catatan selesai.'), ...MASALAH_TULIS },
});

export const ubahPeriksa = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR_TRIWULAN}/periksa`,
  summary: 'Beri atau cabut tanda sudah diperiksa pada satu sel',
  request: { params: AlamatTriwulan, query: PilihPemda, body: isi(UbahPeriksa) },
  responses: { 200: json(z.object({ diperiksa: z.boolean() }), 'Tersimpan.'), ...MASALAH_TULIS },
});
