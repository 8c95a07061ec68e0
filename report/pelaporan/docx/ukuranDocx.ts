// Units of OOXML: twips for lengths, half-points for type, pixels (96 per inch) for pictures; and the look shared with the PDF.
export const twip = (pt: number): number => Math.round(pt * 20);
export const setengahTitik = (pt: number): number => Math.round(pt * 2);
export const piksel = (pt: number): number => Math.round((pt * 96) / 72);

export const WARNA = {
  teal: '0B6B6F',
  tinta: '1A2526',
  abu: '5C6B6C',
  garis: '8FA3A4',
  kepala: 'DCEBEB',
  kelompok: 'EEF4F4',
  subkelompok: 'F7FAFA',
} as const;

/** Names every Word knows; the widths are those of Tinos and Arimo, so lines break as in the PDF. */
export const FON = { badan: 'Times New Roman', sans: 'Arial' } as const;
