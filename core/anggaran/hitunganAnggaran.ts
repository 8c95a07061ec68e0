// Computed figures of the budget of one unit and year, each with its proof.
import type { Angka } from '../values/angka.ts';
import type { Predikat } from '../values/predikat.ts';
import type { Triwulan } from '../values/sel.ts';

export interface TriwulanAnggaran {
  triwulan: Triwulan;
  target: Angka;
  realisasi: Angka;
  /** realisasi / target of the triwulan × 100. */
  persen: Angka;
  /** Number of blank cells left out of the sums. */
  kosong: number;
}

export interface SimpulAnggaran {
  kode: string;
  nama: string;
  tingkat: 'program' | 'kegiatan' | 'subkegiatan';
  /** By kode of the version; nilai null when not known at this node. */
  pagu: Record<string, Angka>;
  realisasi: Angka;
  sisa: Angka;
  persen: Angka;
  triwulan: TriwulanAnggaran[];
  anak: SimpulAnggaran[];
}

export interface BarisBelanja {
  kode: string;
  uraian: string;
  anggaran: Angka;
  realisasi: Angka;
  sisa: Angka;
  persen: Angka;
}

/** A kegiatan whose ceiling moved between the first version and the version in force. */
export interface PerubahanPagu {
  kode: string;
  nama: string;
  semula: Angka;
  menjadi: Angka;
  selisih: Angka;
  /** selisih / semula × 100. */
  persen: Angka;
  alasan: string[];
}

export interface HitunganAnggaran {
  /** Kode of the version in force at year end; empty when there is no version. */
  versiBerlaku: string;
  pagu: Record<string, Angka>;
  realisasi: Angka;
  sisa: Angka;
  persen: Angka;
  predikat: Predikat;
  program: SimpulAnggaran[];
  belanja: BarisBelanja[];
  triwulan: TriwulanAnggaran[];
  perubahan: PerubahanPagu[];
}
