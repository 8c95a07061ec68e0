// Which columns belong together: for a result column, the nearest columns to its left that it is computed from.

import { Desimal } from '../../values/desimal.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, SelTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { nomorTriwulan } from '../baca/nomorTriwulan.ts';
import { onceFor } from '../baca/onceFor.ts';
import type { Kolom, PeranKolom } from '../baca/peranKolom.ts';

/** Nearest column of one of the roles to the left of `batas`, then to the right; the year must not contradict. */
export function kolomTerdekat(
  tabel: TabelTerbaca,
  batas: number,
  peran: readonly PeranKolom[],
  syarat: (kolom: Kolom) => boolean = () => true,
): number | null {
  const asal = tabel.kolom[batas];
  const cocok = (k: number): boolean => {
    const kolom = tabel.kolom[k];
    if (kolom?.peran === null || kolom === undefined || !peran.includes(kolom.peran) || !syarat(kolom)) return false;
    if (kolom.triwulan !== (asal?.triwulan ?? null)) return false;
    return kolom.tahun === null || asal?.tahun === null || asal?.tahun === undefined || kolom.tahun === asal.tahun;
  };
  for (let k = batas - 1; k >= 0; k -= 1) if (cocok(k)) return k;
  for (let k = batas + 1; k < tabel.kolom.length; k += 1) if (cocok(k)) return k;
  return null;
}

/** Half a unit where the table prints thousands or millions: sums and ratios of rounded figures. */
export const kelonggaran = (tabel: TabelTerbaca, kolom: number): Desimal | undefined =>
  tabel.kolom[kolom]?.dibulatkan === true ||
  /\b(?:dalam )?(?:ribu|juta|miliar)(?:an)?\b(?: rupiah)?/i.test(`${tabel.judul ?? ''} ${tabel.sebelum}`)
    ? new Desimal('0.5')
    : undefined;

export const nilaiSel = (baris: BarisTerbaca, kolom: number): NilaiCetak | null => {
  const nilai = baris.sel[kolom]?.nilai ?? null;
  return nilai === null || nilai.cacat ? null : nilai;
};

export const selTerisi = (baris: BarisTerbaca, kolom: number): SelTerbaca | null => {
  const sel = baris.sel[kolom];
  return sel === undefined || sel.teks === '' ? null : sel;
};

export const tingkatTabel = (tabel: TabelTerbaca, tingkat: 'salah' | 'peringatan'): 'salah' | 'peringatan' | 'saran' =>
  tabel.kotor ? 'saran' : tingkat;

/** Rows that hold data or totals. */
export const barisBerangka = onceFor((tabel: TabelTerbaca): readonly BarisTerbaca[] =>
  tabel.baris.filter((b) => b.jenis !== 'kosong' && b.jenis !== 'penanda'),
);

/** Rows that a total may count: those of its quarter, where the rows have quarters. */
export function sePeriode(semua: readonly BarisTerbaca[], total: BarisTerbaca): BarisTerbaca[] {
  const sebut = /\b(?:triwulan|trw|tw)\.?\s*(iv|i{1,3}|[1-4])\b/i.exec(total.label)?.[1] ?? '';
  const triwulan = total.triwulan ?? (sebut === '' ? null : nomorTriwulan(sebut));
  return semua.filter((b) => b.triwulan === null || triwulan === null || b.triwulan === triwulan);
}
