// Computed figures of the SPM services of one unit and year, each with its proof.
import type { Angka } from '../values/angka.ts';
import type { Predikat } from '../values/predikat.ts';
import type { LayananSpm } from './faktaLayanan.ts';

export interface HitunganLayananSpm {
  fakta: LayananSpm;
  sasaran: Angka;
  terlayani: Angka;
  persen: Angka;
  /** People added in the year where the rate is cumulative. */
  tambahan: Angka;
  /** Percentage of the year before. */
  tahunLalu: Angka;
  terlayaniTahunLalu: Angka;
}

export interface HitunganSpm {
  layanan: HitunganLayananSpm[];
  /** Mean of the percentages; a service nobody needed this year takes no part. */
  rata: Angka;
  /** Indeks Pencapaian SPM; blank while the quality of the services is not recorded. */
  indeks: Angka;
  kategori: Predikat;
}
