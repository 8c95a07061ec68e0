// Figures and dates as the public reads them: Indonesian marks in Indonesian, English marks in English. Blank stays "–".
import { desimal } from '@tapis/core/values/desimal.ts';
import { TANDA_KOSONG, tulisAngka } from '@tapis/core/values/tulisAngka.ts';
import { ZONA, type Zona } from '@tapis/core/values/zona.ts';
import type { Bahasa } from './teks.ts';

/** Swaps the marks of "4.825.138.126,50". */
const marks = (teks: string, bahasa: Bahasa) =>
  bahasa === 'id' ? teks : teks.replace(/[.,]/g, (tanda) => (tanda === '.' ? ',' : '.'));

export interface Penulis {
  /** Shortest form; a word ("B") stays as it is. At most `desimal` decimals when given. */
  angka(nilai: string | null, desimal?: number): string;
  persen(nilai: string | null): string;
  rupiah(nilai: string | null): string;
  tanggal(waktu: Date): string;
}

export function createPenulis(bahasa: Bahasa, zona: Zona = 'WIB'): Penulis {
  const angka = (nilai: string | null, banyak?: number) => {
    if (nilai === null) return TANDA_KOSONG;
    if (!/^-?\d/.test(nilai)) return nilai;
    return marks(tulisAngka(desimal(nilai), banyak === undefined ? {} : { desimal: banyak, min: 0 }), bahasa);
  };
  return {
    angka,
    persen: (nilai) => {
      if (nilai === null) return TANDA_KOSONG;
      return `${marks(tulisAngka(desimal(nilai), { desimal: 2 }), bahasa)}%`;
    },
    rupiah: (nilai) => (nilai === null ? TANDA_KOSONG : `Rp${angka(nilai)}`),
    tanggal: (waktu) =>
      new Intl.DateTimeFormat(bahasa === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: ZONA[zona] }).format(
        waktu,
      ),
  };
}
