// Facts of services: SPM, comparison regions, staff, assets, companions, visitors, the service flow.
import type { Triwulan } from '../values/sel.ts';

/**
 * A count of one SPM service, cumulative up to the triwulan. triwulan null = the year; a year that has a row of triwulan IV
 * needs none (year = triwulan IV). `persen` only where the counts are unknown. Counts are integers as strings.
 */
export interface CatatanSpm {
  tahun: number;
  triwulan: Triwulan | null;
  sasaran: string | null;
  terlayani: string | null;
  persen: string | null;
  disimpulkan: string | null;
  /** People added in the year where the rate is cumulative (129 of 373). */
  tambahan: string | null;
}

export interface LayananSpm {
  kode: string;
  kodeNasional: string;
  nama: string;
  indikator: string;
  satuan: string;
  catatan: CatatanSpm[];
}

export interface Pembanding {
  kode: string;
  wilayah: string;
  jenis: 'provinsi' | 'kabupaten';
  sumber: string;
  tahun: number;
  catatan: string | null;
  layanan: { kode: string; target: string; realisasi: string }[];
}

export interface FaktaSdm {
  pangkat: { nama: string | null; golongan: string; jumlah: number }[];
  pendidikan: { strata: string; jumlah: number }[];
  diklat: { jenis: string; jumlah: number }[];
  /** Civil servants as the unit counts them: the rows of `pangkat`, PPPK among them. Staff = pns + thls. */
  pns: number;
  thls: number;
  /** Of `pns`, those on a PPPK contract (golongan IX); never added a second time. */
  pppk: number;
  penerimaGaji: number;
  pendamping: { jenis: string; jumlah: number }[];
  psks: { jumlah: number; jenis: number };
}

export interface FaktaLayanan {
  spm: LayananSpm[];
  pembanding: Pembanding[];
  /** Null until the staff register is filled. */
  sdm: FaktaSdm | null;
  sarana: { uraian: string; jumlah: number; satuan: string; kondisi: string | null }[];
  kunjungan: { karakteristik: string; baris: { nama: string; jumlah: number }[] }[];
  /** Steps of the service flow (flowchart). `ke` lists following steps with an optional label. */
  alurLayanan: {
    judul: string;
    langkah: {
      kode: string;
      pelaku: string;
      nama: string;
      jenis: 'mulai' | 'proses' | 'keputusan' | 'selesai';
      ke: { kode: string; label: string | null }[];
    }[];
  }[];
}
