// Beginning a year from the one before it: what would be copied, and doing it.
import { createRoute, z } from '@hono/zod-openapi';
import { json, MASALAH_PERANGKAT_DAERAH, MASALAH_TULIS } from '../values/tanggapan.ts';
import { AlamatTahun, JALUR_TAHUN, PilihPemda } from './alamatTahun.ts';
import { Rencana } from './rencana.ts';

const jumlah = z.number().int();

export const SalinanTahun = z
  .object({
    versi: z.number().int().openapi({ description: 'Nomor versi susunan tahun ini, untuk If-Match.' }),
    dari: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'Tahun terdekat sebelumnya yang ada isinya; null bila tidak ada.' }),
    kosong: z.boolean().openapi({ description: 'Tahun ini belum mempunyai program dan indikator.' }),
    jumlah: z.object({
      program: jumlah,
      kegiatan: jumlah,
      subKegiatan: jumlah,
      indikator: jumlah,
      target: jumlah.openapi({ description: 'Target Renstra yang ikut disalin.' }),
      jabatan: jumlah.openapi({ description: '0 bila tahun ini sudah mempunyai jabatan.' }),
    }),
    dilewati: z
      .array(z.object({ kode: z.string(), nama: z.string(), sebab: z.enum(['berakhir', 'simpul-tidak-ada']) }))
      .openapi({ description: 'Indikator yang tidak disalin.' }),
    lepas: z.array(z.string()).openapi({ description: 'Program yang sasarannya tidak ada dalam Renstra tahun ini.' }),
  })
  .openapi('SalinanTahun');
export type SalinanTahun = z.infer<typeof SalinanTahun>;

const dasar = {
  ...{ tags: ['Perencanaan'], security: [{ sesi: [] }, { token: [] }], path: `${JALUR_TAHUN}/salin` as const },
  request: { params: AlamatTahun, query: PilihPemda },
};

export const bacaSalinan = createRoute({
  ...dasar,
  method: 'get',
  summary:
    'Apa yang akan disalin dari tahun sebelumnya: susunan, indikator, target Renstra; bukan realisasi, bukan pagu',
  responses: { 200: json(SalinanTahun, 'Pratinjau.'), ...MASALAH_PERANGKAT_DAERAH },
});

export const salinTahun = createRoute({
  ...dasar,
  method: 'post',
  summary: 'Salin dari tahun sebelumnya ke tahun yang masih kosong',
  responses: { 200: json(Rencana, 'Susunan tahun ini sesudahnya.'), ...MASALAH_TULIS },
});
