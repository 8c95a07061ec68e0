// Tables in text: cells parted by tabs, or by pipes as in markdown. Line by line; a line break inside a row is mended.
import type { BarisTabel, Blok, SelTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { cleanTeks } from './cleanTeks.ts';
import { isContentsEntry } from './isContentsEntry.ts';
import type { BarisInput } from './splitHalaman.ts';

const isPiped = (teks: string) => /^\s*[|│║].*[|│║]\s*$/.test(teks);
/** Pipes between cells only; the same number of them as in the line before or after tells a table from a stray sign. */
const countPipa = (teks: string) => (isPiped(teks) ? 0 : (teks.match(/[|│║]/g)?.length ?? 0));
const isBarePiped = (baris: BarisInput[], i: number) => {
  const banyak = countPipa(baris[i]?.teks ?? '');
  return banyak > 0 && [i - 1, i + 1].some((j) => countPipa(baris[j]?.teks ?? '') === banyak);
};
const isTabbed = (teks: string) => teks.includes('\t') && teks.trim() !== '';
/** Row of dashes under a header: `---\t--` or `|:---|---|`. */
const isGaris = (sel: string[]) => sel.length > 1 && sel.every((satu) => /^\s*:?-{2,}:?\s*$/.test(satu));
/** Edge of a table that is drawn with signs: `+----+---+`, `├────┼───┤`. */
const isBingkai = (teks: string) =>
  /^\s*[+|├┌└╔╠╚╟]?[-=─═]{3,}(?:[-=─═+|┬┼┴┤┐┘╦╬╩╣╗╝╪╫\s]*)$/.test(teks) && /[+┬┼┴╦╬╩─═]/.test(teks);
/** Is this line a row of a table? A line without tabs between two rows belongs to them. */
export function isBarisTabel(baris: BarisInput[], indeks: number): boolean {
  const row = (i: number) => {
    const teks = baris[i]?.teks ?? '';
    return (isTabbed(teks) || isPiped(teks) || isBarePiped(baris, i) || isBingkai(teks)) && !isContentsEntry(baris, i);
  };
  return row(indeks) || (row(indeks - 1) && row(indeks + 1) && !isContentsEntry(baris, indeks));
}

function splitSel(teks: string): string[] {
  if (teks.includes('\t') && !isPiped(teks)) return teks.split('\t');
  const isi = isPiped(teks) ? teks.trim().slice(1, -1) : teks;
  return isi.split(/(?<!\\)[|│║]/);
}

const isBerangka = (sel: string[]) => sel.some((satu) => /\d/.test(satu) && !/[a-z]{3}/i.test(satu));

/** One table; nothing when the lines hold no text. */
export function readTabel(baris: BarisInput[]): Blok[] {
  const hasil: BarisTabel[] = [];
  let kolom = 0;
  for (const { teks, nomor, sampai = nomor, halaman } of baris) {
    if (isBingkai(teks)) continue;
    const mentah = splitSel(teks);
    if (isGaris(mentah)) {
      // Converters to markdown call any first row a header; one with figures in it is none.
      const atas = hasil.at(-1);
      if (atas && hasil.length === 1 && isPiped(teks)) atas.kepala = !isBerangka(atas.sel.map((satu) => satu.teks));
      continue;
    }
    const sel: SelTabel[] = mentah.map((satu, i) => ({
      teks: cleanTeks(satu),
      kolom: i,
      lebar: 1,
      tinggi: 1,
      alamat: null,
    }));
    if (sel.every((satu) => satu.teks === '')) continue;
    kolom = Math.max(kolom, sel.length);
    hasil.push({ sel, kepala: false, letak: { baris: [nomor, sampai], halaman, lembar: null } });
  }
  const pertama = hasil[0];
  const terakhir = hasil.at(-1);
  if (!pertama || !terakhir) return [];
  return [
    {
      jenis: 'tabel',
      baris: hasil,
      kolom,
      letak: {
        baris: [pertama.letak.baris?.[0] ?? 1, terakhir.letak.baris?.[1] ?? 1],
        halaman: pertama.letak.halaman,
        lembar: null,
      },
    },
  ];
}
