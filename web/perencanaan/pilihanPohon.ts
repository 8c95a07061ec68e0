// What the Pohon screen shows, kept in its address so that a view can be sent and gone back to.
import { STATUS_CAPAIAN, type StatusCapaian } from '../kit/statusCapaian.ts';

export const TINGKAT = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'] as const;
export type Tingkat = (typeof TINGKAT)[number];

export interface PilihanPohon {
  cari?: string;
  /** Deepest level shown; absent = all. */
  tingkat?: Tingkat;
  status?: StatusCapaian;
  tampilan?: 'bagan' | 'susunan';
}

export function parsePilihanPohon(search: Record<string, unknown>): PilihanPohon {
  const tingkat = TINGKAT.find((value) => value === search.tingkat);
  const status = STATUS_CAPAIAN.find((value) => value === search.status);
  const cari = typeof search.cari === 'string' || typeof search.cari === 'number' ? String(search.cari) : '';
  return {
    ...(cari === '' ? {} : { cari }),
    ...(tingkat ? { tingkat } : {}),
    ...(status ? { status } : {}),
    ...(search.tampilan === 'bagan' || search.tampilan === 'susunan' ? { tampilan: search.tampilan } : {}),
  };
}
