// What stands on one page of a PDF: words with their place, ruled tables, and whether a picture covers it. Origin top left, in points.

import type { Kisi } from './susunKisi.ts';

export interface Kata {
  teks: string;
  /** Left, right, baseline. */
  x0: number;
  x1: number;
  y: number;
  ukuran: number;
  /** Name of the typeface inside the file; bold is another one. */
  huruf: string;
}

export interface TeksHalaman {
  nomor: number;
  tinggi: number;
  kata: Kata[];
}

export interface KisiHalaman {
  /** Ruled tables, from top to bottom. */
  kisi: Kisi[];
  /** A picture covers a good part of the page. */
  pictured: boolean;
}

export type HalamanPdf = TeksHalaman & KisiHalaman;
