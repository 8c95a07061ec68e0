// Where each cell of a table lies once row and column spans are laid out (the HTML table model).
import type { Sel } from '@tapis/core/pelaporan/naskah.ts';

export interface PetakSel {
  sel: Sel;
  baris: number;
  kolom: number;
  lebar: number;
  tinggi: number;
}

/** Cells with their grid place, row by row. Rows of one group (header or body) only: spans do not cross groups. */
export function petakSel(baris: readonly (readonly Sel[])[]): PetakSel[][] {
  const terisi = new Set<string>();
  return baris.map((isi, b) => {
    let kolom = 0;
    return isi.map((sel) => {
      while (terisi.has(`${b}/${kolom}`)) kolom += 1;
      const petak = { sel, baris: b, kolom, lebar: sel.lebar ?? 1, tinggi: sel.tinggi ?? 1 };
      for (let y = 0; y < petak.tinggi; y++) {
        for (let x = 0; x < petak.lebar; x++) terisi.add(`${b + y}/${kolom + x}`);
      }
      kolom += petak.lebar;
      return petak;
    });
  });
}
