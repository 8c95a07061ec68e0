// What a file is, by its first bytes and the names of its parts; the name somebody gave it proves nothing.
import type { JenisIsi } from './masalahBaca.ts';

const startsWith = (isi: Uint8Array, ...awal: number[]) => awal.every((satu, i) => isi[i] === satu);
const letters = (isi: Uint8Array, awal: number, akhir: number) =>
  Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).toString(
    'latin1',
    Math.max(0, awal),
    Math.min(akhir, isi.length),
  );

const POTONG_ZIP = 4 * 1024 * 1024;
/** Some programs write a few bytes before the mark of a PDF. */
const PDF_MARK_WITHIN = 1024;
/** A share of control letters that no text has. */
const MAX_CONTROL = 0.02;

/** Names of the parts stand in the directory at the end; a truncated file has only those in front of the parts. */
function detectZip(isi: Uint8Array): JenisIsi {
  const nama = letters(isi, isi.length - POTONG_ZIP, isi.length) + letters(isi, 0, POTONG_ZIP);
  if (nama.includes('word/document.xml')) return 'docx';
  return nama.includes('xl/workbook.xml') ? 'xlsx' : 'arsip';
}

const wide = (teks: string) => Buffer.from(teks, 'utf16le');

/** The old container of Microsoft also holds new files that are locked with a password. */
const detectOle = (isi: Uint8Array): JenisIsi =>
  Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).includes(wide('EncryptedPackage')) ? 'terkunci' : 'lama';

function isBiner(isi: Uint8Array): boolean {
  if (startsWith(isi, 0xff, 0xfe) || startsWith(isi, 0xfe, 0xff)) return false;
  let control = 0;
  for (const satu of isi) {
    if (satu === 0) return true;
    if (satu < 9 || (satu > 13 && satu < 32)) control++;
  }
  return control > isi.length * MAX_CONTROL;
}

export function detectJenis(isi: Uint8Array): JenisIsi {
  const awal = letters(isi, 0, PDF_MARK_WITHIN);
  if (
    awal.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trim() === '' &&
    isi.every((satu) => satu <= 32 || satu >= 0xbb)
  )
    return 'kosong';
  if (awal.includes('%PDF-')) return 'pdf';
  if (startsWith(isi, 0x50, 0x4b, 3, 4) || startsWith(isi, 0x50, 0x4b, 5, 6)) return detectZip(isi);
  if (startsWith(isi, 0xd0, 0xcf, 0x11, 0xe0)) return detectOle(isi);
  if (startsWith(isi, 0x1f, 0x8b) || startsWith(isi, 0x37, 0x7a, 0xbc, 0xaf) || awal.startsWith('Rar!')) return 'arsip';
  if (/^\s*(?:<!doctype html|<html|mime-version:|\{\\rtf)/i.test(awal)) return 'web';
  return isBiner(isi) ? 'biner' : 'teks';
}
