// Builds figures that carry their proof: what was entered, what was computed from what, and whether any of it was inferred.
import type { Angka, Asal, Masukan, TandaAngka } from './angka.ts';
import { type Desimal, desimal } from './desimal.ts';
import type { Sel } from './sel.ts';
import { tulisDesimal } from './tulisDesimal.ts';

/** The rule part of an `asal`; the inputs are added when the figure is built. */
export type PokokAsal = Omit<Asal, 'masukan'>;

/** One input: the name a reader sees, and the figure with its own proof. */
export interface BahanAngka {
  label: string;
  angka: Angka;
  satuan?: string;
}

/** How an input is written in a proof: its word, or its value in at most ten decimals; null when blank. */
export function masukanDari({ label, angka, satuan }: BahanAngka): Masukan {
  const nilai = angka.kata ?? tulisDesimal(angka.nilai, 'sepuluh');
  return { label, nilai, ...(satuan === undefined ? {} : { satuan }), asal: angka.asal };
}

/** A computed figure. It is inferred as soon as one of its inputs is. */
export function rakitAngka(
  nilai: Desimal | null,
  pokok: PokokAsal,
  bahan: readonly BahanAngka[],
  tanda?: TandaAngka,
): Angka {
  return {
    nilai,
    asal: { ...pokok, masukan: bahan.map(masukanDari) },
    ...(tanda === undefined ? {} : { tanda }),
    ...(bahan.some((b) => b.angka.disimpulkan) ? { disimpulkan: true } : {}),
  };
}

/** An entered cell. `uraian` says which cell it is ("Pagu DPA Murni 1.06.01.2.01.01"); doubt and inference become notes. */
export function angkaTercatat(sel: Sel, uraian: string): Angka {
  const catatan = [
    ...(sel.ragu === undefined ? [] : [`Bacaan diragukan: ${sel.ragu}`]),
    ...(sel.disimpulkan === undefined ? [] : [`Disimpulkan: ${sel.disimpulkan}`]),
  ];
  const asal: Asal = {
    aturan: 'isian',
    judul: 'Angka yang diisi',
    sitasi: null,
    uraian,
    masukan: [],
    ...(catatan.length === 0 ? {} : { catatan }),
  };
  if (sel.nilai === null) return { nilai: null, asal, tanda: 'BELUM_DIISI' };
  return { nilai: desimal(sel.nilai), asal, ...(sel.disimpulkan === undefined ? {} : { disimpulkan: true }) };
}

/** An entered word of a predicate scale ("B"). It has no number of its own; the scale gives its rank when needed. */
export function kataTercatat(sel: Sel, uraian: string): Angka {
  const { nilai, ...tanpaNilai } = sel;
  const angka = angkaTercatat({ ...tanpaNilai, nilai: null }, uraian);
  if (nilai === null) return angka;
  const { tanda: _, ...terisi } = angka;
  return { ...terisi, kata: nilai, ...(sel.disimpulkan === undefined ? {} : { disimpulkan: true }) };
}
