// Every computed figure of one bahan, each with its proof. Made by `hitung(bahan)`; presenters and the composer only read it.
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import type { LayananSpm, Pembanding } from '../layanan/faktaLayanan.ts';
import type { Angka, Asal } from '../values/angka.ts';
import type { Triwulan } from '../values/sel.ts';

export interface Predikat {
  label: string | null;
  asal: Asal;
}

export interface HitunganIndikator {
  fakta: FaktaIndikator;
  target: Angka;
  realisasi: Angka;
  capaian: Angka;
  predikat: Predikat;
  status: 'melampaui' | 'tercapai' | 'belum' | null;
  triwulan: { triwulan: Triwulan; target: Angka; realisasi: Angka; capaian: Angka }[];
  tahunan: { tahun: number; target: Angka; realisasi: Angka; capaian: Angka }[];
  komponen: { kode: string; nama: string; satuan: string; nilai: Angka }[];
  /** Money of `fakta.subKegiatan`, cumulative; empty when the indicator owns none. */
  keuangan: TriwulanAnggaran[];
}

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

export interface HitunganAnggaran {
  /** Kode of the version in force at year end. */
  versiBerlaku: string;
  pagu: Record<string, Angka>;
  realisasi: Angka;
  sisa: Angka;
  persen: Angka;
  predikat: Predikat;
  program: SimpulAnggaran[];
  belanja: BarisBelanja[];
  triwulan: TriwulanAnggaran[];
  /** Per kegiatan that changed between the first and the version in force. */
  perubahan: { kode: string; nama: string; semula: Angka; menjadi: Angka; selisih: Angka; persen: Angka; alasan: string[] }[];
}

export interface HitunganLayananSpm {
  fakta: LayananSpm;
  sasaran: Angka;
  terlayani: Angka;
  persen: Angka;
  tambahan: Angka;
  tahunLalu: Angka;
}

export interface HitunganEfisiensi {
  kode: string;
  nama: string;
  sasaran: string;
  lingkup: 'unit' | 'subkegiatan';
  capaian: Angka;
  penyerapan: Angka;
  /** capaian − penyerapan, in poin persen. */
  efisiensi: Angka;
  /** 100 − penyerapan, the second definition, labelled. */
  sisaPenyerapan: Angka;
  kesimpulan: string;
}

export interface Hitungan {
  indikator: Map<string, HitunganIndikator>;
  anggaran: HitunganAnggaran;
  spm: { layanan: HitunganLayananSpm[]; rata: Angka; indeks: Angka; kategori: Predikat };
  skm: { periode: { nama: string; responden: number; ikm: Angka; mutu: string; kinerja: string; asal: Asal }[]; jumlahResponden: Angka };
  efisiensi: HitunganEfisiensi[];
  pembanding: { fakta: Pembanding; rata: Angka }[];
  /** Comparison figures of an indicator that has them (IKU): change to last year and progress to the Renstra end. */
  perbandingan: Map<string, { tahunLalu: number; perubahanRealisasi: Angka; perubahanCapaian: Angka; akhirRenstra: number; kemajuanRenstra: Angka }>;
}
