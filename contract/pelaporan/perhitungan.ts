// Every computed figure of one unit and year: GET …/perhitungan, the same value as `tapis compute --json`.
import { z } from '@hono/zod-openapi';

const angka = z.string().nullable();

const titik = z.object({
  target: angka,
  realisasi: angka,
  capaian: angka,
});

const Indikator = z
  .object({
    kode: z.string(),
    nama: z.string(),
    tingkat: z.enum(['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan']),
    iku: z.boolean(),
    satuan: z.string(),
    target: angka,
    realisasi: angka,
    capaian: angka,
    predikat: z.string().nullable(),
    masalah: z.string().optional(),
    disimpulkan: z.boolean().optional(),
    triwulan: z.array(titik.extend({ triwulan: z.number().int(), masalah: z.string().optional() })),
    tahunan: z.array(titik.extend({ tahun: z.number().int() })),
  })
  .openapi('PerhitunganIndikator');

const nilaiAnggaran = z.object({
  murni: angka,
  pergeseran: angka,
  perubahan: angka,
  realisasi: angka,
  sisa: angka,
  persen: angka,
});
const SubKegiatan = nilaiAnggaran.extend({ kode: z.string(), nama: z.string() }).openapi('AnggaranSubKegiatan');
const Kegiatan = SubKegiatan.extend({ subkegiatan: z.array(SubKegiatan) }).openapi('AnggaranKegiatan');
const Program = SubKegiatan.extend({ kegiatan: z.array(Kegiatan) }).openapi('AnggaranProgram');

export const Perhitungan = z
  .object({
    pemda: z.string(),
    perangkatDaerah: z.string(),
    tahun: z.number().int(),
    indikator: z.array(Indikator),
    anggaran: nilaiAnggaran.extend({
      predikat: z.string().nullable(),
      belanja: z.array(
        z.object({
          kode: z.string(),
          uraian: z.string(),
          anggaran: angka,
          realisasi: angka,
          sisa: angka,
          persen: angka,
        }),
      ),
      program: z.array(Program),
      triwulan: z.array(
        z.object({
          triwulan: z.number().int(),
          target: angka,
          realisasi: angka,
          persen: angka,
          kosong: z.number().int().optional(),
        }),
      ),
    }),
    spm: z.object({
      layanan: z.array(
        z.object({
          kode: z.string(),
          kodeNasional: z.string(),
          nama: z.string(),
          sasaran: z.number().int().nullable(),
          terlayani: z.number().int().nullable(),
          persen: angka,
          disimpulkan: z.boolean().optional(),
        }),
      ),
      indeks: angka,
      kategori: z.string().nullable(),
    }),
    skm: z.object({
      periode: z.array(
        z.object({
          nama: z.string(),
          responden: z.number().int(),
          ikm: z.string(),
          mutu: z.string(),
          kinerja: z.string(),
        }),
      ),
    }),
    efisiensi: z.array(
      z.object({ kode: z.string(), capaian: angka, penyerapan: angka, efisiensi: angka, sisaPenyerapan: angka }),
    ),
    pembanding: z.array(
      z.object({
        wilayah: z.string(),
        layanan: z.array(z.object({ kode: z.string(), realisasi: angka })),
        rata: angka,
      }),
    ),
  })
  .openapi('Perhitungan');
