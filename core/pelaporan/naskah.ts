// The naskah: the document tree everything printed goes through. Plain data, all numbers already written as text;
// renderers lay out, they never calculate or word anything. Table and chart numbers are given by the composer.
import type { Grafik } from './grafik.ts';

/** Inline content. `angka` keeps the kunci of the figure so that HTML can link "bagaimana dihitung". `rujuk` prints the label of a numbered block ("Tabel 4.1"). */
export type Inline =
  | { t: 'teks'; teks: string; tebal?: boolean; miring?: boolean }
  | { t: 'angka'; teks: string; kunci: string; tebal?: boolean }
  | { t: 'rujuk'; id: string; teks: string }
  | { t: 'ganti' };

/** Table cell. `rata` overrides the column; `lebar`/`tinggi` are spans; `judul` marks a row heading cell. */
export interface Sel {
  isi: Inline[];
  lebar?: number;
  tinggi?: number;
  rata?: 'kiri' | 'kanan' | 'tengah';
  tebal?: boolean;
}

export interface KolomTabel {
  /** Relative width. */
  bobot: number;
  rata: 'kiri' | 'kanan' | 'tengah';
}

export interface BarisTabel {
  sel: Sel[];
  /** Visual weight: `jumlah` = total row, `kelompok` = group row (program), `subkelompok` = kegiatan. */
  gaya?: 'jumlah' | 'kelompok' | 'subkelompok';
  /** Indent level of the first text column (tree tables). */
  menjorok?: number;
}

export interface Tabel {
  jenis: 'tabel';
  id: string;
  /** "Tabel 4.1"; null for layout tables without caption (e.g. identity lists). */
  nomor: string | null;
  judul: string | null;
  kolom: KolomTabel[];
  /** Header rows, repeated on every page. */
  kepala: Sel[][];
  isi: BarisTabel[];
  catatan: Inline[][];
  /** Smaller type for wide tables. */
  ukuran?: 'biasa' | 'kecil' | 'sangatKecil';
}

export interface TandaTangan {
  jenis: 'tandaTangan';
  tempatTanggal: string | null;
  kolom: { jabatan: string[]; nama: string; baris: string[] }[];
}

export type Blok =
  | {
      jenis: 'judul';
      id: string;
      tingkat: 1 | 2 | 3 | 4 /** "BAB IV", "A.", "A.1" or null. */;
      nomor: string | null;
      teks: string;
      daftarIsi: boolean;
    }
  | {
      jenis: 'paragraf';
      isi: Inline[];
      rata?: 'kiri' | 'tengah' | 'penuh';
      menjorok?: boolean;
      gaya?: 'biasa' | 'sumber' | 'kutipan';
    }
  | { jenis: 'daftar'; gaya: 'titik' | 'angka' | 'huruf'; butir: Inline[][] }
  | Tabel
  | {
      jenis: 'gambar';
      id: string /** "Grafik 1", "Gambar 1" */;
      nomor: string;
      judul: string;
      alt: string;
      grafik: Grafik /** The chart's data as a table, for accessibility and HTML. */;
      tabel: Tabel | null;
      catatan: Inline[][];
    }
  | { jenis: 'slot'; id: string; nama: string; alasan: string; bentuk: 'lambang' | 'foto' }
  | { jenis: 'kop'; baris: string[]; alamat: string[] }
  | TandaTangan
  | { jenis: 'daftarOtomatis'; dari: 'isi' | 'tabel' | 'grafik' | 'gambar' | 'lampiran' }
  | { jenis: 'kotak'; isi: Blok[] }
  /** Code under which the portal answers for this document; the address is drawn as a QR picture. */
  | { jenis: 'verifikasi'; id: string; kode: string; alamat: string; keterangan: string }
  | { jenis: 'pisahHalaman' };

/** Page numbering of a section: none (cover), roman i ii iii, or "IV-1" with the chapter's prefix. */
export type Penomoran = { jenis: 'tanpa' } | { jenis: 'romawi' } | { jenis: 'bab'; awalan: string };

export interface Bagian {
  id: string;
  jenis: 'sampul' | 'depan' | 'bab' | 'lampiran';
  orientasi: 'potret' | 'lanskap';
  penomoran: Penomoran;
  /** True when numbering starts again at 1 here. */
  mulaiUlang: boolean;
  isi: Blok[];
}

export interface Naskah {
  skema: 1;
  judul: string;
  subjudul: string;
  tahun: number;
  bahasa: 'id';
  penerbit: string;
  /** SHA-256 of the canonical JSON of the bahan. */
  hashBahan: string;
  kertas: 'A4' | 'F4';
  /** Running header and footer text. */
  kepalaHalaman: string;
  kakiHalaman: string;
  bagian: Bagian[];
}
