// Naskah → laid out pages → PDF. Layout and writing are two steps: the DOCX needs the page labels, not the bytes.
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import type { GambarSvg } from '../grafik/svg.ts';
import { dataTypst, letakSvg } from './dataTypst.ts';
import { bukaTypst, type MesinTypst, type StandarPdf } from './mesinTypst.ts';
import templat from './naskah.typ?raw';

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

/** Lays the pages out. */
export async function susunPdf(
  naskah: Naskah,
  gambar: ReadonlyMap<string, GambarSvg>,
  mesin?: MesinTypst['nama'],
): Promise<PdfTersusun> {
  const typst = await bukaTypst(mesin);
  const berkas = new Map([...gambar].map(([id, { svg }]) => [letakSvg(id), new TextEncoder().encode(svg)]));
  const tersusun = typst.susun(templat, { naskah: dataTypst(naskah, gambar) }, berkas);
  return {
    daftarHalaman: tersusun.tanya('halaman') as Record<string, string>,
    jumlahHalaman: tersusun.jumlahHalaman,
    tulis: (standar, tanggal) => tersusun.tulis(standar, tanggal ?? TANGGAL_TETAP),
  };
}
