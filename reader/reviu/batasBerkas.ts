/** Larger ones are refused before a byte of them is looked at. */
export const MAKS_BERKAS_MB = 100;
export const MAKS_BERKAS_BYTE = MAKS_BERKAS_MB * 1024 * 1024;
