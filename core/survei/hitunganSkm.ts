// Computed figures of the Survei Kepuasan Masyarakat of one year, each with its proof.
import type { Angka, Asal } from '../values/angka.ts';

export interface HitunganPeriodeSkm {
  nama: string;
  responden: number;
  ikm: Angka;
  /** Letter of the quality ("B"), and its word ("Baik"); "–" where the IKM fits no band. */
  mutu: string;
  kinerja: string;
  asal: Asal;
}

export interface HitunganSkm {
  periode: HitunganPeriodeSkm[];
  jumlahResponden: Angka;
}
