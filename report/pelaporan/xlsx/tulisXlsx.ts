// One table as a workbook of one sheet: the head is bold and stays in sight.
import { type SelXlsx, tulisBuku } from './tulisBuku.ts';

/** A figure is a decimal with a dot, so that no digit is lost on the way; null is a blank cell. */
export type IsiTabelXlsx = string | number | null | { angka: string | null };

export interface TabelXlsx {
  lembar: string;
  /** Title and width in letters. */
  kolom: readonly (readonly [judul: string, lebar: number])[];
  baris: readonly (readonly IsiTabelXlsx[])[];
}

const UTUH = { bungkus: true };

function tulisIsi(isi: IsiTabelXlsx): SelXlsx {
  if (typeof isi === 'string') return { isi, gaya: UTUH };
  const nilai = typeof isi === 'number' ? String(isi) : isi === null ? null : isi.angka;
  return {
    isi: nilai ?? '',
    angka: true,
    gaya: { ...UTUH, format: nilai?.includes('.') ? '#,##0.00##########' : '#,##0' },
  };
}

export const tulisXlsx = ({ lembar, kolom, baris }: TabelXlsx): Uint8Array<ArrayBuffer> =>
  tulisBuku({
    nama: lembar,
    kolom: kolom.map(([, lebar]) => ({ lebar })),
    beku: { baris: 1, kolom: 0 },
    baris: [
      { sel: kolom.map(([isi]) => ({ isi, gaya: { tebal: true, bungkus: true } })) },
      ...baris.map((satu) => ({ sel: satu.map(tulisIsi) })),
    ],
  });
