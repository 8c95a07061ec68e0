// One door for every kind of chart: Grafik → SVG of a given width.
import type { Grafik } from '@tapis/core/pelaporan/grafik.ts';
import { toPrintable } from '../printable.ts';
import { gambarAlur } from './gambarAlur.ts';
import { gambarStruktur } from './gambarStruktur.ts';
import { gambarSumbu } from './gambarSumbu.ts';
import type { GambarSvg } from './svg.ts';

/** Text width of a portrait A4 page; labels are drawn at their true size for it. */
export const LEBAR_GRAFIK = 453;

/** Draws `LEBAR_GRAFIK` pt wide; `awalan` keeps ids apart where several drawings share a page. Equal input, equal bytes. */
export function gambarGrafik(mentah: Grafik, awalan: string): GambarSvg {
  // Readers of SVG reach for fonts of the machine where ours has no shape.
  const grafik = JSON.parse(JSON.stringify(mentah, toPrintable)) as Grafik;
  if (grafik.jenis === 'struktur') return gambarStruktur(grafik, LEBAR_GRAFIK);
  if (grafik.jenis === 'alur') return gambarAlur(grafik, LEBAR_GRAFIK);
  return gambarSumbu(grafik, LEBAR_GRAFIK, awalan);
}
