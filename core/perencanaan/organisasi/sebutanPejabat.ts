// How a document calls a holder whose title nobody has written: "Plt. Kepala Dinas Sosial".
import type { Pejabat } from '../faktaPerencanaan.ts';

export const sebutanPejabat = (status: Pejabat['status'], jabatan: string): string =>
  status === 'definitif' ? jabatan : `${status}. ${jabatan}`;
