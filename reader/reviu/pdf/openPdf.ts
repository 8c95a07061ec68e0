// A PDF opened: the words of a page, and its ruled tables. Each is a decoding of the page of its own, so two threads may share the work.
import { GalatBaca } from '../masalahBaca.ts';
import type { Kata, KisiHalaman, TeksHalaman } from './halamanPdf.ts';
import { kali, type Matrix, readGaris, titik } from './readGaris.ts';
import { susunKisi } from './susunKisi.ts';
import { ensureTransferBuffer } from './transferBuffer.ts';

const MAKS_HALAMAN = 3_000;

interface ItemTeks {
  str: string;
  transform: Matrix;
  width: number;
  fontName: string;
}

/** Text that stands upright or is turned: its box on the page. */
function readKata(item: ItemTeks, view: Matrix): Kata[] {
  const teks = item.str.replace(/[\s\u00a0\u00ad]+/g, ' ');
  if (teks.trim() === '') return [];
  const m = kali(view, item.transform);
  const skala = Math.hypot(item.transform[0], item.transform[1]) || 1;
  const [x0, y0] = titik(m, 0, 0);
  const [x1, y1] = titik(m, item.width / skala, 0);
  const ukuran = Math.hypot(m[2], m[3]) || 1;
  return [{ teks, x0: Math.min(x0, x1), x1: Math.max(x0, x1), y: Math.max(y0, y1), ukuran, huruf: item.fontName }];
}

export interface BukuPdf {
  halaman: number;
  readTeks(nomor: number): Promise<TeksHalaman>;
  readKisi(nomor: number): Promise<KisiHalaman>;
  close(): Promise<void>;
}

/** `isi` is used up. */
export async function openPdf(isi: Uint8Array): Promise<BukuPdf> {
  ensureTransferBuffer();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  // Pictures are not decoded: a photo costs more time than all text of its page. No code in a font is ever run.
  const pdf = await getDocumentProxy(isi, { verbosity: 0, maxImageSize: 1, isEvalSupported: false });
  const { OPS } = await getResolvedPDFJS();
  if (pdf.numPages > MAKS_HALAMAN) throw new GalatBaca({ kode: 'reviu.terlalu-berat' });
  return {
    halaman: pdf.numPages,
    async readTeks(nomor) {
      const page = await pdf.getPage(nomor);
      const lembar = page.getViewport({ scale: 1 });
      const view = lembar.transform as unknown as Matrix;
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const kata = items.flatMap((item) => ('str' in item ? readKata(item as unknown as ItemTeks, view) : []));
      page.cleanup();
      return { nomor, tinggi: lembar.height, kata };
    },
    async readKisi(nomor) {
      const page = await pdf.getPage(nomor);
      const lembar = page.getViewport({ scale: 1 });
      const view = lembar.transform as unknown as Matrix;
      const gambar = await page.getOperatorList();
      const { datar, tegak, pictured } = readGaris(gambar, OPS, view, lembar.width * lembar.height);
      page.cleanup();
      return { kisi: susunKisi(datar, tegak), pictured };
    },
    close: () => pdf.destroy(),
  };
}

/** The ruled tables of all pages, the first page first. */
export async function readSemuaKisi(buku: BukuPdf): Promise<KisiHalaman[]> {
  const hasil: KisiHalaman[] = [];
  for (let nomor = 1; nomor <= buku.halaman; nomor++) hasil.push(await buku.readKisi(nomor));
  return hasil;
}
