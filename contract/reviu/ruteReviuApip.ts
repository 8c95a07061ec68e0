// Routes of the reviu by the APIP, below …/tahun/{tahun}/reviu-apip: checklist, catatan, steps, papers.
import { createRoute, z } from '@hono/zod-openapi';
import { NASKAH_REVIU, type NaskahReviu } from '@tapis/core/reviu/apip/composeReviuApip.ts';
import { type FormatDokumen, JENIS_MEDIA } from '../pelaporan/formatDokumen.ts';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from '../perencanaan/alamatTahun.ts';
import { isi, json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import {
  Alasan,
  CatatanBaru,
  IsiJawaban,
  IsiPersetujuan,
  Pelaksanaan,
  Penilaian,
  ReviuApip,
  Tanggapan,
  UraianReviu,
} from './reviuApip.ts';

const umum = { tags: ['Reviu APIP'], security: [{ sesi: [] }, { token: [] }] };
const JALUR = `${JALUR_TAHUN}/reviu-apip` as const;
const CATATAN = `${JALUR}/catatan` as const;

const AlamatButir = AlamatTahun.extend({
  butir: z
    .string()
    .max(20)
    .openapi({ param: { name: 'butir', in: 'path' }, example: 'III.4' }),
});
const AlamatCatatan = AlamatTahun.extend({
  nomor: z.coerce
    .number()
    .int()
    .openapi({ param: { name: 'nomor', in: 'path' }, description: 'Nomor catatan.', type: 'integer' }),
});

const hasil = { 200: json(ReviuApip, 'Reviu sesudah perubahan ini.'), ...MASALAH_TULIS };

export const bacaReviuApip = createRoute({
  ...umum,
  method: 'get',
  path: JALUR,
  summary: 'Daftar uji, catatan, dan persetujuan reviu APIP',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: { 200: json(ReviuApip, 'Status null: belum dimulai.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const mulaiReviuApip = createRoute({
  ...umum,
  method: 'post',
  path: JALUR,
  summary: 'Memulai reviu APIP',
  request: { params: AlamatTahun, query: PilihPemda },
  responses: hasil,
});

export const ubahUraianReviu = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/uraian`,
  summary: 'Mengubah langkah, pengujian, telaahan, dan simpulan reviu (If-Match)',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(UraianReviu) },
  responses: hasil,
});

export const jawabButir = createRoute({
  ...umum,
  method: 'put',
  path: `${JALUR}/butir/{butir}`,
  summary: 'Menjawab satu butir daftar uji (If-Match)',
  request: { params: AlamatButir, query: PilihPemda, body: isi(IsiJawaban) },
  responses: hasil,
});

const langkah = <N extends string, S extends z.ZodType>(nama: N, summary: string, body: S) =>
  createRoute({
    ...umum,
    method: 'post',
    path: `${JALUR}/${nama}` as const,
    summary: `${summary} (If-Match)`,
    request: { params: AlamatTahun, query: PilihPemda, body: isi(body) },
    responses: hasil,
  });

export const selesaikanReviu = langkah('selesaikan', 'Menyatakan daftar uji selesai', Alasan);
export const bukaReviu = langkah('buka', 'Membuka kembali daftar uji yang selesai', Alasan);
export const setujuiReviu = langkah('setujui', 'Menyetujui sebagai Inspektur; isinya dibekukan', IsiPersetujuan);
export const cabutReviu = langkah('cabut', 'Mencabut persetujuan dengan alasan', Alasan);

export const tambahCatatan = createRoute({
  ...umum,
  method: 'post',
  path: CATATAN,
  summary: 'Menambah catatan hasil reviu',
  request: { params: AlamatTahun, query: PilihPemda, body: isi(CatatanBaru) },
  responses: hasil,
});

const langkahCatatan = <N extends string, S extends z.ZodType>(nama: N, summary: string, body: S) =>
  createRoute({
    ...umum,
    method: 'put',
    path: `${CATATAN}/{nomor}${nama}` as const,
    summary: `${summary} (If-Match)`,
    request: { params: AlamatCatatan, query: PilihPemda, body: isi(body) },
    responses: hasil,
  });

export const ubahCatatan = langkahCatatan('', 'Mengubah catatan yang belum ditanggapi', CatatanBaru);
export const hapusCatatan = createRoute({
  ...umum,
  method: 'delete',
  path: `${CATATAN}/{nomor}` as const,
  summary: 'Menghapus catatan yang belum pernah ditanggapi (If-Match)',
  request: { params: AlamatCatatan, query: PilihPemda },
  responses: hasil,
});

export const tanggapiCatatan = langkahCatatan('/tanggapan', 'Menanggapi catatan sebagai unit yang direviu', Tanggapan);
export const laksanakanCatatan = langkahCatatan(
  '/pelaksanaan',
  'Melaporkan perbaikan yang sudah dilakukan',
  Pelaksanaan,
);
export const nilaiCatatan = langkahCatatan('/penilaian', 'Menerima, mengembalikan, atau mencabut catatan', Penilaian);

export const FORMAT_NASKAH_REVIU = ['pdf', 'docx', 'html', 'xlsx'] as const;
export type FormatNaskahReviu = (typeof FORMAT_NASKAH_REVIU)[number];

export const MEDIA_NASKAH_REVIU: Record<FormatNaskahReviu, string> = {
  ...(JENIS_MEDIA satisfies Record<FormatDokumen, string>),
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Excel is a table: only the working paper has one. */
export const NASKAH_TERSEDIA = NASKAH_REVIU.flatMap((jenis) =>
  FORMAT_NASKAH_REVIU.filter((format) => format !== 'xlsx' || jenis === 'kertas-kerja').map(
    (format) => [jenis, format] as const,
  ),
);

export const bacaNaskahReviu = (jenis: NaskahReviu, format: FormatNaskahReviu) =>
  createRoute({
    ...umum,
    method: 'get',
    path: `${JALUR}/${jenis}.${format}` as const,
    summary: `${{ pernyataan: 'Pernyataan telah direviu', 'kertas-kerja': 'Kertas kerja reviu', laporan: 'Laporan hasil reviu' }[jenis]} sebagai ${format.toUpperCase()}`,
    request: { params: AlamatTahun, query: PilihPemda },
    responses: {
      200: {
        description: 'Tanpa persetujuan Inspektur berupa draf yang bertanda.',
        content: { [MEDIA_NASKAH_REVIU[format]]: { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...MASALAH_PERANGKAT_DAERAH,
    },
  });
