// Where a word may be parted when its place is too narrow: codes and paths after their marks, words between syllables.
import { penggalKata } from './penggalKata.ts';

export interface PotonganKata {
  bagian: string[];
  /** Printed where the word is parted. */
  tanda: '' | '-';
}

/** "4.825.138.126", "-1.234,5", "96,79%", "Rp4.610.224.900": never parted. */
const ANGKA = /^[(]?(Rp)?[-–]?\d{1,3}(\.\d{3})*(,\d+)?%?[)*†‡]?$/;
const TANDA_PISAH = /(?<=[./@_:;,\-–])(?=[^\s./@_:;,\-–])/;
const KATA = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u;

/** Pieces of one word (no spaces); a single piece means it must stay whole. */
export function potongKata(kata: string): PotonganKata {
  if (ANGKA.test(kata)) return { bagian: [kata], tanda: '' };
  const berpisah = kata.split(TANDA_PISAH);
  if (berpisah.length > 1) return { bagian: berpisah, tanda: '' };
  const [, depan = '', inti = '', belakang = ''] = KATA.exec(kata) ?? [];
  const suku = penggalKata(inti);
  if (suku.length < 2) return { bagian: [kata], tanda: '' };
  return {
    bagian: suku.map((s, i) => (i === 0 ? depan : '') + s + (i === suku.length - 1 ? belakang : '')),
    tanda: '-',
  };
}

/** Soft hyphen: printed only where a line breaks. */
export const TANDA_SUKU = '\u00ad';

/**
 * Text with breaks in words that do not fit, and only there, so that copied text stays clean elsewhere. A line may break
 * between the parts (nothing is printed) and at each soft hyphen.
 */
export function pecahTeks(teks: string, muat: (kata: string) => boolean): string[] {
  const hasil: string[] = [''];
  for (const kata of teks.split(/(\s+)/)) {
    const { bagian, tanda } = /\S/.test(kata) && !muat(kata) ? potongKata(kata) : { bagian: [kata], tanda: '' };
    const [pertama = '', ...sisa] = tanda === '-' ? [bagian.join(TANDA_SUKU)] : bagian;
    hasil.push(`${hasil.pop() ?? ''}${pertama}`, ...sisa);
  }
  return hasil;
}
