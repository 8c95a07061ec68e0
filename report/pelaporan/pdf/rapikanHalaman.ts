// What a careful official would circle: a signature or the notes of a table alone on a page. After a layout that has one,
// the last rows of the table before it are sent along, and the pages are laid out again (cheap: only what moves is new).
import type { Naskah, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import { halaman } from '../halaman.ts';
import { petakSel } from '../petakSel.ts';
import { bagianBlok } from '../susunan.ts';

/** Place of a following block, by the id of the table before it. */
export type LetakPengikut = Record<string, { halaman: number; y: number }>;

/** Rows that go along, at least. */
const BARIS_BAWA = 2;
/** A block that starts within so many pt of the text area's top opens its page. */
const DEKAT_ATAS = 30;

/** Number of rows to carry: at least two, and no span is cut. Null when that would be the whole table. */
function barisBawa(tabel: Tabel): number | null {
  let awal = tabel.isi.length - BARIS_BAWA;
  for (const { baris, tinggi } of petakSel(tabel.isi.map((b) => b.sel))
    .flat()
    .reverse()) {
    if (baris < awal && baris + tinggi > awal) awal = baris;
  }
  return awal > 0 ? tabel.isi.length - awal : null;
}

/** Tables whose follower opens a page alone, with the rows to carry; those in `sudah` are settled. */
export function cariTerpisah(
  naskah: Naskah,
  letak: LetakPengikut,
  sudah: ReadonlyMap<string, number>,
): Map<string, number> {
  const terpisah = new Map<string, number>();
  for (const [bagian, blok] of bagianBlok(naskah)) {
    if (blok.jenis !== 'tabel' || sudah.has(blok.id)) continue;
    const tempat = letak[blok.id];
    if (!tempat || tempat.y > halaman(naskah.kertas, bagian.orientasi).atas + DEKAT_ATAS) continue;
    const bawa = barisBawa(blok);
    if (bawa !== null) terpisah.set(blok.id, bawa);
  }
  return terpisah;
}
