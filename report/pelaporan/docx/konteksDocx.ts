// What the block writers of the Word file share: the section's page, drawn charts, page labels of the PDF, bookmarks.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { GambarSvg } from '../grafik/svg.ts';
import type { Halaman } from '../halaman.ts';
import { bagianBlok, type EntriDaftar, type JenisDaftar } from '../susunan.ts';

/** A chart as Word takes it; the size in pt comes from the drawing. */
export interface GambarDocx extends GambarSvg {
  png: Uint8Array;
}

export interface KonteksDocx {
  hal: Halaman;
  gambar: ReadonlyMap<string, GambarDocx>;
  daftarHalaman: Readonly<Record<string, string>>;
  entri: Record<JenisDaftar, EntriDaftar[]>;
  /** Bookmark name of each numbered block or heading. Word allows 40 letters, digits and underscores. */
  penanda: ReadonlyMap<string, string>;
  /** XML of the tables so far; the tree holds a place for each. */
  tabel: string[];
  /** Numbered lists so far: each gets its own instance, so numbering starts again. */
  urutanDaftar: { nilai: number };
}

export function penandaDocx(naskah: Naskah): Map<string, string> {
  const penanda = new Map<string, string>();
  for (const [, blok] of bagianBlok(naskah)) {
    const bernama =
      blok.jenis === 'judul' || blok.jenis === 'gambar' || (blok.jenis === 'tabel' && blok.nomor !== null);
    if (bernama && !penanda.has(blok.id)) penanda.set(blok.id, `_Tps${String(penanda.size + 1).padStart(5, '0')}`);
  }
  return penanda;
}
