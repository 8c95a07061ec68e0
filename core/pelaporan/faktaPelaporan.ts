// Facts of reporting: narrative (data, with figure tokens), signatures, documentation list, notes on the data.
import type { PernyataanReviu } from './pernyataanReviu.ts';

/** Text may hold tokens {{kunci|format}} bound to the figure dictionary; a digit outside a token is not allowed. */
export type IsiNarasi =
  | { jenis: 'paragraf'; teks: string }
  | { jenis: 'daftar'; gaya: 'titik' | 'angka' | 'huruf'; butir: string[] };

export interface BlokNarasi {
  /** Slot of the template, e.g. "bab1.latarBelakang". */
  slot: string;
  isi: IsiNarasi[];
}

export interface Dokumentasi {
  kode: string;
  judul: string;
  foto: { keterangan: string; subKegiatan: string | null; kelompok: string | null }[];
}

/** One entry of the appendix "Catatan data". `laporanSemula` may quote a wrong figure of the source, only here. */
export interface CatatanData {
  kode: string;
  hal: string;
  uraian: string;
  laporanSemula: string | null;
}

export interface FaktaPelaporan {
  narasi: BlokNarasi[];
  /** Preface: place, date, signing jabatan; null until it is set. */
  kataPengantar: { tempat: string; tanggal: string; jabatan: string } | null;
  pemanfaatan: string[];
  dokumentasi: Dokumentasi[];
  catatanData: CatatanData[];
  /** Approved by the Inspektur for exactly these facts; left out where there is none. */
  pernyataanReviu?: PernyataanReviu;
}
