// A grid and the words in it → rows of a table. Rows that no line parts are told by the baselines of their figures.
import type { BarisTabel, Letak, SelTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import type { Kata } from './halamanPdf.ts';
import { groupBaris, joinKata, joinSel } from './joinBaris.ts';
import type { Kisi, SelKisi } from './susunKisi.ts';

type SelIsi = SelKisi & { kata: Kata[] };

const ANGKA_BARIS = /^(?:(?:Rp\.?\s?)?[-(]?\d[\d.,]*\)?\s?%?|[-–])$/;
const ALIGNED = 3;

export const isInside = (kisi: Kisi, { x0, x1, y, ukuran }: Kata): boolean => {
  const [x, tengah] = [(x0 + x1) / 2, y - ukuran / 3];
  return (
    x >= (kisi.x[0] ?? 0) && x <= (kisi.x.at(-1) ?? 0) && tengah >= (kisi.y[0] ?? 0) && tengah <= (kisi.y.at(-1) ?? 0)
  );
};

/** Index of the stretch between two edges. */
const indexOf = (tepi: readonly number[], letak: number): number => {
  let i = 0;
  while (i + 2 < tepi.length && letak >= (tepi[i + 1] ?? 0)) i++;
  return i;
};

function putKata(kisi: Kisi, kata: readonly Kata[]): SelIsi[] {
  const sel: SelIsi[] = kisi.sel.map((satu) => ({ ...satu, kata: [] }));
  for (const satu of kata) {
    const kolom = indexOf(kisi.x, (satu.x0 + satu.x1) / 2);
    const baris = indexOf(kisi.y, satu.y - satu.ukuran / 3);
    sel
      .find((s) => baris >= s.baris && baris < s.baris + s.tinggi && kolom >= s.kolom && kolom < s.kolom + s.lebar)
      ?.kata.push(satu);
  }
  return sel;
}

/** Baselines at which several figures stand side by side, line for line: rows that only share a frame. */
function barisDalam(sel: readonly SelIsi[]): number[] | null {
  const deret = sel.flatMap((satu) => {
    const baris = groupBaris(satu.kata);
    return baris.length > 1 && baris.every((b) => ANGKA_BARIS.test(joinKata(b.kata))) ? [baris.map((b) => b.y)] : [];
  });
  const [pertama] = deret;
  if (!pertama || deret.length < 2) return null;
  const aligned = deret.every(
    (satu) => satu.length === pertama.length && satu.every((y, i) => Math.abs(y - (pertama[i] ?? 0)) < ALIGNED),
  );
  return aligned ? pertama : null;
}

const writeSel = ({ kolom, lebar, tinggi }: SelKisi, teks: string): SelTabel => ({
  teks,
  kolom,
  lebar,
  tinggi,
  alamat: null,
});

export function tabelKisi(kisi: Kisi, kata: readonly Kata[], letak: Letak): BarisTabel[] {
  const sel = putKata(kisi, kata);
  const hasil: BarisTabel[] = [];
  for (let i = 0; i + 1 < kisi.y.length; i++) {
    const baris = sel.filter((satu) => satu.baris === i);
    const plain = baris.every((satu) => satu.tinggi === 1) && !sel.some((s) => s.baris < i && s.baris + s.tinggi > i);
    const dalam = plain ? barisDalam(baris) : null;
    const rows = dalam
      ? dalam.map((_, ke) =>
          baris.map((satu) =>
            writeSel(
              satu,
              joinSel(
                satu.kata.filter(
                  (k) =>
                    Math.max(
                      0,
                      dalam.findLastIndex((y) => y <= k.y + ALIGNED),
                    ) === ke,
                ),
              ),
            ),
          ),
        )
      : [baris.map((satu) => writeSel(satu, joinSel(satu.kata)))];
    for (const satu of rows) hasil.push({ sel: satu, kepala: false, letak });
  }
  return hasil;
}
