// The dashboard of a unit and triwulan: GET …/dasbor.
import { z } from '@hono/zod-openapi';
import { AsalJson } from '../indikator/rincianIndikator.ts';

const angka = z.string().nullable();
const Lembar = z.enum(['kinerja', 'keuangan']);
const Tingkat = z.enum(['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan']);
const Triwulan = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .openapi({ type: 'integer', example: 2 });
const uang = {
  triwulan: Triwulan,
  pagu: angka,
  target: angka,
  realisasi: angka,
  persenTarget: angka,
  serapan: angka,
};

export const Dasbor = z
  .object({
    triwulan: Triwulan,
    jabatan: z.string().nullable(),
    peringkat: z.array(z.string()),
    sebaran: z.array(
      z.object({
        tingkat: Tingkat,
        jumlah: z.number().int(),
        peringkat: z.array(z.number().int()),
        tanpaPeringkat: z.number().int(),
        rata: angka,
      }),
    ),
    status: z.object({ tercapai: z.number().int(), belum: z.number().int(), kosong: z.number().int() }),
    rata: angka,
    uang: z.object(uang),
    tren: z.array(z.object({ ...uang, rata: angka })),
    bendera: z.array(
      z.object({
        jenis: z.enum(['salah', 'peringatan', 'saran', 'belum']),
        lembar: Lembar,
        baris: z.string(),
        nama: z.string(),
        pesan: angka,
        capaian: angka,
      }),
    ),
    capaian: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        satuan: z.string(),
        tingkat: Tingkat,
        target: angka,
        realisasi: angka,
        capaian: angka,
        peringkat: angka,
      }),
    ),
    tindakLanjut: z.object({ terbuka: z.number().int(), lewat: z.number().int() }),
    asal: z.object({ rata: AsalJson, serapan: AsalJson, persenTarget: AsalJson }),
  })
  .openapi('Dasbor');
