// Splits the text of a rumus into pieces. Decimals take a comma or a dot; arguments are separated by ";" or ", ".
import { Desimal } from '../../values/desimal.ts';
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import type { MasalahRumus } from './masalahRumus.ts';

export type TandaRumus = '+' | '-' | '*' | '/' | '(' | ')' | ';';

export type Keping =
  | { jenis: 'angka'; nilai: Desimal; posisi: number }
  | { jenis: 'nama'; nama: string; posisi: number }
  | { jenis: 'tanda'; tanda: TandaRumus; posisi: number }
  | { jenis: 'akhir'; posisi: number };

const TANDA: Record<string, TandaRumus> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
  ':': '/',
  '(': '(',
  ')': ')',
  ';': ';',
  ',': ';',
};

const ANGKA = /\d+(?:[.,]\d+)?/y;
/** A word, or a kode in brackets where it holds dots or slashes: [1.06.01.2.01/a]. */
const NAMA = /[A-Za-z_][A-Za-z0-9_]*|\[([^[\]]+)\]/y;
/** "1.000" or "1.000.000": thousands or decimals? Nobody should have to guess. */
const MERAGUKAN = /^[1-9]\d{0,2}\.\d{3}$/;

function cocokkan(pola: RegExp, teks: string, posisi: number): RegExpExecArray | null {
  pola.lastIndex = posisi;
  return pola.exec(teks);
}

function bacaKonstanta(teks: string, posisi: number, angka: string): Hasil<Keping, MasalahRumus> {
  const sesudah = teks.slice(posisi + angka.length, posisi + angka.length + 2);
  if (MERAGUKAN.test(angka) || /^[A-Za-z_]|^[.,]\d/.test(sesudah)) {
    return gagal({
      kode: 'rumus.angka-tidak-sah',
      posisi,
      pesan: `Angka pada posisi ${posisi + 1} meragukan. Tulis tanpa titik ribuan dan dengan koma desimal, misalnya 1000 atau 0,8.`,
    });
  }
  return berhasil({ jenis: 'angka', nilai: new Desimal(angka.replace(',', '.')), posisi });
}

/** Pieces in order, closed by `akhir`. */
export function pindaiRumus(teks: string): Hasil<Keping[], MasalahRumus> {
  const keping: Keping[] = [];
  let posisi = 0;
  while (posisi < teks.length) {
    const huruf = teks.charAt(posisi);
    const angka = cocokkan(ANGKA, teks, posisi)?.[0];
    const nama = cocokkan(NAMA, teks, posisi);
    const tanda = TANDA[huruf];
    if (/\s/.test(huruf)) {
      posisi += 1;
    } else if (angka !== undefined) {
      const konstanta = bacaKonstanta(teks, posisi, angka);
      if (!konstanta.ok) return konstanta;
      keping.push(konstanta.nilai);
      posisi += angka.length;
    } else if (nama !== null) {
      keping.push({ jenis: 'nama', nama: (nama[1] ?? nama[0]).trim(), posisi });
      posisi += nama[0].length;
    } else if (tanda !== undefined) {
      keping.push({ jenis: 'tanda', tanda, posisi });
      posisi += 1;
    } else {
      const saran = huruf === '%' ? 'Untuk persen, tulis × 100' : 'Pakai + − × ÷ dan tanda kurung';
      return gagal({
        kode: 'rumus.tanda-tidak-dikenal',
        posisi,
        pesan: `Tanda "${huruf}" pada posisi ${posisi + 1} tidak dikenal dalam rumus. ${saran}.`,
      });
    }
  }
  return berhasil([...keping, { jenis: 'akhir', posisi: teks.length }]);
}
