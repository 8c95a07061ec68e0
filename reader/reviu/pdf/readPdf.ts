// A PDF → blocks by the places of its words and lines. Pages that are pictures without text are named, never passed over.
import type { BerkasTerbaca } from '@tapis/core/reviu/berkasTerbaca.ts';
import { GalatBaca } from '../masalahBaca.ts';
import { dropFurniture } from './dropFurniture.ts';
import type { HalamanPdf, Kata } from './halamanPdf.ts';
import { kali, type Matrix, readGaris, titik } from './readGaris.ts';
import { sambungTabel } from './sambungTabel.ts';
import { susunHalaman } from './susunHalaman.ts';
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

function explain(galat: unknown): unknown {
  const nama = galat instanceof Error ? galat.name : '';
  if (nama === 'PasswordException') return new GalatBaca({ kode: 'reviu.terkunci-sandi' });
  if (/^(?:InvalidPDFException|FormatError|XRefParseException|UnknownErrorException|AbortException)$/.test(nama))
    return new GalatBaca({ kode: 'reviu.berkas-rusak' });
  return galat;
}

async function readHalaman(isi: Uint8Array): Promise<HalamanPdf[]> {
  ensureTransferBuffer();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  // Pictures are not decoded: a photo costs more time than all text of its page. No code in a font is ever run.
  const pdf = await getDocumentProxy(new Uint8Array(isi), { verbosity: 0, maxImageSize: 1, isEvalSupported: false });
  const { OPS } = await getResolvedPDFJS();
  if (pdf.numPages > MAKS_HALAMAN) throw new GalatBaca({ kode: 'reviu.terlalu-berat' });
  const hasil: HalamanPdf[] = [];
  for (let nomor = 1; nomor <= pdf.numPages; nomor++) {
    const page = await pdf.getPage(nomor);
    const lembar = page.getViewport({ scale: 1 });
    const view = lembar.transform as unknown as Matrix;
    // Asked for together, both come from one decoding of the page: a fifth faster than one after the other.
    const [{ items }, gambar] = await Promise.all([
      page.getTextContent({ includeMarkedContent: false }),
      page.getOperatorList(),
    ]);
    const kata = items.flatMap((item) => ('str' in item ? readKata(item as unknown as ItemTeks, view) : []));
    const { datar, tegak, pictured } = readGaris(gambar, OPS, view, lembar.width * lembar.height);
    hasil.push({ nomor, tinggi: lembar.height, kata, kisi: susunKisi(datar, tegak), pictured });
    page.cleanup();
  }
  await pdf.destroy();
  return hasil;
}

export async function readPdf(isi: Uint8Array): Promise<BerkasTerbaca> {
  const mentah = await readHalaman(isi).catch((galat: unknown) => {
    throw explain(galat);
  });
  const halaman = dropFurniture(mentah);
  return {
    format: 'pdf',
    blok: sambungTabel(halaman.map(susunHalaman)),
    jumlahBaris: null,
    jumlahHalaman: halaman.length,
    halamanTakTerbaca: halaman.filter((satu) => satu.pictured && satu.kata.length === 0).map((satu) => satu.nomor),
  };
}
