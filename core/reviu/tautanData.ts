// Where a figure lives: the screen, there the row and where it is known the column, in which what a finding says can be looked at and changed.
import type { Triwulan } from '../values/sel.ts';

export const KOLOM_INDIKATOR = ['target', 'realisasi', 'capaian'] as const;

/** `pagu`: the ceiling in force, whichever version that is. */
export const KOLOM_ANGGARAN = [
  'murni',
  'pergeseran',
  'perubahan',
  'pagu',
  'selisih',
  'persenSelisih',
  'realisasi',
  'sisa',
  'persen',
] as const;

/** One figure of an indicator; of the year of the address where neither a year nor a triwulan is named. */
export interface SelIndikator {
  kolom?: (typeof KOLOM_INDIKATOR)[number];
  tahun?: number;
  triwulan?: Triwulan;
}

export type TautanData =
  | ({ layar: 'indikator'; kode: string } & SelIndikator)
  | ({ layar: 'target'; kode: string } & Omit<SelIndikator, 'kolom'>)
  /** The entry sheet; `baris` is the kode of an indicator or, in the sheet of money, of a sub kegiatan. */
  | { layar: 'isian'; lembar: 'kinerja' | 'keuangan'; baris: string; triwulan: Triwulan | null }
  /** The ceilings; `baris` is a kode of the tree or of a rekening, or a triwulan ("tw3"); null for the whole. */
  | { layar: 'anggaran'; baris: string | null; kolom?: (typeof KOLOM_ANGGARAN)[number] }
  /** A page of the book, by the id of its heading. */
  | { layar: 'dokumen'; bagian: string | null }
  | { layar: 'daftarIndikator' }
  | { layar: 'pohon' }
  | { layar: 'renstra' }
  | { layar: 'perjanjian' };
