// Shape of every formula: it carries its citation, explains itself, and brings examples that run (see contoh.test.ts).
import type { Asal } from '../values/angka.ts';
import type { Rujukan } from './tabel.ts';

/** An example; `hasil` is how `cetak` writes the outcome. */
export interface Contoh<Masukan> {
  masukan: Masukan;
  hasil: string | null;
}

export interface Aturan<Masukan, Keluaran> extends Rujukan {
  hitung: (masukan: Masukan) => Keluaran;
  /** One Indonesian sentence: the formula with the figures of this case in it. */
  jelaskan: (masukan: Masukan) => string;
  /** Writes an outcome for `contoh`: rounded as printed, null when blank. */
  cetak: (hasil: Keluaran) => string | null;
  /** At least two. */
  contoh: readonly Contoh<Masukan>[];
}

/** The proof a rule gives to a figure, before its inputs are added. */
export const asalAturan = <Masukan>(
  aturan: Rujukan & Pick<Aturan<Masukan, unknown>, 'jelaskan'>,
  masukan: Masukan,
): Omit<Asal, 'masukan'> => asalRujukan(aturan, aturan.jelaskan(masukan));

/** The same for a table: `uraian` says what was looked up. */
export function asalRujukan(
  { kode, judul, sitasi, keputusan, catatan }: Rujukan,
  uraian: string,
): Omit<Asal, 'masukan'> {
  const tambahan = [keputusan, catatan].filter((c) => c !== undefined);
  return { aturan: kode, judul, sitasi, uraian, ...(tambahan.length > 0 && { catatan: tambahan }) };
}
