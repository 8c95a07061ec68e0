// Tells a stored figure ("96.79") from other text, such as the word of a scale ("B").
const POLA = /^-?\d+(\.\d+)?$/;

/** True for what `desimal` reads as it was stored. */
export const isDesimal = (teks: string): boolean => POLA.test(teks);
