// What the page of evidence shows, kept in its address; and which rows that is.
import type { BuktiIsian } from '@tapis/contract/pengukuran/bukti.ts';
import type { BarisKinerja } from '@tapis/core/pengukuran/lembarKinerja.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';

/** "perlu": has a realisasi that nothing proves. */
export const SARING_BUKTI = ['perlu', 'tanpa', 'ada'] as const;
export type SaringBukti = (typeof SARING_BUKTI)[number];

export interface PilihanBukti {
  /** Absent: the triwulan that was begun last. */
  tw?: Triwulan;
  saring?: SaringBukti;
}

export function parsePilihanBukti(search: Record<string, unknown>): PilihanBukti {
  const tw = TRIWULAN.find((satu) => String(satu) === String(search.tw));
  const saring = SARING_BUKTI.find((satu) => satu === search.saring);
  return { ...(tw ? { tw } : {}), ...(saring ? { saring } : {}) };
}

export interface BarisBukti {
  baris: BarisKinerja;
  bukti: readonly BuktiIsian[];
  /** A realisasi is there. */
  terisi: boolean;
}

/** Of every indicator in the order of the sheet; components belong to theirs. */
export const susunBarisBukti = (
  kinerja: readonly BarisKinerja[],
  bukti: readonly BuktiIsian[],
  triwulan: Triwulan,
): BarisBukti[] =>
  kinerja
    .filter(({ jenis }) => jenis === 'indikator')
    .map((baris) => {
      const { nilai, kata } = baris.realisasi[triwulan];
      return {
        baris,
        bukti: bukti.filter(
          (satu) => satu.indikator === baris.kode && satu.triwulan === triwulan && satu.dihapus === null,
        ),
        terisi: nilai !== null || kata !== undefined,
      };
    });

export const cocokSaring = ({ bukti, terisi }: BarisBukti, saring: SaringBukti | undefined): boolean => {
  if (saring === undefined) return true;
  if (saring === 'ada') return bukti.length > 0;
  return bukti.length === 0 && (saring === 'tanpa' || terisi);
};
