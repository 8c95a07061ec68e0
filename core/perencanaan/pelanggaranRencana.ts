// Short ways to say what a rule of planning has against an edit.
import type { Pelanggaran } from '../values/pelanggaran.ts';

export const salah = (
  kode: string,
  bidang: string | null,
  pesan: string,
  sitasi: string | null = null,
): Pelanggaran => ({ kode: `perencanaan.${kode}`, bidang, pesan, sitasi, tingkat: 'salah' });

export const peringatan = (
  kode: string,
  bidang: string | null,
  pesan: string,
  sitasi: string | null = null,
): Pelanggaran => ({ kode: `perencanaan.${kode}`, bidang, pesan, sitasi, tingkat: 'peringatan' });
