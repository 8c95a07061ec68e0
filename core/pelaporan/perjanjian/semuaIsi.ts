// Content of all versions of one agreement in their order, each compared with the one before.
import type { PerjanjianKinerja } from '../../perencanaan/faktaPerencanaan.ts';
import { nomorVersi } from '../../perencanaan/versiPerjanjian.ts';
import type { Penyusun } from '../susun/penyusun.ts';
import { buatIsiPerjanjian } from './buatIsiPerjanjian.ts';
import type { IsiPerjanjian } from './isiPerjanjian.ts';

export function semuaIsi(penyusun: Penyusun, perjanjian: readonly PerjanjianKinerja[]): IsiPerjanjian[] {
  const urut = perjanjian.toSorted((a, b) => nomorVersi(a.versi) - nomorVersi(b.versi));
  const hasil: IsiPerjanjian[] = [];
  for (const pk of urut) hasil.push(buatIsiPerjanjian(penyusun, pk, hasil.at(-1) ?? null));
  return hasil;
}
