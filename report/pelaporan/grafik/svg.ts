// The few SVG shapes our own diagrams need. Attribute and text values are escaped here and nowhere else.
import { lepasXml } from '../lepasXml.ts';

export type AtributSvg = Record<string, string | number>;

export interface GambarSvg {
  svg: string;
  /** Size in pt. */
  lebar: number;
  tinggi: number;
}

const angka = (n: number): string => String(Math.round(n * 100) / 100);

/** `<nama …>isi</nama>`; `isi` must be SVG already. */
export function unsur(nama: string, atribut: AtributSvg, isi = ''): string {
  const a = Object.entries(atribut)
    .map(([k, v]) => ` ${k}="${typeof v === 'number' ? angka(v) : lepasXml(v)}"`)
    .join('');
  return isi === '' ? `<${nama}${a}/>` : `<${nama}${a}>${isi}</${nama}>`;
}

export interface GayaTeks {
  ukuran: number;
  tebal?: boolean;
  warna: string;
  jangkar: 'start' | 'middle' | 'end';
}

/** Lines of text around `tengahY`. */
export function barisTeks(baris: string[], x: number, tengahY: number, gaya: GayaTeks): string {
  const jarak = gaya.ukuran * 1.2;
  const awal = tengahY - ((baris.length - 1) * jarak) / 2 + gaya.ukuran * 0.35;
  return baris
    .map((teks, i) =>
      unsur(
        'text',
        {
          x,
          y: awal + i * jarak,
          'font-size': gaya.ukuran,
          'text-anchor': gaya.jangkar,
          fill: gaya.warna,
          ...(gaya.tebal ? { 'font-weight': 'bold' } : {}),
        },
        lepasXml(teks),
      ),
    )
    .join('');
}

/** The whole drawing; `judul` is left to the surroundings (alt text, caption). */
export function lembarSvg(lebar: number, tinggi: number, isi: string): GambarSvg {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${angka(lebar)}" height="${angka(tinggi)}" viewBox="0 0 ${angka(lebar)} ${angka(tinggi)}" font-family="Arimo, Tinos, Arial, sans-serif">${isi}</svg>`;
  return { svg, lebar, tinggi };
}
