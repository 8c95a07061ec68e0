// What a triwulan has to show: its own tindak lanjut, and those of earlier ones that were still open when it began. They are not
// copied: an item closed in July appears in Triwulan III with its closing, and no more after that.
import { awalTriwulan, type SaatTriwulan } from './awalTriwulan.ts';
import type { TindakLanjut } from './faktaKendala.ts';

const urutanSaat = ({ tahun, triwulan }: SaatTriwulan): number => tahun * 4 + triwulan;

/** True when the item comes from an earlier triwulan and was not done before this one began. */
export const isTerbawa = (satu: TindakLanjut, saat: SaatTriwulan): boolean =>
  urutanSaat(satu) < urutanSaat(saat) && (satu.selesai === null || satu.selesai >= awalTriwulan(saat));

export interface TindakLanjutTriwulan<T extends TindakLanjut> {
  sendiri: T[];
  /** Oldest first. */
  terbawa: T[];
}

export function tindakLanjutTriwulan<T extends TindakLanjut>(
  semua: readonly T[],
  saat: SaatTriwulan,
): TindakLanjutTriwulan<T> {
  return {
    sendiri: semua.filter((satu) => urutanSaat(satu) === urutanSaat(saat)),
    terbawa: semua
      .filter((satu) => isTerbawa(satu, saat))
      .toSorted((a, b) => urutanSaat(a) - urutanSaat(b) || a.batas.localeCompare(b.batas)),
  };
}
