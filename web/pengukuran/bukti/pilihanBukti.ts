// What the page of evidence shows, kept in its address; and which rows that is.
import type { BuktiIsian } from '@tapis/contract/pengukuran/bukti.ts';
import type { BarisKinerja } from '@tapis/core/pengukuran/lembarKinerja.ts';
import { perluBukti } from '@tapis/core/pengukuran/perluBukti.ts';
import { TRIWULAN, type Triwulan } from '@tapis/core/values/sel.ts';

/** "perlu": has a realisasi that asks for evidence, and nothing proves it. */
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
  /** The realisasi asks for evidence (perluBukti). */
  perlu: boolean;
}

/** Of every indicator in the order of the sheet; components belong to theirs. */
export const susunBarisBukti = (
  kinerja: readonly BarisKinerja[],
  bukti: readonly BuktiIsian[],
  triwulan: Triwulan,
): BarisBukti[] =>
  kinerja
    .filter(({ jenis }) => jenis === 'indikator')
    .map((baris) => ({
      baris,
      bukti: bukti.filter(
        (satu) => satu.indikator === baris.kode && satu.triwulan === triwulan && satu.dihapus === null,
      ),
      perlu: perluBukti(baris.realisasi[triwulan], baris.capaian?.[triwulan] ?? null),
    }));

export const cocokSaring = ({ bukti, perlu }: BarisBukti, saring: SaringBukti | undefined): boolean => {
  if (saring === undefined) return true;
  if (saring === 'ada') return bukti.length > 0;
  return bukti.length === 0 && (saring === 'tanpa' || perlu);
};

/** Kode of the indicators with a realisasi, in one of these triwulan, that nothing proves. */
export const indikatorTanpaBukti = (
  kinerja: readonly BarisKinerja[],
  bukti: readonly BuktiIsian[],
  tampak: readonly Triwulan[],
): Set<string> =>
  new Set(
    tampak
      .flatMap((triwulan) => susunBarisBukti(kinerja, bukti, triwulan))
      .filter((satu) => cocokSaring(satu, 'perlu'))
      .map(({ baris }) => baris.kode),
  );
