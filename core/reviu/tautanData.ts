// Where a figure lives: the screen, and there the row, on which what a finding says can be looked at and changed.
import type { Triwulan } from '../values/sel.ts';

export type TautanData =
  | { layar: 'indikator'; kode: string }
  | { layar: 'target'; kode: string }
  /** The entry sheet; `baris` is the kode of an indicator or, in the sheet of money, of a sub kegiatan. */
  | { layar: 'isian'; lembar: 'kinerja' | 'keuangan'; baris: string; triwulan: Triwulan | null }
  /** The ceilings; `baris` is a kode of the tree or of a rekening, null for the whole. */
  | { layar: 'anggaran'; baris: string | null }
  /** A page of the book, by the id of its heading. */
  | { layar: 'dokumen'; bagian: string | null }
  | { layar: 'daftarIndikator' }
  | { layar: 'pohon' }
  | { layar: 'renstra' }
  | { layar: 'perjanjian' };
