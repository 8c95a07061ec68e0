// A PDF → blocks by the places of its words and lines. Pages that are pictures without text are named, never passed over.
import type { BerkasTerbaca } from '@tapis/core/reviu/berkasTerbaca.ts';
import { GalatBaca } from '../masalahBaca.ts';
import { dropFurniture } from './dropFurniture.ts';
import type { HalamanPdf, KisiHalaman, TeksHalaman } from './halamanPdf.ts';
import { type BukuPdf, openPdf, readSemuaKisi } from './openPdf.ts';
import { sambungTabel } from './sambungTabel.ts';
import { susunHalaman } from './susunHalaman.ts';

/** Smaller files are read sooner than a second thread starts; larger ones would be held twice in memory. */
const SHARED_FROM_BYTE = 256 * 1024;
const SHARED_TO_BYTE = 32 * 1024 * 1024;

/** The ruled tables of all pages of a PDF, read elsewhere. `isi` stays the caller's. */
export type BacaKisi = (isi: Uint8Array) => Promise<KisiHalaman[]>;

function explain(galat: unknown): unknown {
  const nama = galat instanceof Error ? galat.name : '';
  if (nama === 'PasswordException') return new GalatBaca({ kode: 'reviu.terkunci-sandi' });
  if (/^(?:InvalidPDFException|FormatError|XRefParseException|UnknownErrorException|AbortException)$/.test(nama))
    return new GalatBaca({ kode: 'reviu.berkas-rusak' });
  return galat;
}

/** Both at once page by page: they share the page and its fonts. */
async function readTogether(buku: BukuPdf): Promise<HalamanPdf[]> {
  const hasil: HalamanPdf[] = [];
  for (let nomor = 1; nomor <= buku.halaman; nomor++) {
    const [teks, kisi] = await Promise.all([buku.readTeks(nomor), buku.readKisi(nomor)]);
    hasil.push({ ...teks, ...kisi });
  }
  return hasil;
}

/** Words here while the other thread looks for tables. When it fails they are read here, too: so a fault of the file is told here. */
async function readShared(buku: BukuPdf, kisi: Promise<KisiHalaman[] | null>): Promise<HalamanPdf[]> {
  const teks: TeksHalaman[] = [];
  for (let nomor = 1; nomor <= buku.halaman; nomor++) teks.push(await buku.readTeks(nomor));
  const semua = (await kisi) ?? (await readSemuaKisi(buku));
  return teks.map((satu, i) => ({ ...satu, ...(semua[i] ?? { kisi: [], pictured: false }) }));
}

async function readHalaman(isi: Uint8Array, bacaKisi: BacaKisi | null): Promise<HalamanPdf[]> {
  const shared = bacaKisi !== null && isi.length >= SHARED_FROM_BYTE && isi.length <= SHARED_TO_BYTE;
  const kisi = shared ? bacaKisi(isi).catch(() => null) : null;
  const buku = await openPdf(new Uint8Array(isi));
  const hasil = await (kisi === null ? readTogether(buku) : readShared(buku, kisi));
  await buku.close();
  return hasil;
}

/** `bacaKisi`: another thread that looks for the tables; null: this one does both. */
export async function readPdf(isi: Uint8Array, bacaKisi: BacaKisi | null = null): Promise<BerkasTerbaca> {
  const mentah = await readHalaman(isi, bacaKisi).catch((galat: unknown) => {
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
