// The shape of a check. One file per check; `daftarPemeriksaan` lists them and one test runs all their examples.
import type { Dokumen } from './baca/bacaDokumen.ts';
import type { Buku } from './buku.ts';

export interface Pemeriksaan {
  /** Kode of its findings; a check may give more than one. */
  kode: readonly string[];
  judul: string;
  sitasi: string | null;
  periksa: (dokumen: Dokumen, buku: Buku) => void;
  /** Texts (tabs part cells) in which it finds nothing, and in which it finds one fault; every kode needs one of these. */
  contohLulus: readonly string[];
  contohGagal: readonly string[];
}
