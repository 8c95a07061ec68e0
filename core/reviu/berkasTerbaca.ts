// What a reader makes of a file somebody else wrote: blocks in reading order, each with the place it stands. Nothing is understood yet.

/** 1-based. `baris` only where the input has lines of its own (txt, md); `lembar` and `alamat` ("C12") only for workbooks. */
export interface Letak {
  baris: [number, number] | null;
  halaman: number | null;
  lembar: string | null;
}

export interface BlokTeks {
  jenis: 'teks';
  /** Level of a heading as the format states it (docx style, md "#"); null for all other text. */
  judul: number | null;
  /** One paragraph; line breaks of the input inside it are spaces. */
  teks: string;
  letak: Letak;
}

export interface SelTabel {
  teks: string;
  /** 0-based column of the grid, and how many columns and rows it covers. */
  kolom: number;
  lebar: number;
  tinggi: number;
  /** Address in a workbook ("C12"), else null. */
  alamat: string | null;
  /** Where the cell stands in the file, when its table was turned: its own row and the title of its column there. */
  asal?: { letak: Letak; nomor: number; judul: string };
}

export interface BarisTabel {
  sel: SelTabel[];
  letak: Letak;
  /** The format itself says that this row repeats as header. */
  kepala: boolean;
}

export interface BlokTabel {
  jenis: 'tabel';
  baris: BarisTabel[];
  /** Number of columns of the grid. */
  kolom: number;
  letak: Letak;
}

export type Blok = BlokTeks | BlokTabel;

export interface BerkasTerbaca {
  format: 'txt' | 'md' | 'docx' | 'pdf' | 'xlsx';
  blok: Blok[];
  /** Lines of the input (txt, md), else null. */
  jumlahBaris: number | null;
  /** Pages, where the format has pages. */
  jumlahHalaman: number | null;
  /** Pages without readable text (scans): named to the user, never skipped silently. */
  halamanTakTerbaca: number[];
}
