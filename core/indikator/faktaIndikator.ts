// Definition and targets of an indicator. Realisation lives in `pengukuran`, components that come from SPM in `layanan`.
import type { Sel, Triwulan } from '../values/sel.ts';

export type TingkatIndikator = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subkegiatan';
export type Polaritas = 'maksimasi' | 'minimasi' | 'stabilisasi';
export type Akumulasi = 'SUM' | 'LAST' | 'AVG' | 'MAX' | 'MIN';
export type ModeInput = 'PER_PERIOD' | 'CUMULATIVE';

/** How often the data are collected. */
export const FREKUENSI = ['bulanan', 'triwulanan', 'semesteran', 'tahunan'] as const;
export type Frekuensi = (typeof FREKUENSI)[number];

export interface Komponen {
  kode: string;
  nama: string;
  satuan: string;
  /** Kode of the SPM service whose percentage is this component; null when entered by hand. */
  spm: string | null;
  /** Kode of the jabatan that answers for its data. */
  penanggungJawab?: string;
  /** Where its data come from; a component of an SPM service needs none. */
  sumberData?: string;
}

export interface FaktaIndikator {
  kode: string;
  nama: string;
  tingkat: TingkatIndikator;
  /** Kode of the node measured: tujuan, sasaran, program, kegiatan or sub kegiatan. */
  induk: string;
  /** Sasaran wording of the node (sasaran program, kegiatan, sub kegiatan); null at tujuan/sasaran. */
  sasaran: string | null;
  iku: boolean;
  satuan: string;
  /** "predikat": values are words of `skala` ("B"), not numbers. */
  jenisNilai: 'angka' | 'predikat';
  skala: string | null;
  polaritas: Polaritas;
  akumulasi: Akumulasi;
  modeInput: ModeInput;
  /** Decimals shown. */
  presisi: number;
  definisi: string | null;
  /** Why this measure was chosen for its node. */
  alasan?: string;
  sumberData: string | null;
  /** Who collects the data. */
  pengumpulData?: string;
  frekuensi?: Frekuensi;
  /** Kind of document that proves a realisasi. */
  jenisBukti?: string;
  /** Where the indicator stood before the plan; a decimal or a word of the scale. */
  kondisiAwal?: { tahun: number; nilai: string };
  penanggungJawab: string[];
  /** Expression over komponen kode, e.g. "(a + b) / 2"; null = entered directly or (kegiatan) the sum of its sub kegiatan. */
  rumus: string | null;
  komponen: Komponen[];
  /** Sub kegiatan whose money (program, kegiatan) and output (kegiatan: summed) belong to this indicator. */
  subKegiatan: string[];
  target: { tahun: number; nilai: Sel }[];
  targetTriwulan: { triwulan: Triwulan; nilai: Sel }[];
}
