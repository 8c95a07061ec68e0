// Names of belanja codes, from akun (5) to sub rincian objek. PP 12/2019 Pasal 55–65, Permendagri 90/2019.
import { berhasil, type Hasil } from '../values/hasil.ts';
import { type BarisKode, cariKode } from './cariKode.ts';
import data from './data/belanja.json' with { type: 'json' };
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import type { Keyakinan, Tabel } from './tabel.ts';

const TINGKAT = ['akun', 'kelompok', 'jenis', 'objek', 'rincianObjek', 'subRincianObjek'] as const;

export interface KodeBelanja extends BarisKode {
  keyakinan: Keyakinan;
}

export const BELANJA = data as unknown as readonly Tabel<KodeBelanja>[];

/** "5.1.2.1" and "5.1.02.01" are the same code. */
export function cariBelanja(
  kode: string,
  tahun: number,
): Hasil<KodeBelanja & { tingkat: (typeof TINGKAT)[number] }, MasalahPeraturan> {
  const hasil = cariKode(BELANJA, 'belanja', kode, tahun);
  if (!hasil.ok) return hasil;
  const { baris } = hasil.nilai;
  return berhasil({ ...baris, tingkat: TINGKAT[baris.kode.split('.').length - 1] ?? 'subRincianObjek' });
}
