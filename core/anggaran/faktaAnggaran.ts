// Facts of the budget. Amounts are strings of rupiah; parents are never stored, they are sums of the lowest level that has values.
import type { Sel, Triwulan } from '../values/sel.ts';

export interface VersiAnggaran {
  kode: string;
  jenis: 'murni' | 'pergeseran' | 'perubahan';
  urutan: number;
  nama: string;
  tanggal: string | null;
}

export interface FaktaAnggaran {
  versi: VersiAnggaran[];
  /** Ceiling per version at the lowest known node (sub kegiatan, or kegiatan where the source has no more). */
  pagu: { versi: string; kode: string; nilai: string }[];
  /** By kind of spending (5, 5.1, 5.1.01 …): only leaves have amounts. Parents are rows with null amounts (computed);
   *  a leaf with null is a row the source shows without figures. */
  belanja: { kode: string; uraian: string; anggaran: string | null; realisasi: string | null }[];
  paguTahunLalu: { tahun: number; nilai: string }[];
  /** Why the ceiling moved, bound to the kegiatan that changed; `versi` is the version that brought the change. */
  alasanPerubahan: { versi: string; kegiatan: string; uraian: string }[];
  /** Anggaran kas and realisasi per sub kegiatan, cumulative up to the triwulan. Year = TW IV. */
  triwulan: { subKegiatan: string; triwulan: Triwulan; target: Sel; realisasi: Sel }[];
}
