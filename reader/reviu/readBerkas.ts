// The one door to the readers: any file → blocks, or GalatBaca with the one reason why not. Nothing is written to disk.
import type { BerkasTerbaca } from '@tapis/core/reviu/berkasTerbaca.ts';
import { MAKS_BERKAS_BYTE, MAKS_BERKAS_MB } from './batasBerkas.ts';
import { detectJenis } from './detectJenis.ts';
import { readDocx } from './docx/readDocx.ts';
import { GalatBaca, type JenisIsi } from './masalahBaca.ts';
import { type BacaKisi, readPdf } from './pdf/readPdf.ts';
import { readTeks } from './readTeks.ts';
import { decodeTeks } from './teks/decodeTeks.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

const AKHIRAN: Record<string, JenisIsi> = { txt: 'teks', md: 'teks', docx: 'docx', pdf: 'pdf', xlsx: 'xlsx' };

/** Refuses what no reader takes, and a name that says something else than the content: half a review is none. */
function requireCocok(jenis: JenisIsi, nama: string): asserts jenis is 'teks' | 'docx' | 'xlsx' | 'pdf' {
  if (jenis === 'kosong') throw new GalatBaca({ kode: 'reviu.kosong' });
  if (jenis === 'terkunci') throw new GalatBaca({ kode: 'reviu.terkunci-sandi' });
  if (jenis === 'lama') throw new GalatBaca({ kode: 'reviu.format-lama' });
  if (jenis === 'arsip' || jenis === 'web' || jenis === 'biner')
    throw new GalatBaca({ kode: 'reviu.jenis-tak-dikenal' });
  const akhiran = /\.([a-z0-9]{1,8})$/i.exec(nama)?.[1]?.toLowerCase();
  if (akhiran !== undefined && AKHIRAN[akhiran] !== jenis)
    throw new GalatBaca({ kode: 'reviu.akhiran-keliru', akhiran, isi: jenis });
}

/** `nama`: as the user gave it, with its ending. `bacaKisi`: another thread for the tables of a PDF. */
export async function readBerkas(
  isi: Uint8Array,
  nama: string,
  bacaKisi: BacaKisi | null = null,
): Promise<BerkasTerbaca> {
  if (isi.length > MAKS_BERKAS_BYTE) throw new GalatBaca({ kode: 'reviu.terlalu-besar', maksMb: MAKS_BERKAS_MB });
  const jenis = detectJenis(isi);
  requireCocok(jenis, nama);
  const berkas = await readIsi(isi, jenis, /\.md$/i.test(nama), bacaKisi);
  if (berkas.blok.length === 0) {
    const halaman = berkas.halamanTakTerbaca.length;
    throw new GalatBaca(halaman > 0 ? { kode: 'reviu.tanpa-teks', halaman } : { kode: 'reviu.kosong' });
  }
  return berkas;
}

async function readIsi(
  isi: Uint8Array,
  jenis: 'teks' | 'docx' | 'xlsx' | 'pdf',
  markdown: boolean,
  bacaKisi: BacaKisi | null,
): Promise<BerkasTerbaca> {
  switch (jenis) {
    case 'teks':
      return readTeks(decodeTeks(isi), markdown ? 'md' : 'txt');
    case 'docx':
      return readDocx(isi);
    case 'pdf':
      return readPdf(isi, bacaKisi);
    case 'xlsx':
      return readXlsx(isi);
  }
}
