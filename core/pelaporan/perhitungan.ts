// Shape of every computed figure of one unit and year, as the outside world relies on it (`tapis compute --json`).
// Decimals are strings, head counts and years are numbers, what cannot be computed is null.
import type { TingkatIndikator } from '../indikator/faktaIndikator.ts';

export interface TitikTriwulan {
  triwulan: number;
  target: string | null;
  realisasi: string | null;
  capaian: string | null;
  masalah?: string;
}

export interface PerhitunganIndikator {
  kode: string;
  nama: string;
  tingkat: TingkatIndikator;
  iku: boolean;
  satuan: string;
  target: string | null;
  realisasi: string | null;
  capaian: string | null;
  predikat: string | null;
  masalah?: string;
  disimpulkan?: boolean;
  triwulan: TitikTriwulan[];
  tahunan: { tahun: number; target: string | null; realisasi: string | null; capaian: string | null }[];
}

export interface NilaiAnggaran {
  murni: string | null;
  pergeseran: string | null;
  perubahan: string | null;
  realisasi: string | null;
  sisa: string | null;
  persen: string | null;
}

export interface SubKegiatanAnggaran extends NilaiAnggaran {
  kode: string;
  nama: string;
}

export interface KegiatanAnggaran extends SubKegiatanAnggaran {
  subkegiatan: SubKegiatanAnggaran[];
}

export interface ProgramAnggaran extends SubKegiatanAnggaran {
  kegiatan: KegiatanAnggaran[];
}

export interface Perhitungan {
  pemda: string;
  perangkatDaerah: string;
  tahun: number;
  indikator: PerhitunganIndikator[];
  anggaran: NilaiAnggaran & {
    predikat: string | null;
    belanja: {
      kode: string;
      uraian: string;
      anggaran: string | null;
      realisasi: string | null;
      sisa: string | null;
      persen: string | null;
    }[];
    program: ProgramAnggaran[];
    triwulan: {
      triwulan: number;
      target: string | null;
      realisasi: string | null;
      persen: string | null;
      kosong?: number;
    }[];
  };
  spm: {
    layanan: {
      kode: string;
      kodeNasional: string;
      nama: string;
      sasaran: number | null;
      terlayani: number | null;
      persen: string | null;
      disimpulkan?: boolean;
    }[];
    indeks: string | null;
    kategori: string | null;
  };
  skm: { periode: { nama: string; responden: number; ikm: string; mutu: string; kinerja: string }[] };
  efisiensi: {
    kode: string;
    capaian: string | null;
    penyerapan: string | null;
    efisiensi: string | null;
    sisaPenyerapan: string | null;
  }[];
  pembanding: { wilayah: string; layanan: { kode: string; realisasi: string | null }[]; rata: string | null }[];
}
