// What is told about a quarter beside its figures: obstacles, factors, and what will be done about it by whom until when.
import type { Triwulan } from '../../values/sel.ts';

/** A row of the entry sheet in a triwulan; `baris` empty: the perangkat daerah as a whole. */
export interface TempatBaris {
  triwulan: Triwulan;
  lembar: 'kinerja' | 'keuangan';
  baris: string;
}

export interface CatatanKinerja extends TempatBaris {
  kendala: string | null;
  pendukung: string | null;
  penghambat: string | null;
}

export interface TindakLanjut extends TempatBaris {
  nomor: string;
  /** Year in which it was decided. */
  tahun: number;
  uraian: string;
  /** Kode of the jabatan that owns it. */
  jabatan: string;
  /** Last day, ISO date. */
  batas: string;
  /** Day on which it was done; null while it is open. */
  selesai: string | null;
  catatanSelesai: string | null;
}

/** What a report of a quarter says beside the figures. */
export interface FaktaKendala {
  catatan: CatatanKinerja[];
  /** Of the year, and what earlier years left open. */
  tindakLanjut: TindakLanjut[];
}
