// Versions of a perjanjian kinerja: murni, then any number of perubahan in their order; and why one may be changed.

export type VersiPerjanjian = 'murni' | 'perubahan' | `perubahan-${number}`;

/** The three lawful reasons (PermenPANRB 53/2014, Lampiran I.E). */
export const ALASAN_PERUBAHAN = {
  PEJABAT: 'pergantian atau mutasi pejabat',
  STRATEGI:
    'perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran (program, kegiatan, atau alokasi anggaran)',
  PRIORITAS: 'perubahan prioritas atau asumsi yang berdampak penting pada pencapaian tujuan dan sasaran',
} as const;
export type AlasanPerubahan = keyof typeof ALASAN_PERUBAHAN;

/** 0 for murni, 1 for the first perubahan, 2 for "perubahan-2" … */
export const nomorVersi = (versi: VersiPerjanjian): number =>
  versi === 'murni' ? 0 : Number(versi.split('-')[1] ?? 1);

export const versiNomor = (nomor: number): VersiPerjanjian =>
  nomor === 0 ? 'murni' : nomor === 1 ? 'perubahan' : `perubahan-${nomor}`;

/** "Perjanjian Kinerja", "Perjanjian Kinerja Perubahan", "Perjanjian Kinerja Perubahan Ke-2". */
export function namaPerjanjian(versi: VersiPerjanjian): string {
  const nomor = nomorVersi(versi);
  if (nomor === 0) return 'Perjanjian Kinerja';
  return nomor === 1 ? 'Perjanjian Kinerja Perubahan' : `Perjanjian Kinerja Perubahan Ke-${nomor}`;
}
