// What the checks have to say about one cell of the entry sheet.
import type { Triwulan } from '../values/sel.ts';

/** "salah" stops the submission, "peringatan" asks for a note, "saran" only informs. */
export type TingkatTemuan = 'salah' | 'peringatan' | 'saran';

export interface TemuanIsian {
  kode: string;
  tingkat: TingkatTemuan;
  triwulan: Triwulan;
  /** Indonesian: what is odd, why, what to do. */
  pesan: string;
  sitasi: string | null;
}
