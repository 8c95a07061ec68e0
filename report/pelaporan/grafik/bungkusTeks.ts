// Breaks a text into lines that fit a width; a word longer than the line is parted between syllables, else between letters.
import type { UkurTeks } from '../metrikFon.ts';
import { penggalKata } from '../penggalKata.ts';

/** Lines of at most `lebar` (same unit as `ukuran`); never empty. */
export function bungkusTeks(teks: string, lebar: number, ukuran: number, ukur: UkurTeks): string[] {
  const baris: string[] = [];
  let kini = '';
  for (const kata of teks.split(/\s+/).flatMap((k) => potong(k, lebar, ukuran, ukur))) {
    const coba = kini === '' ? kata : `${kini} ${kata}`;
    if (kini === '' || ukur(coba, ukuran) <= lebar) kini = coba;
    else {
      baris.push(kini);
      kini = kata;
    }
  }
  baris.push(kini);
  return baris;
}

/** Pieces of one word that each fill a line, with a hyphen where a syllable ends. */
function potong(kata: string, lebar: number, ukuran: number, ukur: UkurTeks): string[] {
  if (ukur(kata, ukuran) <= lebar) return [kata];
  const suku = penggalKata(kata);
  const tanda = suku.length > 1 ? '-' : '';
  const bagian: string[] = [];
  let kini = '';
  for (const keping of suku.length > 1 ? suku : [...kata]) {
    if (kini !== '' && ukur(kini + keping + tanda, ukuran) > lebar) {
      bagian.push(kini + tanda);
      kini = '';
    }
    kini += keping;
  }
  return [...bagian, kini];
}
