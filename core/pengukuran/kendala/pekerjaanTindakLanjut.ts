// Open tindak lanjut per perangkat daerah, for those who work on them or lead the unit; the most overdue first.
import { decideIzin, type Kebijakan } from '../../perencanaan/izin.ts';
import type { PeranPengguna } from '../../perencanaan/peran.ts';

export interface TindakLanjutUnit {
  pemda: string;
  perangkatDaerah: string;
  namaUnit: string;
  /** Year under which they are shown: the last one of the unit. */
  tahun: number;
  terbuka: number;
  lewat: number;
  /** Earliest last day among them. */
  terdekat: string;
}

const POLICIES: readonly Kebijakan[] = ['mengisi-realisasi', 'menyetujui-dokumen'];

export const pekerjaanTindakLanjut = (
  unit: readonly TindakLanjutUnit[],
  peran: readonly PeranPengguna[],
): TindakLanjutUnit[] =>
  unit
    .filter(({ pemda, perangkatDaerah }) =>
      POLICIES.some((kebijakan) => decideIzin(kebijakan, peran, { pemda, perangkatDaerah }) === 'boleh'),
    )
    .toSorted((a, b) => b.lewat - a.lewat || a.terdekat.localeCompare(b.terdekat));
