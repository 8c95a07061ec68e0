// Made-up indicators of the test bahan: a computed IKU, a predicate, a kegiatan that sums its sub kegiatan.
import type { FaktaIndikator } from '../../indikator/faktaIndikator.ts';
import { TRIWULAN } from '../../values/sel.ts';

const DASAR: FaktaIndikator = {
  kode: '',
  nama: '',
  tingkat: 'subkegiatan',
  induk: '',
  sasaran: null,
  iku: false,
  satuan: 'dokumen',
  jenisNilai: 'angka',
  skala: null,
  polaritas: 'maksimasi',
  akumulasi: 'LAST',
  modeInput: 'CUMULATIVE',
  presisi: 0,
  definisi: null,
  sumberData: null,
  penanggungJawab: [],
  rumus: null,
  komponen: [],
  subKegiatan: [],
  target: [],
  targetTriwulan: [],
};

export type Empat = readonly [string | null, string | null, string | null, string | null];

/** Cells of the four triwulan. */
export const empat = (nilai: Empat) =>
  TRIWULAN.map((triwulan, i) => ({ triwulan, nilai: { nilai: nilai[i] ?? null } }));

const outputSub = (kode: string, target: Empat): FaktaIndikator => ({
  ...DASAR,
  kode,
  nama: `Jumlah keluaran ${kode}`,
  induk: kode,
  subKegiatan: [kode],
  target: [{ tahun: 2030, nilai: { nilai: target[3] } }],
  targetTriwulan: empat(target),
});

export const INDIKATOR_UJI: FaktaIndikator[] = [
  {
    ...DASAR,
    kode: 'IKU1',
    nama: 'Persentase warga terlayani',
    tingkat: 'sasaran',
    induk: 'S1',
    iku: true,
    satuan: '%',
    presisi: 2,
    penanggungJawab: ['kepala'],
    rumus: '(a + b) / 2',
    komponen: [
      { kode: 'a', nama: 'Layanan A', satuan: '%', spm: 'a' },
      { kode: 'b', nama: 'Layanan B', satuan: '%', spm: 'b' },
    ],
    target: [
      { tahun: 2029, nilai: { nilai: '60' } },
      { tahun: 2030, nilai: { nilai: '80' } },
      { tahun: 2031, nilai: { nilai: '90' } },
    ],
    targetTriwulan: empat(['20', '40', '60', '80']),
  },
  {
    ...DASAR,
    kode: 'IP1',
    nama: 'Indeks kepuasan',
    tingkat: 'program',
    induk: '1.06.01',
    satuan: 'kategori',
    jenisNilai: 'predikat',
    skala: 'skm-mutu',
    penanggungJawab: ['sekretaris'],
    target: [{ tahun: 2030, nilai: { nilai: 'B' } }],
    targetTriwulan: empat(['B', 'B', 'B', 'B']),
  },
  {
    ...DASAR,
    kode: '1.06.01.2.01/a',
    nama: 'Jumlah dokumen',
    tingkat: 'kegiatan',
    induk: '1.06.01.2.01',
    subKegiatan: ['1.06.01.2.01.01', '1.06.01.2.01.02'],
  },
  outputSub('1.06.01.2.01.01', ['0', '1', '2', '3']),
  outputSub('1.06.01.2.01.02', ['1', '2', '3', '4']),
];
