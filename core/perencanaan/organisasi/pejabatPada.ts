// Who holds a jabatan on a day: the one answer for screens, agreements and reports.
import type { Pejabat } from '../faktaPerencanaan.ts';

/** First and last day of a term, both included; null or left out = not recorded, which is read as open. */
export interface Masa {
  mulai?: string | null | undefined;
  selesai?: string | null | undefined;
}

type DalamJabatan = Masa & Pick<Pejabat, 'jabatan' | 'status'>;

export const covers = ({ mulai, selesai }: Masa, tanggal: string): boolean =>
  (mulai ?? tanggal) <= tanggal && tanggal <= (selesai ?? tanggal);

/** ISO dates sort as text. */
export const overlaps = (a: Masa, b: Masa): boolean =>
  !(a.selesai && b.mulai && a.selesai < b.mulai) && !(b.selesai && a.mulai && b.selesai < a.mulai);

/** A Plh acts for the holder while that one is away, so the Plh is the one who signs on such a day. */
export function pejabatPada<P extends DalamJabatan>(pejabat: readonly P[], jabatan: string, tanggal: string): P | null {
  const ada = pejabat.filter((satu) => satu.jabatan === jabatan && covers(satu, tanggal));
  return ada.find(({ status }) => status === 'Plh') ?? ada[0] ?? null;
}
