// What a reviu finds: one temuan per root cause, in the JSON shape that `tapis reviu` and the API give.

import type { TautanData } from './tautanData.ts';

/** `salah`: contradicts arithmetic, another place of the same file or its own data. `saran`: also everything a bad scan may explain. */
export const TINGKAT_TEMUAN = ['salah', 'peringatan', 'saran'] as const;
export type TingkatTemuan = (typeof TINGKAT_TEMUAN)[number];

export interface LokasiTemuan {
  /** 1-based lines of a text file, else null. */
  baris: [number, number] | null;
  halaman: number | null;
  /** "Tabel 4.8", or the name of the sheet of a workbook. */
  tabel: string | null;
  /** 1-based row of that table, its header rows counted. */
  barisTabel: number | null;
  /** Title of the column, or the address of the cell in a workbook ("C12"). */
  kolom: string | null;
}

export interface Temuan {
  /** Kode of the check ("persen-keliru"). */
  kode: string;
  tingkat: TingkatTemuan;
  lokasi: LokasiTemuan;
  /** The other places that belong to the same root cause; empty when there is none. */
  lokasiLain: LokasiTemuan[];
  /** What stands there, word for word. */
  kutipan: string;
  ditemukan: string | null;
  seharusnya: string | null;
  /** One Indonesian sentence: what is wrong and why. */
  penjelasan: string;
  /** Regulation and article, where one says so. */
  sitasi: string | null;
  /** Where the own figure lives; only of own documents and of what was compared with own data. */
  tautan?: TautanData;
}

export interface HasilReviu {
  format: 'txt' | 'md' | 'docx' | 'pdf' | 'xlsx';
  /** Year of the report, as asked for or as found in the file; null when neither is known. */
  tahun: number | null;
  dibaca: {
    baris: number | null;
    halaman: number | null;
    tabel: number;
    angka: number;
    /** Pages without readable text (scans): nothing on them was checked. */
    halamanTakTerbaca: number[];
  };
  ringkasan: Record<TingkatTemuan, number>;
  /** In reading order. */
  temuan: Temuan[];
}
