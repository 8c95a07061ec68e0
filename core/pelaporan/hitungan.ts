// Every computed figure of one bahan, each with its proof. Made by `hitung(bahan)`; presenters and the composer only read it.
import type { HitunganAnggaran, TriwulanAnggaran } from '../anggaran/hitunganAnggaran.ts';
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import type { Pembanding } from '../layanan/faktaLayanan.ts';
import type { HitunganSpm } from '../layanan/hitunganSpm.ts';
import type { HitunganSkm } from '../survei/hitunganSkm.ts';
import type { Angka } from '../values/angka.ts';
import type { Predikat } from '../values/predikat.ts';
import type { Triwulan } from '../values/sel.ts';

export type { BarisBelanja, HitunganAnggaran, SimpulAnggaran, TriwulanAnggaran } from '../anggaran/hitunganAnggaran.ts';
export type { HitunganLayananSpm } from '../layanan/hitunganSpm.ts';
export type { Predikat } from '../values/predikat.ts';

/** Target, realisasi and capaian of one moment. */
export interface TitikKinerja {
  target: Angka;
  realisasi: Angka;
  capaian: Angka;
}

export interface HitunganIndikator extends TitikKinerja {
  fakta: FaktaIndikator;
  predikat: Predikat;
  status: 'melampaui' | 'tercapai' | 'belum' | null;
  triwulan: ({ triwulan: Triwulan } & TitikKinerja)[];
  /** Years with a target or a realisasi, and the report year; ascending. */
  tahunan: ({ tahun: number } & TitikKinerja)[];
  komponen: { kode: string; nama: string; satuan: string; nilai: Angka }[];
  /** Money of `fakta.subKegiatan`, cumulative; empty when the indicator owns none. */
  keuangan: TriwulanAnggaran[];
}

export interface HitunganEfisiensi {
  kode: string;
  nama: string;
  /** Wording of the strategic sasaran above the indicator. */
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

/** Comparison figures of an indicator: change to last year and progress to the end of the Renstra. */
export interface PerbandinganIndikator {
  tahunLalu: number;
  perubahanRealisasi: Angka;
  perubahanCapaian: Angka;
  /** Null until the unit has a Renstra. */
  akhirRenstra: number | null;
  kemajuanRenstra: Angka;
}

export interface Hitungan {
  indikator: Map<string, HitunganIndikator>;
  anggaran: HitunganAnggaran;
  spm: HitunganSpm;
  skm: HitunganSkm;
  efisiensi: HitunganEfisiensi[];
  pembanding: { fakta: Pembanding; rata: Angka }[];
  /** Only indicators with a year before or a Renstra end target to compare with. */
  perbandingan: Map<string, PerbandinganIndikator>;
}
