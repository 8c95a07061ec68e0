// Words outside of ruled tables → lines of text in groups, with tabs where columns begin: the reader of text goes on from there.
import type { BarisInput } from '../teks/splitHalaman.ts';
import type { Kata } from './halamanPdf.ts';
import { type BarisKata, groupBaris, joinKata } from './joinBaris.ts';

interface Ruas {
  x0: number;
  x1: number;
  kata: Kata[];
}

/** A gap as wide as so many letters parts columns; in a paragraph set to both edges gaps stay below. */
const LEBAR_SELA = 1.7;
/** Lines further apart than so many times their size belong to different paragraphs. */
const JARAK_PARAGRAF = 1.75;
const BEDA_UKURAN = 0.06;
/** So many lines side by side, and so many of their pieces of three words or more, are prose and no table. */
const PROSE_LINES = 4;
const SHARE_OF_PROSE = 0.85;

/** The one typeface of a line; null when it has several. */
const hurufBaris = ({ kata }: BarisKata): string | null =>
  kata.every((satu) => satu.huruf === kata[0]?.huruf) ? (kata[0]?.huruf ?? null) : null;
/** A heading: all of it set in another typeface than the line beside it. */
const isBeda = (a: BarisKata, b: BarisKata): boolean => {
  const [satu, dua] = [hurufBaris(a), hurufBaris(b)];
  return satu !== null && dua !== null && satu !== dua;
};

/** An entry of a list of contents begins so; dots lead to its page, on the next line when the title is long. */
const BUTIR_DAFTAR = /^(?:Tabel|Gambar|Grafik|Lampiran|BAB|[A-Z]\.|\d+\.)\s/;
const TITIK = /(?:\. ?){4,}|…{2,}/;

function splitRuas({ kata, ukuran }: BarisKata): Ruas[] {
  const ruas: Ruas[] = [];
  for (const satu of kata) {
    const kini = ruas.at(-1);
    if (kini && satu.x0 - kini.x1 < LEBAR_SELA * ukuran) {
      kini.kata.push(satu);
      kini.x1 = Math.max(kini.x1, satu.x1);
    } else ruas.push({ x0: satu.x0, x1: satu.x1, kata: [satu] });
  }
  return ruas;
}

/** Columns of neighbouring lines: stretches that the pieces of all of them cover together. */
function findKolom(baris: readonly Ruas[][]): { x0: number; x1: number }[] {
  const kolom: { x0: number; x1: number }[] = [];
  for (const satu of baris.flat().sort((a, b) => a.x0 - b.x0)) {
    const kini = kolom.at(-1);
    if (kini && satu.x0 <= kini.x1) kini.x1 = Math.max(kini.x1, satu.x1);
    else kolom.push({ x0: satu.x0, x1: satu.x1 });
  }
  return kolom;
}

/** Two columns of prose, as in a leaflet: nearly every piece is words that go on, none is a figure. */
function isProse(deret: readonly { ruas: Ruas[] }[], kolom: readonly { x0: number; x1: number }[]): boolean {
  if (kolom.length !== 2 || deret.length < PROSE_LINES) return false;
  const teks = deret.flatMap(({ ruas }) => ruas.map((satu) => joinKata(satu.kata)));
  return teks.filter((satu) => (satu.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3).length >= teks.length * SHARE_OF_PROSE;
}

/** The words of one column, line by line. */
const columnLines = (deret: readonly { ruas: Ruas[] }[], { x0, x1 }: { x0: number; x1: number }): string[] =>
  deret
    .map(({ ruas }) => joinKata(ruas.filter((satu) => satu.x0 >= x0 && satu.x0 <= x1).flatMap((satu) => satu.kata)))
    .filter((teks) => teks !== '');

function writeBaris(ruas: readonly Ruas[], kolom: readonly { x0: number; x1: number }[]): string {
  const sel = kolom.map(({ x0, x1 }) =>
    joinKata(ruas.filter((satu) => satu.x0 >= x0 && satu.x0 <= x1).flatMap((satu) => satu.kata)),
  );
  return sel.join('\t');
}

/** `halaman` goes into every line; groups are paragraphs, headings, runs of table rows. */
export function barisBebas(kata: readonly Kata[], halaman: number): BarisInput[][] {
  const baris = groupBaris(kata).map((satu) => ({ ...satu, ruas: splitRuas(satu) }));
  const kelompok: BarisInput[][] = [];
  let kini: BarisInput[] = [];
  let nomor = 0;
  const push = (teks: string) => kini.push({ teks, nomor: ++nomor, halaman });
  const tutup = () => {
    if (kini.length > 0) kelompok.push(kini);
    kini = [];
  };
  for (let i = 0; i < baris.length; ) {
    let akhir = i;
    while ((baris[akhir]?.ruas.length ?? 0) > 1) akhir++;
    const atas = baris[i - 1];
    const satu = baris[i];
    if (!satu) break;
    const apart =
      atas &&
      (satu.y - atas.y > JARAK_PARAGRAF * Math.max(satu.ukuran, atas.ukuran) ||
        Math.abs(satu.ukuran - atas.ukuran) > BEDA_UKURAN * atas.ukuran ||
        isBeda(satu, atas));
    if (apart) tutup();
    const deret = baris.slice(i, akhir);
    // One line in pieces is a label with its value or a signature, no table.
    const kolom = deret.length > 1 ? findKolom(deret.map((b) => b.ruas)) : [];
    if (isProse(deret, kolom)) {
      for (const satuKolom of kolom) {
        tutup();
        for (const teks of columnLines(deret, satuKolom)) push(teks);
      }
      tutup();
      i = akhir;
    } else if (kolom.length > 1) {
      tutup();
      for (const b of deret) push(writeBaris(b.ruas, kolom));
      tutup();
      i = akhir;
    } else {
      const lanjut = baris[i + 1];
      const teks = deret.length === 1 ? satu.ruas.map((r) => joinKata(r.kata)).join('\t') : joinKata(satu.kata);
      const bawah = lanjut ? joinKata(lanjut.kata) : '';
      const goesOn = BUTIR_DAFTAR.test(teks) && !TITIK.test(teks) && TITIK.test(bawah) && !BUTIR_DAFTAR.test(bawah);
      push(goesOn ? `${teks} ${bawah}` : teks);
      i += goesOn ? 2 : 1;
    }
  }
  tutup();
  return kelompok;
}
