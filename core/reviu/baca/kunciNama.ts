// Names as keys: the same program, indicator or unit must meet itself in another table despite spelling, marks and bad scans.

/** What `bersihkan` takes away; most texts have none of it. */
const MARKS = /[<*_`]|\s\s|[^\S ]/;

/** Marks of Markdown and HTML that OCR leaves in a text. */
export const bersihkan = (teks: string): string =>
  MARKS.test(teks)
    ? teks
        .replace(/<\/?(?:i|b|u|em|strong|sup|sub|br|hr)\s*\/?>/gi, ' ')
        .replace(/\*+|_{2,}|`+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : teks.trim();

const BUANG = /^(?:program|kegiatan|sub ?kegiatan|urusan)\s+(?=\S+ \S)/;

/** Lower case, letters and digits only, without the word that tells the level. */
export function kunciNama(teks: string): string {
  const kunci = bersihkan(teks)
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2} )+/, '');
  return kunci.replace(BUANG, '');
}

/** Bigrams of a key, without spaces. */
function bigram(kunci: string): Map<string, number> {
  const rapat = kunci.replaceAll(' ', '');
  const hasil = new Map<string, number>();
  for (let i = 0; i + 1 < rapat.length; i += 1) {
    const dua = rapat.slice(i, i + 2);
    hasil.set(dua, (hasil.get(dua) ?? 0) + 1);
  }
  return hasil;
}

/** 0–1: how alike two keys are (Dice over pairs of letters). */
export function kemiripan(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [bigram(a), bigram(b)];
  let sama = 0;
  let banyak = 0;
  for (const [dua, n] of x) {
    sama += Math.min(n, y.get(dua) ?? 0);
    banyak += n;
  }
  for (const n of y.values()) banyak += n;
  return banyak === 0 ? 0 : (2 * sama) / banyak;
}

/** Edits between two words, at most `batas` + 1. */
export function jarakHuruf(a: string, b: string, batas = 2): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let baris = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const baru = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = (baris[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      baru.push(Math.min(ganti, (baris[j] ?? 0) + 1, (baru[j - 1] ?? 0) + 1));
    }
    if (Math.min(...baru) > batas) return batas + 1;
    baris = baru;
  }
  return baris[b.length] ?? 0;
}
