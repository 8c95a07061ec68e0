// Types of ukuran.mjs, which scripts run without a build.
export const BATAS_MUAT_PERTAMA: number;

export interface MuatPertama {
  halaman: string;
  javascript: number;
  css: number;
  berkas: string[];
}

export function ukurMuatPertama(folder: string): MuatPertama[];

export const BATAS_LEMBAR: { byte: number; berkas: number };

export function ukurLembar(folder: string): { byte: number; berkas: number };
