// Definition and targets of an indicator. Realisation lives in `pengukuran`, components that come from SPM in `layanan`.
import type { Sel, Triwulan } from '../values/sel.ts';

export type TingkatIndikator = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subkegiatan';
export type Polaritas = 'maksimasi' | 'minimasi' | 'stabilisasi';
export type Akumulasi = 'SUM' | 'LAST' | 'AVG' | 'MAX' | 'MIN';
export type ModeInput = 'PER_PERIOD' | 'CUMULATIVE';

export interface Komponen {
  kode: string;
  nama: string;
  satuan: string;
  /** Kode of the SPM service whose percentage is this component; null when entered by hand. */
  spm: string | null;
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
  sumberData: string | null;
  penanggungJawab: string[];
  /** Expression over komponen kode, e.g. "(a + b) / 2"; null = entered directly or (kegiatan) the sum of its sub kegiatan. */
  rumus: string | null;
  komponen: Komponen[];
  /** Sub kegiatan whose money (program, kegiatan) and output (kegiatan: summed) belong to this indicator. */
  subKegiatan: string[];
  target: { tahun: number; nilai: Sel }[];
  targetTriwulan: { triwulan: Triwulan; nilai: Sel }[];
}
