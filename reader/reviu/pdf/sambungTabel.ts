// Pages → one run of blocks; a table that a page break cut is one table again, its repeated header once.
import type { BarisTabel, Blok, BlokTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import type { BlokHalaman } from './susunHalaman.ts';

/** Edges of columns that differ by less are the same. */
const DEKAT = 4;
const MAKS_KEPALA = 6;

const isSama = (a: number[] | null, b: number[] | null): boolean =>
  a !== null && b !== null && a.length === b.length && a.every((satu, i) => Math.abs(satu - (b[i] ?? 0)) < DEKAT);

const isi = (baris: BarisTabel | undefined): string =>
  JSON.stringify(baris?.sel.map((satu) => [satu.kolom, satu.teks]));

/** How many rows at the beginning repeat the first rows of the table above. */
function repeated(atas: BlokTabel, bawah: BlokTabel): number {
  let n = 0;
  while (n < MAKS_KEPALA && n < bawah.baris.length && isi(bawah.baris[n]) === isi(atas.baris[n])) n++;
  return n;
}

export function sambungTabel(halaman: readonly (readonly BlokHalaman[])[]): Blok[] {
  const hasil: BlokHalaman[] = [];
  for (const isiHalaman of halaman) {
    const [pertama, ...lain] = isiHalaman;
    const akhir = hasil.at(-1);
    if (pertama?.blok.jenis === 'tabel' && akhir?.blok.jenis === 'tabel' && isSama(pertama.x, akhir.x)) {
      const n = repeated(akhir.blok, pertama.blok);
      for (const baris of akhir.blok.baris.slice(0, n)) baris.kepala = true;
      akhir.blok.baris.push(...pertama.blok.baris.slice(n));
      hasil.push(...lain);
    } else hasil.push(...isiHalaman);
  }
  return hasil.map((satu) => satu.blok);
}
