// The budget of one unit and year as it is kept and edited: versions with drafts, ceilings down to kode rekening, months.
// `lipatRincian` folds it into the facts that reports compute with.
import type { FaktaAnggaran, VersiAnggaran } from './faktaAnggaran.ts';

export type StatusVersi = 'draf' | 'berlaku';

export interface VersiRinci extends VersiAnggaran {
  status: StatusVersi;
  /** Number of the DPA or of the regulation that adopts it. */
  nomorDokumen: string | null;
  /** Kode of the version it was copied from. */
  dasar: string | null;
}

/** An entered ceiling of one version. `kode`: sub kegiatan, or kegiatan where no more is known; `rekening` null: its total. */
export interface IsianPagu {
  kode: string;
  rekening: string | null;
  nilai: string;
}

/** `nilai` null takes the entry away: blank is not zero. */
export interface UbahanPagu {
  kode: string;
  rekening: string | null;
  nilai: string | null;
}

export const KOLOM_KAS = ['rencana', 'realisasi'] as const;
export type KolomKas = (typeof KOLOM_KAS)[number];

export const PERIODE_KAS = ['bulan', 'triwulan'] as const;
export type PeriodeKas = (typeof PERIODE_KAS)[number];

/** How many periods of a kind make a year. */
export const BANYAK_PERIODE: Record<PeriodeKas, number> = { bulan: 12, triwulan: 4 };

/** Money of one period: of the month itself (1–12), or cumulative up to the triwulan (1–4). */
export interface IsianKas {
  subKegiatan: string;
  rekening: string | null;
  periode: PeriodeKas;
  ke: number;
  rencana: string | null;
  realisasi: string | null;
}

export interface RincianAnggaran {
  versi: VersiRinci[];
  pagu: (IsianPagu & { versi: string })[];
  kas: IsianKas[];
  belanja: FaktaAnggaran['belanja'];
  paguTahunLalu: FaktaAnggaran['paguTahunLalu'];
  alasanPerubahan: FaktaAnggaran['alasanPerubahan'];
  triwulan: FaktaAnggaran['triwulan'];
}

/** The key under which an entered ceiling is found. */
export const kunciPagu = ({ kode, rekening }: { kode: string; rekening: string | null }): string =>
  rekening === null ? kode : `${kode}#${rekening}`;
