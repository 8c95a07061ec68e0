// Which warnings of a quarter somebody has explained. A note answers the warnings that stood at its row when it was written, with
// the figures of then: another figure makes another warning, and the note no longer answers it.
import type { Triwulan } from '../values/sel.ts';
import type { LembarIsian } from './bahanIsian.ts';
import type { TemuanIsian } from './temuanIsian.ts';

type Lembar = Pick<LembarIsian, 'kinerja' | 'keuangan'>;

export interface Penjelasan {
  triwulan: Triwulan;
  lembar: keyof Lembar;
  baris: string;
  isi: string;
  oleh: string;
  /** When it was written, as ISO text. */
  waktu: string;
  /** `kunciTemuan` of what it answers; empty: an ordinary remark. */
  temuan: readonly string[];
}

export interface BarisPeringatan {
  lembar: keyof Lembar;
  baris: string;
  nama: string;
  /** Only those of tingkat peringatan, of one triwulan, each with the newest note that answers it. */
  temuan: { temuan: TemuanIsian; penjelasan: Penjelasan | null }[];
}

export const kunciTemuan = ({ kode, dasar }: Pick<TemuanIsian, 'kode' | 'dasar'>): string => `${kode} ${dasar}`;

/** Keys of the warnings at one row and triwulan: what a note written now answers. */
export function kunciPeringatan(lembar: Lembar, tempat: Pick<Penjelasan, 'lembar' | 'baris' | 'triwulan'>) {
  const baris = lembar[tempat.lembar].find(({ kode }) => kode === tempat.baris);
  return (baris?.temuan ?? [])
    .filter(({ tingkat, triwulan }) => tingkat === 'peringatan' && triwulan === tempat.triwulan)
    .map(kunciTemuan);
}

/** The newest note that answers a finding; null: there is none, or it is about other figures. */
export const jawabanTemuan = <P extends Penjelasan>(
  catatan: readonly P[],
  { lembar, baris }: Pick<Penjelasan, 'lembar' | 'baris'>,
  temuan: TemuanIsian,
): P | null =>
  catatan.findLast(
    (c) =>
      c.lembar === lembar &&
      c.baris === baris &&
      c.triwulan === temuan.triwulan &&
      c.temuan.includes(kunciTemuan(temuan)),
  ) ?? null;

/** Rows of both sheets with a warning in the triwulan, in the order of the sheets. */
export function barisPeringatan(isian: Lembar, catatan: readonly Penjelasan[], triwulan: Triwulan): BarisPeringatan[] {
  return (['kinerja', 'keuangan'] as const).flatMap((lembar) =>
    isian[lembar].flatMap(({ kode: baris, nama, temuan }): BarisPeringatan[] => {
      const peringatan = temuan
        .filter((t) => t.tingkat === 'peringatan' && t.triwulan === triwulan)
        .map((t) => ({ temuan: t, penjelasan: jawabanTemuan(catatan, { lembar, baris }, t) }));
      return peringatan.length === 0 ? [] : [{ lembar, baris, nama, temuan: peringatan }];
    }),
  );
}

/** Something at this row still asks for a note. */
export const perluPenjelasan = ({ temuan }: BarisPeringatan): boolean =>
  temuan.some(({ penjelasan }) => penjelasan === null);
