// A photo → a small PNG of it, right side up. The drawing library decodes and scales; nothing is fetched, no font is read.
import { Resvg } from '@resvg/resvg-js';
import type { Orientasi } from './exif.ts';
import type { FotoBersih } from './fotoBersih.ts';

const SISI = 176;
/** Larger ones would take a quarter of a gigabyte to unpack; they are kept without a small picture. */
const MAKS_PIKSEL = 50_000_000;

/** From the stored pixels to what is seen, for a picture of w × h. */
const PUTARAN: Record<Orientasi, (w: number, h: number) => string> = {
  1: () => '1 0 0 1 0 0',
  2: (w) => `-1 0 0 1 ${w} 0`,
  3: (w, h) => `-1 0 0 -1 ${w} ${h}`,
  4: (_, h) => `1 0 0 -1 0 ${h}`,
  5: () => '0 1 1 0 0 0',
  6: (_, h) => `0 1 -1 0 ${h} 0`,
  7: (w, h) => `0 -1 -1 0 ${h} ${w}`,
  8: (w) => `0 -1 1 0 0 ${w}`,
};

/** Null when the picture cannot be drawn. */
export function drawGambarKecil({ isi, lebar, tinggi, orientasi }: FotoBersih, media: string): Uint8Array | null {
  if (lebar === 0 || tinggi === 0 || lebar * tinggi > MAKS_PIKSEL) return null;
  const skala = Math.min(1, SISI / Math.max(lebar, tinggi));
  const [w, h] = [Math.max(1, Math.round(lebar * skala)), Math.max(1, Math.round(tinggi * skala))];
  const [luasW, luasH] = orientasi >= 5 ? [h, w] : [w, h];
  const gambar = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${luasW}" height="${luasH}"><image width="${w}" height="${h}" preserveAspectRatio="none" transform="matrix(${PUTARAN[orientasi](w, h)})" href="data:${media};base64,${gambar}"/></svg>`;
  const hasil = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // A picture that cannot be decoded is left out by the library: nothing is drawn.
  return hasil.pixels.some((nilai) => nilai !== 0) ? hasil.asPng() : null;
}
