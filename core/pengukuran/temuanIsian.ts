// What the checks have to say about one cell of the entry sheet.
import type { Desimal } from '../values/desimal.ts';
import type { Triwulan } from '../values/sel.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';

/** "salah" stops the submission, "peringatan" asks for a note, "saran" only informs. */
export type TingkatTemuan = 'salah' | 'peringatan' | 'saran';

export interface TemuanIsian {
  kode: string;
  tingkat: TingkatTemuan;
  triwulan: Triwulan;
  /** The figures it is about, exact: with others it is another finding, and a note on the old one does not answer it. */
  dasar: string;
  /** Indonesian: what is odd, why, what to do. */
  pesan: string;
  sitasi: string | null;
}

export const temuan = (
  tingkat: TingkatTemuan,
  kode: string,
  triwulan: Triwulan,
  dasar: readonly (Desimal | null)[],
  pesan: string,
): TemuanIsian => ({
  kode,
  tingkat,
  triwulan,
  dasar: dasar.map((nilai) => tulisDesimal(nilai) ?? '').join('/'),
  pesan,
  sitasi: null,
});
