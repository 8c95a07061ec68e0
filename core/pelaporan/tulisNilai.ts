// Figures of an indicator as the API writes them: words as they are, entered figures in shortest form, computed ones with at
// most ten decimals; percentages always with two.
import type { Angka } from '../values/angka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';

export const tulisNilai = ({ kata, nilai, asal }: Angka): string | null =>
  kata ?? tulisDesimal(nilai, asal.aturan === 'isian' ? 'pendek' : 'sepuluh');

export const tulisDua = ({ nilai }: Angka): string | null => tulisDesimal(nilai, 'dua');

/** A head count. */
export const tulisBilangan = ({ nilai }: Angka): number | null => nilai?.toNumber() ?? null;
