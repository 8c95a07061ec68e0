// A figure with its proof: every computed value carries `asal`, so screen, appendix and API answer "why 103,87?".
import type { Desimal } from './desimal.ts';

/** One input of a calculation; `asal` is present when the input was itself computed. `nilai` is a decimal string or a word. */
export interface Masukan {
  label: string;
  nilai: string | null;
  satuan?: string;
  asal?: Asal;
}

/** Where a figure comes from. `uraian` is one Indonesian sentence or formula, `sitasi` the regulation and article if any. */
export interface Asal {
  aturan: string;
  judul: string;
  sitasi: string | null;
  uraian: string;
  masukan: Masukan[];
  catatan?: string[];
}

/** Closed list of reasons why a figure is empty or odd. */
export type TandaAngka =
  | 'BELUM_DIISI'
  | 'TARGET_KOSONG'
  | 'TARGET_NOL'
  | 'PEMBAGI_NOL'
  | 'TARGET_TERLALU_RENDAH'
  | 'DI_BAWAH_NOL'
  | 'KOMPONEN_KOSONG';

export interface Angka {
  nilai: Desimal | null;
  /** The word of a predicate value ("B"); `nilai` is then its ordinal or score, or null. */
  kata?: string;
  asal: Asal;
  tanda?: TandaAngka;
  /** True when the value (or an input of it) was inferred by us and is not printed in the source. */
  disimpulkan?: boolean;
}
