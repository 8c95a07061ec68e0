// Lines of a text with their number and page, in groups without a blank line or page break inside.
import { closesTabel, opensTabel } from './readHtml.ts';

export interface BarisInput {
  teks: string;
  /** 1-based; `sampai` where one row took several lines. */
  nomor: number;
  sampai?: number;
  halaman: number | null;
}

/** Lines that open page N, as converters write them, and running feet that close it. */
const PAGE_OPENING = [
  /^\s*(?:[-=_*]{2,}|\[|<!--|\{)\s*(?:halaman|hal\.?|page|pg\.?)?\s*(\d{1,4})\s*(?:[-=_*]{2,}|\]|-->|\}-*)\s*$/i,
  /^\s*#{0,6}\s*(?:halaman|page)\s+(\d{1,4})\s*:?\s*$/i,
];
const PAGE_FOOT = /^\s*(?:halaman|hal\.?|page)\s+(\d{1,4})\s+(?:dari|of|\/)\s+\d{1,4}\s*$/i;
/** Programs that write no page breaks leave at least so many blank lines at one. */
const BARIS_KOSONG_HALAMAN = 3;

interface PageMarks {
  /** Lines that are marks only, no text. */
  tanda: Set<number>;
  /** Line index → the page number that begins there; null: the next one. */
  mulai: Map<number, number | null>;
}

function findTanda(baris: string[]): PageMarks {
  const tanda = new Set<number>();
  const mulai = new Map<number, number | null>();
  let adaFormFeed = false;
  for (const [i, teks] of baris.entries()) {
    if (teks.includes('\f')) {
      adaFormFeed = true;
      mulai.set(i, null);
    }
  }
  if (adaFormFeed) return { tanda, mulai };
  for (const [i, teks] of baris.entries()) {
    const buka = PAGE_OPENING.map((pola) => pola.exec(teks)?.[1]).find((nomor) => nomor !== undefined);
    const tutup = buka === undefined ? PAGE_FOOT.exec(teks)?.[1] : undefined;
    if (buka === undefined && tutup === undefined) continue;
    tanda.add(i);
    if (buka !== undefined) mulai.set(i, Number(buka));
    else mulai.set(i + 1, Number(tutup) + 1);
  }
  if (mulai.size > 0) return { tanda, mulai };
  let kosong = 0;
  let adaTeks = false;
  for (const [i, teks] of baris.entries()) {
    if (teks.trim() === '') kosong++;
    else {
      if (adaTeks && kosong >= BARIS_KOSONG_HALAMAN) mulai.set(i, null);
      adaTeks = true;
      kosong = 0;
    }
  }
  return { tanda, mulai };
}

export function splitHalaman(isi: string): {
  kelompok: BarisInput[][];
  jumlahBaris: number;
  jumlahHalaman: number | null;
} {
  const baris = isi.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (baris.at(-1) === '') baris.pop();
  const { tanda, mulai } = findTanda(baris);
  const paged = mulai.size > 0;
  const kelompok: BarisInput[][] = [];
  let kini: BarisInput[] = [];
  let halaman = 1;
  /** Inside a table of HTML blank lines part nothing. */
  let html = false;
  const tutup = () => {
    if (kini.length > 0) kelompok.push(kini);
    kini = [];
  };
  for (const [i, teks] of baris.entries()) {
    const buka = mulai.get(i);
    if (buka !== undefined) {
      tutup();
      halaman = buka ?? halaman + 1;
    }
    const isiBaris = teks.replaceAll('\f', '');
    if (opensTabel(isiBaris)) {
      tutup();
      html = true;
    }
    if (tanda.has(i) || (isiBaris.trim() === '' && !html)) tutup();
    else kini.push({ teks: isiBaris, nomor: i + 1, halaman: paged ? halaman : null });
    if (html && closesTabel(isiBaris)) {
      tutup();
      html = false;
    }
  }
  tutup();
  return {
    kelompok,
    jumlahBaris: baris.length,
    jumlahHalaman: paged ? Math.max(halaman, ...kelompok.map((satu) => satu[0]?.halaman ?? 0)) : null,
  };
}
