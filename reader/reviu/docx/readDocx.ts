// A Word file → blocks: paragraphs with their list numbers, headings, tables with merged cells, footnotes behind their paragraph.
import type { BarisTabel, BerkasTerbaca, Blok, BlokTabel, Letak } from '@tapis/core/reviu/berkasTerbaca.ts';
import { openZip, takeBagian } from '../ooxml/openZip.ts';
import { type BarisMentah, parseBadan, type Unsur } from './parseBadan.ts';
import type { ParagrafMentah } from './parseParagraf.ts';
import { createPenomoran } from './penomoran.ts';
import { readGaya } from './readGaya.ts';

const rapikan = (teks: string) => teks.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

interface Konteks {
  label(paragraf: ParagrafMentah): string;
  judul(paragraf: ParagrafMentah): number | null;
  catatan: ReadonlyMap<string, string>;
  halaman: number;
  /** Word leaves page marks only in files it has laid out itself. */
  paged: boolean;
  continuation: string;
}

const letak = (k: Konteks): Letak => ({ baris: null, halaman: k.paged ? k.halaman : null, lembar: null });

/** Text of a paragraph with its list number; null while it goes on in the next one. */
function bacaTeks(paragraf: ParagrafMentah, k: Konteks): string | null {
  const isi = k.continuation + paragraf.teks;
  k.continuation = '';
  if (paragraf.continues) {
    k.continuation = isi;
    return null;
  }
  const teks = rapikan(isi);
  if (teks === '') return '';
  return rapikan(`${k.label(paragraf)} ${teks}`);
}

function readSel(isi: Unsur[], k: Konteks, keluar: { teks: string[]; tabel: Unsur[]; catatan: string[] }): void {
  for (const unsur of isi) {
    if (unsur.jenis === 'tabel') {
      keluar.tabel.push(unsur);
      continue;
    }
    k.halaman += unsur.paragraf.halamanSebelum;
    const teks = bacaTeks(unsur.paragraf, k);
    k.halaman += unsur.paragraf.halamanSesudah;
    if (teks) keluar.teks.push(teks);
    keluar.catatan.push(...unsur.paragraf.catatan);
  }
}

/** How many rows the cell at this column covers: itself and the continuations below. */
function tinggiSel(baris: BarisMentah[], dari: number, kolom: number): number {
  let tinggi = 1;
  while (baris[dari + tinggi]?.sel.some((satu) => satu.kolom === kolom && satu.continuation)) tinggi++;
  return tinggi;
}

/** One cell around everything is a frame, no table: its content stands for itself. */
const isBingkai = (baris: BarisMentah[]) => baris.length === 1 && baris[0]?.sel.length === 1;

function readTabel(baris: BarisMentah[], k: Konteks, keluar: Blok[]): void {
  if (isBingkai(baris)) {
    readUnsur(baris[0]?.sel[0]?.isi ?? [], k, keluar);
    return;
  }
  const mulai = letak(k);
  const dalam: Unsur[] = [];
  const catatan: string[] = [];
  const hasil: BarisTabel[] = [];
  let kolom = 0;
  for (const [i, satu] of baris.entries()) {
    const sel: BarisTabel['sel'] = [];
    const awal = letak(k);
    for (const { isi, kolom: ke, lebar, continuation } of satu.sel) {
      const terbaca = { teks: [] as string[], tabel: dalam, catatan };
      readSel(isi, k, terbaca);
      kolom = Math.max(kolom, ke + lebar);
      if (!continuation || i === 0)
        sel.push({ teks: terbaca.teks.join(' '), kolom: ke, lebar, tinggi: tinggiSel(baris, i, ke), alamat: null });
    }
    hasil.push({ sel, kepala: satu.kepala, letak: awal });
  }
  const tabel: BlokTabel = { jenis: 'tabel', baris: hasil, kolom, letak: mulai };
  if (hasil.some((satu) => satu.sel.some((isi) => isi.teks !== ''))) keluar.push(tabel);
  readUnsur(dalam, k, keluar);
  addCatatan(catatan, k, keluar);
}

function addCatatan(id: string[], k: Konteks, keluar: Blok[]): void {
  for (const satu of id) {
    const teks = k.catatan.get(satu);
    if (teks) keluar.push({ jenis: 'teks', judul: null, teks, letak: letak(k) });
  }
}

function readUnsur(isi: Unsur[], k: Konteks, keluar: Blok[]): void {
  for (const unsur of isi) {
    if (unsur.jenis === 'tabel') {
      readTabel(unsur.baris, k, keluar);
      continue;
    }
    const { paragraf } = unsur;
    k.halaman += paragraf.halamanSebelum;
    const teks = bacaTeks(paragraf, k);
    if (teks) keluar.push({ jenis: 'teks', judul: k.judul(paragraf), teks, letak: letak(k) });
    k.halaman += paragraf.halamanSesudah;
    addCatatan(paragraf.catatan, k, keluar);
  }
}

function readCatatan(zip: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const [awal, nama] of [
    ['f', 'word/footnotes.xml'],
    ['e', 'word/endnotes.xml'],
  ] as const) {
    const isi = zip.get(nama);
    if (isi)
      parseBadan(isi, (id, unsur) =>
        hasil.set(
          awal + id,
          rapikan(unsur.map((satu) => (satu.jenis === 'paragraf' ? satu.paragraf.teks : '')).join(' ')),
        ),
      );
  }
  return hasil;
}

export function readDocx(isi: Uint8Array): BerkasTerbaca {
  const zip = openZip(isi);
  const badan = takeBagian(zip, 'word/document.xml');
  const gaya = readGaya(zip.get('word/styles.xml'));
  const penomoran = createPenomoran(zip.get('word/numbering.xml'));
  const unsur = parseBadan(badan);
  const k: Konteks = {
    catatan: readCatatan(zip),
    judul: ({ gaya: id, tingkatJudul }) => tingkatJudul ?? gaya.get(id ?? '')?.judul ?? null,
    label: ({ gaya: id, daftar }) => {
      const dari = daftar && daftar.id !== '0' ? daftar : daftar ? null : (gaya.get(id ?? '')?.daftar ?? null);
      return dari ? penomoran.next(dari.id, dari.tingkat) : '';
    },
    halaman: 1,
    paged: Buffer.from(badan.buffer, badan.byteOffset, badan.byteLength).includes('lastRenderedPageBreak'),
    continuation: '',
  };
  const blok: Blok[] = [];
  readUnsur(unsur, k, blok);
  return {
    format: 'docx',
    blok,
    jumlahBaris: null,
    jumlahHalaman: k.paged ? k.halaman : null,
    halamanTakTerbaca: [],
  };
}
