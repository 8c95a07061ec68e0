// Entered cells of an indicator as figures: numbers, or words of its scale.
import type { FaktaIndikator } from '../indikator/faktaIndikator.ts';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat, kataTercatat } from '../values/rakitAngka.ts';
import type { Sel } from '../values/sel.ts';
import { tulisTriwulan } from '../values/tulisTriwulan.ts';
import type { Saat } from './indeksRealisasi.ts';

/** "Triwulan II 2024", "tahun 2024". */
export const sebutSaat = ({ tahun, triwulan }: Saat): string =>
  triwulan === null ? `tahun ${tahun}` : `${tulisTriwulan(triwulan)} ${tahun}`;

/** `hal`: "Target" or "Realisasi". */
export function selIndikator(fakta: FaktaIndikator, hal: 'Target' | 'Realisasi', saat: Saat, sel: Sel): Angka {
  const uraian = `${hal} ${fakta.kode} ${sebutSaat(saat)}.`;
  return fakta.jenisNilai === 'predikat' ? kataTercatat(sel, uraian) : angkaTercatat(sel, uraian);
}

/** A cell that nobody filled and that nothing computes. */
export const selKosong = (fakta: FaktaIndikator, hal: 'Target' | 'Realisasi', saat: Saat): Angka =>
  angkaTercatat({ nilai: null }, `${hal} ${fakta.kode} ${sebutSaat(saat)} belum diisi.`);

/** True when there is a figure or a word. */
export const terisi = (angka: Angka): boolean => angka.nilai !== null || angka.kata !== undefined;
