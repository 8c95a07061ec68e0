// One page → blocks in reading order: ruled tables, and between them what the reader of text makes of the lines.
import type { BarisTabel, Blok, BlokTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { readKelompok } from '../teks/readKelompok.ts';
import { barisBebas } from './barisBebas.ts';
import type { HalamanPdf, Kata } from './halamanPdf.ts';
import { isInside, tabelKisi } from './tabelKisi.ts';

export interface BlokHalaman {
  blok: Blok;
  /** Edges of the columns of a ruled table; null for all else. */
  x: number[] | null;
}

/** Lines inside a PDF have no number of their own. */
const withoutBaris = (blok: Blok): Blok => {
  const letak = { ...blok.letak, baris: null };
  if (blok.jenis === 'teks') return { ...blok, letak };
  return { ...blok, letak, baris: blok.baris.map((satu) => ({ ...satu, letak: { ...satu.letak, baris: null } })) };
};

function readBebas(kata: readonly Kata[], nomor: number): BlokHalaman[] {
  const blok: Blok[] = [];
  for (const kelompok of barisBebas(kata, nomor)) readKelompok(kelompok, blok);
  return blok.map((satu) => ({ blok: withoutBaris(satu), x: null }));
}

/** Charts and organisation charts have lines too; most of their cells are empty. */
const SHARE_OF_TEXT = 0.35;
function isGambar(baris: readonly BarisTabel[]): boolean {
  const sel = baris.flatMap((satu) => satu.sel);
  return sel.filter((satu) => satu.teks !== '').length < Math.max(2, sel.length * SHARE_OF_TEXT);
}

export function susunHalaman({ nomor, kata, kisi: semuaKisi }: HalamanPdf): BlokHalaman[] {
  const letak = { baris: null, halaman: nomor, lembar: null };
  const hasil: BlokHalaman[] = [];
  let sisa: readonly Kata[] = kata;
  for (const kisi of semuaKisi) {
    const dalam = sisa.filter((satu) => isInside(kisi, satu));
    const baris = tabelKisi(kisi, dalam, letak);
    if (isGambar(baris)) continue;
    const atas = kisi.y[0] ?? 0;
    const sebelum = sisa.filter((satu) => satu.y - satu.ukuran / 3 < atas && !dalam.includes(satu));
    hasil.push(...readBebas(sebelum, nomor));
    const tabel: BlokTabel = { jenis: 'tabel', baris, kolom: kisi.x.length - 1, letak };
    hasil.push({ blok: tabel, x: kisi.x });
    const taken = new Set([...sebelum, ...dalam]);
    sisa = sisa.filter((satu) => !taken.has(satu));
  }
  hasil.push(...readBebas(sisa, nomor));
  return hasil;
}
