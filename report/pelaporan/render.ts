// One door to all formats: naskah → bytes. Charts and page layout of the last naskah are kept, so that asking for all four
// formats draws and lays out once. Heavy: call it in a worker (klienPekerja.ts), or from a command that does nothing else.
import { createHash } from 'node:crypto';
import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { kanonik } from '@tapis/core/values/kanonik.ts';
import type { GambarDocx } from './docx/konteksDocx.ts';
import type { GambarSvg } from './grafik/svg.ts';
import type { StandarPdf } from './pdf/mesinTypst.ts';
import type { PdfTersusun } from './pdf/susunPdf.ts';
import { daftarGambar, daftarVerifikasi } from './susunan.ts';

export const FORMAT_NASKAH = ['pdf', 'docx', 'html', 'json'] as const;
export type FormatNaskah = (typeof FORMAT_NASKAH)[number];

export interface PilihanRender {
  /** Date of issue for the metadata of PDF and DOCX (ISO); same value, same bytes. Absent: see `PdfTersusun.tulis`. */
  tanggal?: string;
  /** Standard the PDF must meet; default PDF/UA-1, null for none. */
  standarPdf?: StandarPdf | null;
  /** HTML: start of the address that explains a figure (its kunci is appended). */
  tautanAngka?: string;
  /** Page labels already known (from another worker); the DOCX then needs no page layout here. */
  daftarHalaman?: Record<string, string>;
}

export interface HasilRender {
  isi: Uint8Array;
  /** Standard that the PDF claims; null for other formats and where the engine cannot claim one. */
  standarPdf: StandarPdf | null;
}

export interface HalamanNaskah {
  /** Printed page label ("iii", "IV-5") of each listed heading, table and figure, by id. */
  daftarHalaman: Record<string, string>;
  jumlahHalaman: number | null;
}

interface Kerja {
  kunci: string;
  gambar?: Promise<ReadonlyMap<string, GambarSvg>>;
  png?: Promise<ReadonlyMap<string, GambarDocx>>;
  susunan?: Promise<PdfTersusun>;
}

const KERJA_TERSIMPAN = 2;
const tersimpan: Kerja[] = [];

const tanggalDari = ({ tanggal }: PilihanRender): Date | null => (tanggal === undefined ? null : new Date(tanggal));

function kerja(naskah: Naskah): Kerja {
  const kunci = createHash('sha256').update(JSON.stringify(naskah)).digest('hex');
  const lama = tersimpan.findIndex((satu) => satu.kunci === kunci);
  const satu = lama < 0 ? { kunci } : (tersimpan.splice(lama, 1)[0] ?? { kunci });
  tersimpan.unshift(satu);
  tersimpan.length = Math.min(tersimpan.length, KERJA_TERSIMPAN);
  return satu;
}

// Each format loads only what it needs: a worker that lays out pages never loads the Word library, and the other way round.
function gambar(naskah: Naskah, k: Kerja): Promise<ReadonlyMap<string, GambarSvg>> {
  k.gambar ??= Promise.all([
    import('./grafik/gambarGrafik.ts').then(({ gambarGrafik }) =>
      daftarGambar(naskah).map((blok, i): [string, GambarSvg] => [blok.id, gambarGrafik(blok.grafik, `g${i}`)]),
    ),
    import('./grafik/gambarQr.ts').then(({ gambarQr }) =>
      daftarVerifikasi(naskah).map((blok): [string, GambarSvg] => [blok.id, gambarQr(blok.alamat)]),
    ),
  ]).then((semua) => new Map(semua.flat()));
  return k.gambar;
}

function png(naskah: Naskah, k: Kerja): Promise<ReadonlyMap<string, GambarDocx>> {
  k.png ??= Promise.all([gambar(naskah, k), import('./grafik/rasterGrafik.ts')]).then(
    ([semua, { rasterGrafik }]) =>
      new Map([...semua].map(([id, satu]) => [id, { ...satu, png: rasterGrafik(satu.svg) }])),
  );
  return k.png;
}

function susunan(naskah: Naskah, k: Kerja): Promise<PdfTersusun> {
  k.susunan ??= Promise.all([gambar(naskah, k), import('./pdf/susunPdf.ts')]).then(([semua, { susunPdf }]) =>
    susunPdf(naskah, semua),
  );
  return k.susunan;
}

/** Page labels and number of pages of the printed book. */
export async function halamanNaskah(naskah: Naskah): Promise<HalamanNaskah> {
  const { daftarHalaman, jumlahHalaman } = await susunan(naskah, kerja(naskah));
  return { daftarHalaman, jumlahHalaman };
}

/** Loads the Word library and draws the charts ahead of `render(…, 'docx')`, while another worker lays out the pages. */
export async function siapkanDocx(naskah: Naskah): Promise<void> {
  await Promise.all([import('./docx/tulisDocx.ts'), png(naskah, kerja(naskah))]);
}

/** Bytes of one format. Equal naskah and options give equal bytes. Throws KesalahanTypst when the PDF breaks its standard. */
export async function render(naskah: Naskah, format: FormatNaskah, pilihan: PilihanRender = {}): Promise<HasilRender> {
  if (format === 'json') return { isi: new TextEncoder().encode(`${kanonik(naskah)}\n`), standarPdf: null };
  const k = kerja(naskah);
  if (format === 'pdf') {
    const { tulis } = await susunan(naskah, k);
    const { pdf, standar } = tulis(
      pilihan.standarPdf === undefined ? 'ua-1' : pilihan.standarPdf,
      tanggalDari(pilihan),
    );
    return { isi: pdf, standarPdf: standar };
  }
  if (format === 'html') {
    const [semua, { tulisHtml }] = await Promise.all([gambar(naskah, k), import('./html/tulisHtml.ts')]);
    const { tautanAngka } = pilihan;
    const html = tulisHtml(naskah, semua, tautanAngka === undefined ? {} : { tautanAngka });
    return { isi: new TextEncoder().encode(html), standarPdf: null };
  }
  const [semua, halaman, { tulisDocx }] = await Promise.all([
    png(naskah, k),
    pilihan.daftarHalaman ?? susunan(naskah, k).then((s) => s.daftarHalaman),
    import('./docx/tulisDocx.ts'),
  ]);
  return { isi: await tulisDocx(naskah, semua, halaman, tanggalDari(pilihan)), standarPdf: null };
}
