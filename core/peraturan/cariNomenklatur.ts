// Official names of program, kegiatan and sub kegiatan by kode and year (nomenklatur perencanaan daerah).
// Holds urusan sosial (1.06) and the support program every unit has; editions in data/nomenklatur.json.
import { berhasil, type Hasil } from '../values/hasil.ts';
import { type BarisKode, cariKode } from './cariKode.ts';
import data from './data/nomenklatur.json' with { type: 'json' };
import { kunciKode } from './kunciKode.ts';
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import type { Tabel } from './tabel.ts';

const TINGKAT = ['urusan', 'bidangUrusan', 'program', undefined, 'kegiatan', 'subkegiatan'] as const;

export interface ButirNomenklatur {
  /** As listed in the edition; the support program is X.XX.01 for every unit. */
  kode: string;
  nama: string;
  tingkat: Exclude<(typeof TINGKAT)[number], undefined>;
  sitasi: string | null;
}

export const NOMENKLATUR: readonly Tabel<BarisKode>[] = (data as unknown as readonly Tabel<[string, string]>[]).map(
  (edisi) => ({ ...edisi, baris: edisi.baris.map(([kode, nama]) => ({ kode, nama })) }),
);

/** Two and four digits for a sub kegiatan are the same code; 1.06.01… (or any unit's .01) is looked up as X.XX.01…. */
export function cariNomenklatur(kode: string, tahun: number): Hasil<ButirNomenklatur, MasalahPeraturan> {
  const kunci = kunciKode(kode);
  const penunjang = kunci.replace(/^[^.]+\.[^.]+\.1(?=\.|$)/, 'X.X.1');
  const hasil = cariKode(NOMENKLATUR, 'nomenklatur', kode, tahun, [kunci, penunjang]);
  if (!hasil.ok) return hasil;
  const { baris, edisi } = hasil.nilai;
  const tingkat = TINGKAT[baris.kode.split('.').length - 1] ?? 'urusan';
  return berhasil({ ...baris, tingkat, sitasi: edisi.sitasi });
}
