// Naskah → laid out pages → PDF. Layout and writing are two steps: the DOCX needs the page labels, not the bytes.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { GambarSvg } from '../grafik/svg.ts';
import blok from './blok.typ?raw';
import { dataTypst, letakSvg } from './dataTypst.ts';
import { bukaTypst, type MesinTypst, type StandarPdf } from './mesinTypst.ts';
import templat from './naskah.typ?raw';
import { cariTerpisah, type LetakPengikut } from './rapikanHalaman.ts';

export interface PdfTersusun {
  /** Page label ("iii", "IV-5") of each listed heading, table and figure by its id. */
  daftarHalaman: Record<string, string>;
  jumlahHalaman: number | null;
  /**
   * Writes the file with the date of issue in its metadata; without one 1 January 1970, so that equal input gives equal
   * bytes. `standar` null in the answer: the engine here cannot claim one (WASM).
   */
  tulis(standar: StandarPdf | null, tanggal: Date | null): { pdf: Uint8Array; standar: StandarPdf | null };
}

const TANGGAL_TETAP = new Date(0);
/** Moving rows can push another block to the top of a page; after so many rounds the layout stands as it is. */
const ULANG_TERBANYAK = 3;

/** Lays the pages out. */
export async function susunPdf(
  naskah: Naskah,
  gambar: ReadonlyMap<string, GambarSvg>,
  mesin?: MesinTypst['nama'],
): Promise<PdfTersusun> {
  const typst = await bukaTypst(mesin);
  const teks = new TextEncoder();
  const tetap: [string, Uint8Array][] = [
    ['/blok.typ', teks.encode(blok)],
    ['/naskah.json', teks.encode(dataTypst(naskah, gambar))],
    ...[...gambar].map(([id, { svg }]): [string, Uint8Array] => [letakSvg(id), teks.encode(svg)]),
  ];
  const bawa = new Map<string, number>();
  const susun = () =>
    typst.susun(templat, new Map([...tetap, ['/bawa.json', teks.encode(JSON.stringify(Object.fromEntries(bawa)))]]));
  let tersusun = susun();
  for (let ulang = 0; ulang < ULANG_TERBANYAK; ulang++) {
    const terpisah = cariTerpisah(naskah, tersusun.tanya('letak') as LetakPengikut, bawa);
    if (terpisah.size === 0) break;
    for (const [id, baris] of terpisah) bawa.set(id, baris);
    tersusun = susun();
  }
  return {
    daftarHalaman: tersusun.tanya('halaman') as Record<string, string>,
    jumlahHalaman: tersusun.jumlahHalaman,
    tulis: (standar, tanggal) => tersusun.tulis(standar, tanggal ?? TANGGAL_TETAP),
  };
}
