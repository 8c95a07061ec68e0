// Content of one agreement of a year out of all its versions; null where there is no such agreement.
import { nomorVersi } from '../../perencanaan/versiPerjanjian.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import type { Hitungan } from '../hitungan.ts';
import { buatKamus } from '../kamus/buatKamus.ts';
import { Penyusun } from '../susun/penyusun.ts';
import type { IsiPerjanjian } from './isiPerjanjian.ts';
import { semuaIsi } from './semuaIsi.ts';

/** "perubahan" stands for the last perubahan of the year. */
export type PilihanVersi = 'murni' | 'perubahan';

export function pilihIsi(bahan: BahanLkjip, hitungan: Hitungan, versi: PilihanVersi): IsiPerjanjian | null {
  const penyusun = new Penyusun(bahan, hitungan, buatKamus(bahan, hitungan), new Map());
  const semua = semuaIsi(penyusun, bahan.perencanaan.perjanjianKinerja);
  return semua.findLast((satu) => nomorVersi(satu.versi) > 0 === (versi === 'perubahan')) ?? null;
}
