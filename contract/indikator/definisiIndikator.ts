// The data dictionary of indicators: what people enter about one, what the API answers, and the whole dictionary of a year.
import { z } from '@hono/zod-openapi';
import { FREKUENSI } from '@tapis/core/indikator/faktaIndikator.ts';
import { SYARAT_IKU } from '@tapis/core/indikator/kamus/gerbangIku.ts';

const teks = (max: number) => z.string().trim().max(max);
/** Blank text is "not recorded". */
const optionalTeks = (max: number) =>
  teks(max)
    .nullable()
    .transform((isi) => (isi === '' ? null : isi));
const tahun = z.number().int().min(2000).max(2100);
const kode = teks(60);
const nilai = teks(60);

const Tingkat = z.enum(['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan']);

const Komponen = z.object({
  kode: teks(40),
  nama: teks(500),
  satuan: teks(60),
  spm: optionalTeks(60).openapi({ description: 'Kode layanan SPM yang persentasenya menjadi komponen ini.' }),
  penanggungJawab: optionalTeks(60).openapi({ description: 'Kode jabatan yang menjawab datanya.' }),
  sumberData: optionalTeks(500),
});

export const IsianIndikator = z
  .object({
    nama: teks(500),
    tingkat: Tingkat,
    induk: kode.openapi({ description: 'Kode simpul yang diukur.' }),
    sasaran: optionalTeks(1000),
    iku: z.boolean(),
    satuan: teks(60),
    jenisNilai: z.enum(['angka', 'predikat']),
    skala: optionalTeks(60),
    polaritas: z.enum(['maksimasi', 'minimasi', 'stabilisasi']),
    akumulasi: z.enum(['SUM', 'LAST', 'AVG', 'MAX', 'MIN']),
    modeInput: z.enum(['PER_PERIOD', 'CUMULATIVE']),
    presisi: z.number().int().min(0).max(10),
    definisi: optionalTeks(4000),
    alasan: optionalTeks(4000).openapi({ description: 'Alasan pemilihan indikator.' }),
    sumberData: optionalTeks(1000),
    pengumpulData: optionalTeks(500),
    frekuensi: z.enum(FREKUENSI).nullable(),
    jenisBukti: optionalTeks(500),
    kondisiAwal: z.object({ tahun, nilai: nilai.min(1) }).nullable(),
    penanggungJawab: z.array(kode).max(50).openapi({ description: 'Kode jabatan.' }),
    rumus: optionalTeks(2000),
    komponen: z.array(Komponen).max(100),
    subKegiatan: z.array(kode).max(500),
  })
  .openapi('IsianIndikator');
export type IsianIndikator = z.infer<typeof IsianIndikator>;

export const IndikatorBaru = IsianIndikator.extend({ kode }).openapi('IndikatorBaru');

const optionalNilai = nilai.nullable().transform((isi) => (isi === '' ? null : isi));

export const IsianTarget = z
  .object({
    target: z
      .array(z.object({ tahun, nilai: optionalNilai }))
      .max(30)
      .openapi({ description: 'Desimal bertitik, atau kata skala; null = belum ditetapkan.' }),
    targetTriwulan: z.array(z.object({ triwulan: z.number().int().min(1).max(4), nilai: optionalNilai })).max(4),
  })
  .openapi('IsianTarget');
export type IsianTarget = z.infer<typeof IsianTarget>;

const Pelanggaran = z.object({
  kode: z.string(),
  bidang: z.string().nullable(),
  pesan: z.string(),
  sitasi: z.string().nullable(),
  tingkat: z.enum(['salah', 'peringatan']),
});

const Butir = z.object({ kode: z.string(), nama: z.string() });

/** One indicator of the dictionary. `versi` of the definition and `versiTarget` of its targets are revisions of their own. */
const ButirKamus = IsianIndikator.extend({
  kode: z.string(),
  target: z.array(z.object({ tahun: z.number().int(), nilai: z.string().nullable() })),
  targetTriwulan: z.array(z.object({ triwulan: z.number().int(), nilai: z.string().nullable() })),
  versi: z.number().int(),
  versiTarget: z.number().int(),
  /** Last year of the indicator; null while it goes on. */
  berakhir: z.number().int().nullable(),
}).openapi('ButirKamus');
export type ButirKamus = z.infer<typeof ButirKamus>;

export const DefinisiIndikator = z
  .object({
    indikator: ButirKamus,
    alasanBerakhir: z.string().nullable(),
    pelanggaran: z.array(Pelanggaran).openapi({ description: 'Petunjuk dan peringatan atas definisi ini.' }),
    gerbang: z
      .array(z.object({ syarat: z.enum(SYARAT_IKU), kurang: z.array(Pelanggaran) }))
      .nullable()
      .openapi({ description: 'Syarat masuk Perjanjian Kinerja; null bila bukan IKU.' }),
    /** The definitions of other years, the newest first. */
    riwayat: z.array(
      z.object({ tahun: z.number().int(), nama: z.string(), satuan: z.string(), rumus: z.string().nullable() }),
    ),
  })
  .openapi('DefinisiIndikator');
export type DefinisiIndikator = z.infer<typeof DefinisiIndikator>;

export const KamusIndikator = z
  .object({
    tahun: z.number().int(),
    renstra: z.object({ awal: z.number().int(), akhir: z.number().int() }).nullable(),
    indikator: z.array(ButirKamus),
    /** What an indicator may be bound to. */
    simpul: z.array(Butir.extend({ tingkat: Tingkat })),
    jabatan: z.array(Butir),
    spm: z.array(Butir),
  })
  .openapi('KamusIndikator');
export type KamusIndikator = z.infer<typeof KamusIndikator>;
