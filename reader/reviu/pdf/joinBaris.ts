// Words of a paragraph or cell → its text: lines by baseline, and what a line break has torn apart is mended.
import { sambungAngka } from '@tapis/core/reviu/baca/sambungAngka.ts';
import type { Kata } from './halamanPdf.ts';

export interface BarisKata {
  y: number;
  ukuran: number;
  kata: Kata[];
}

/** Words of one line stand on baselines that differ by less than this share of their size (small raised marks included). */
const SHARE_OF_SIZE = 0.45;
const RAPAT = 0.17;

/** Lines from top to bottom, words from left to right. */
export function groupBaris(kata: readonly Kata[]): BarisKata[] {
  const baris: BarisKata[] = [];
  for (const satu of [...kata].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const kini = baris.at(-1);
    if (kini && satu.y - kini.y < SHARE_OF_SIZE * Math.min(kini.ukuran, Math.max(satu.ukuran, kini.ukuran / 2)))
      kini.kata.push(satu);
    else baris.push({ y: satu.y, ukuran: satu.ukuran, kata: [satu] });
  }
  for (const satu of baris) satu.kata.sort((a, b) => a.x0 - b.x0);
  return baris;
}

/** Words side by side; those that touch are one word. */
export function joinKata(kata: readonly Kata[]): string {
  let teks = '';
  let akhir = 0;
  for (const satu of kata) {
    const rapat = teks !== '' && satu.x0 - akhir < RAPAT * satu.ukuran;
    teks += teks === '' || rapat || teks.endsWith(' ') ? satu.teks : ` ${satu.teks}`;
    akhir = satu.x1;
  }
  return teks.replace(/\s+/g, ' ').trim();
}

/** "anak-" + "anak", "perundang-" + "undangan": a doubled word keeps its hyphen. */
const isKembar = (depan: string, belakang: string): boolean =>
  Array.from({ length: belakang.length }, (_, i) => belakang.slice(0, i + 1).toLowerCase()).some(
    (awal) => awal.length >= 4 && depan.toLowerCase().endsWith(awal),
  );

/** A number that a narrow cell broke ("174.494.00" + "0"), a word that was hyphenated; else a blank between. */
function joinDua(atas: string, bawah: string): string {
  const [kata, sisa] = [atas.slice(atas.lastIndexOf(' ') + 1), /^\S+/.exec(bawah)?.[0] ?? ''];
  if (sambungAngka(kata, sisa) !== null) return atas + bawah;
  const penggal = /(\p{L}+)-$/u.exec(atas);
  if (penggal && /^\p{Ll}/u.test(bawah)) {
    return isKembar(penggal[1] ?? '', sisa) ? atas + bawah : atas.slice(0, -1) + bawah;
  }
  return `${atas} ${bawah}`;
}

const joinLines = (baris: readonly string[]): string =>
  baris.filter((satu) => satu !== '').reduce((semua, satu) => (semua === '' ? satu : joinDua(semua, satu)), '');

export const joinSel = (kata: readonly Kata[]): string =>
  joinLines(groupBaris(kata).map((baris) => joinKata(baris.kata)));
