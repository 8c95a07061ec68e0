// Routes of reviu: any report file, without keeping anything of it.
import { createRoute, z } from '@hono/zod-openapi';
import { json, MASALAH_BERKAS, MASALAH_MASUK, MASALAH_PERMINTAAN } from '../values/tanggapan.ts';
import { HasilReviu } from './hasilReviu.ts';

/** Form of an upload. The file itself is checked by the handler: its size, its kind, its content. */
export const KirimanReviu = z.object({
  berkas: z
    .any()
    .openapi({ type: 'string', format: 'binary', description: 'Satu berkas .txt, .md, .docx, .pdf, .xlsx.' }),
  tahun: z
    .string()
    .regex(/^(?:(?:19|20)\d{2})?$/, { error: 'harus tahun empat angka, misalnya 2024' })
    .optional()
    .openapi({ description: 'Tahun laporan; kosong = dicari di dalam berkas.' }),
});

export const reviuBerkas = createRoute({
  method: 'post',
  path: '/api/v1/reviu',
  tags: ['Reviu'],
  security: [{ sesi: [] }, { token: [] }],
  summary: 'Memeriksa satu berkas laporan; isinya tidak disimpan',
  request: { body: { required: true, content: { 'multipart/form-data': { schema: KirimanReviu } } } },
  responses: {
    200: json(HasilReviu, 'Sama dengan keluaran `tapis reviu --json`.'),
    ...MASALAH_MASUK,
    ...MASALAH_PERMINTAAN,
    ...MASALAH_BERKAS,
  },
});
