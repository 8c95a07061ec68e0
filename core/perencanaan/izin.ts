// Who may do what, each policy with the sentence a user reads. Pure: roles in, decision out; the database enforces the same by RLS.
import type { Peran, PeranPengguna } from './peran.ts';

export const KEBIJAKAN = {
  'siapa-saja': 'Siapa saja boleh, tanpa masuk.',
  'sudah-masuk': 'Setiap pengguna yang sudah masuk boleh, dan hanya melihat yang menjadi haknya.',
  'membaca-perangkat-daerah':
    'Perencana, penanggung jawab, dan kepala membaca perangkat daerahnya sendiri; admin pemda, APIP, dan pimpinan membaca semua perangkat daerah di pemdanya.',
} as const;
export type Kebijakan = keyof typeof KEBIJAKAN;

/** Other pemda are invisible (404), other perangkat daerah of the same pemda are refused (403). */
export type Putusan = 'boleh' | 'ditolak' | 'tak-terlihat';

const MEMBACA_KINERJA: readonly Peran[] = [
  'perencana',
  'penanggung-jawab',
  'kepala',
  'admin-pemda',
  'apip',
  'pimpinan',
];

/** May the holder of these roles read the kinerja of one perangkat daerah? */
export function canReadPerangkatDaerah(
  peran: readonly PeranPengguna[],
  objek: { pemda: string; perangkatDaerah: string },
): Putusan {
  const diPemda = peran.filter((satu) => satu.pemda === objek.pemda);
  if (diPemda.length === 0) return 'tak-terlihat';
  const boleh = diPemda.some(
    (satu) =>
      MEMBACA_KINERJA.includes(satu.peran) &&
      (satu.perangkatDaerah === null || satu.perangkatDaerah === objek.perangkatDaerah),
  );
  return boleh ? 'boleh' : 'ditolak';
}
