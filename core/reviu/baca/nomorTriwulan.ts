// "I"–"IV" or "1"–"4", as reports number their quarters.
const ROMAWI: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

export const nomorTriwulan = (teks: string): number => ROMAWI[teks.toLowerCase()] ?? Number(teks);
