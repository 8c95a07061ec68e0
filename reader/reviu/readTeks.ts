// Text (.txt, .md; also text that came from OCR) → blocks: tab and pipe tables, headings, list items, paragraphs, pages.
import type { BerkasTerbaca, Blok } from '@tapis/core/reviu/berkasTerbaca.ts';
import { barisRata } from './teks/barisRata.ts';
import { readKelompok } from './teks/readKelompok.ts';
import { splitHalaman } from './teks/splitHalaman.ts';

export function readTeks(isi: string, format: 'txt' | 'md'): BerkasTerbaca {
  const { kelompok, jumlahBaris, jumlahHalaman } = splitHalaman(isi);
  const blok: Blok[] = [];
  for (const satu of kelompok) readKelompok(barisRata(satu), blok);
  return { format, blok, jumlahBaris, jumlahHalaman, halamanTakTerbaca: [] };
}
