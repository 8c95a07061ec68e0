// Open, overdue or done on a given day. Pure: the caller names the day.
import { selisihHari } from '../pekerjaan.ts';
import type { TindakLanjut } from './faktaKendala.ts';

export type KeadaanTindakLanjut = 'terbuka' | 'lewat' | 'selesai';

export const keadaanTindakLanjut = (
  { batas, selesai }: Pick<TindakLanjut, 'batas' | 'selesai'>,
  hari: string,
): KeadaanTindakLanjut => (selesai !== null ? 'selesai' : hari > batas ? 'lewat' : 'terbuka');

/** Days to the last day; negative once it is over. What was done counts from the day it was done. */
export const sisaHariTindakLanjut = (
  { batas, selesai }: Pick<TindakLanjut, 'batas' | 'selesai'>,
  hari: string,
): number => selisihHari(selesai ?? hari, batas);
