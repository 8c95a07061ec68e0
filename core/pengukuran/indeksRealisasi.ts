// Entered realisation, found by indicator and moment in constant time.
import type { Sel, Triwulan } from '../values/sel.ts';
import type { FaktaPengukuran } from './faktaPengukuran.ts';

/** A moment of measurement; triwulan null = the year. */
export interface Saat {
  tahun: number;
  triwulan: Triwulan | null;
}

export interface IndeksRealisasi {
  /** The entered cell; undefined when there is none or it is blank. */
  sel: (indikator: string, saat: Saat) => Sel | undefined;
  /** Years for which anything was entered. */
  tahun: (indikator: string) => number[];
}

const kunci = ({ tahun, triwulan }: Saat): string => `${tahun}/${triwulan ?? 'tahun'}`;

export function indeksRealisasi(realisasi: FaktaPengukuran['realisasi']): IndeksRealisasi {
  const indeks = new Map<string, Map<string, Sel>>();
  const tahun = new Map<string, Set<number>>();
  for (const { indikator, nilai, ...saat } of realisasi) {
    if (nilai.nilai === null) continue;
    const milik = indeks.get(indikator) ?? new Map<string, Sel>();
    indeks.set(indikator, milik.set(kunci(saat), nilai));
    tahun.set(indikator, (tahun.get(indikator) ?? new Set()).add(saat.tahun));
  }
  return {
    sel: (indikator, saat) => indeks.get(indikator)?.get(kunci(saat)),
    tahun: (indikator) => [...(tahun.get(indikator) ?? [])],
  };
}
