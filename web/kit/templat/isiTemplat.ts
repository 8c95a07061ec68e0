// What a template and the sheet it was made from agree on: two hidden rows that name the sheet and its columns, a column with
// the key of each row, and hidden columns with what stood in the cells when it was made.

/** First cell of a template; the number grows when older templates cannot be read any more. */
export const TANDA_TEMPLAT = 'tapis-lembar/1';
export const KOLOM_KUNCI = 'kunci';
export const KOLOM_URAIAN = 'uraian';
/** Before the kode of a column: the hidden one that holds what stood there. */
export const AWALAN_DASAR = 'dasar:';
/** Counted from 0: mark and name, then kode of the columns. */
export const BARIS_TANDA = 0;
export const BARIS_KODE = 1;

/** Which sheet a template belongs to. */
export interface IdentitasLembar {
  /** "dinsos/2024/isian/kinerja": told from others by it. */
  kode: string;
  /** As people name it: "Lembar isian: Kinerja, Dinas Sosial 2024". */
  nama: string;
}

/** As written in the file; null when blank. */
export interface SelTemplat {
  isi: string;
  /** Format of a number; null for text. */
  format: string | null;
}

export interface BarisTemplat {
  kunci: string;
  uraian: string;
  /** By kode of the column that can be typed in. */
  sel: ReadonlyMap<string, { judul: string; isi: SelTemplat | null; dasar: string | null }>;
}

export interface IsiTemplat {
  identitas: IdentitasLembar;
  /** When it was made, as it says. */
  waktu: string;
  baris: readonly BarisTemplat[];
}
