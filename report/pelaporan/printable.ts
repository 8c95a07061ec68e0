// Text as our fonts can print it. The PDF uses no font of the machine, so a character that neither Tinos nor Arimo has would
// look different everywhere or stop a PDF/UA file; it prints as a visible mark instead. Control characters print nothing.
import { punyaHuruf } from './metrikFon.ts';

/** Printed in place of a character without a shape. */
const REPLACEMENT = '\ufffd';
/** Spaces and invisible marks that need no shape. */
const SHAPELESS = new Set([0x09, 0x0a, 0x20, 0xa0, 0xad, 0x200b]);
const USUAL = /^[\n\x20-\x7e\u00a0-\u00ff]*$/;

const known = new Map<number, boolean>();

function canPrint(kode: number): boolean {
  let can = known.get(kode);
  if (can === undefined) {
    can = SHAPELESS.has(kode) || punyaHuruf(kode);
    known.set(kode, can);
  }
  return can;
}

const isControl = (kode: number): boolean => (kode < 0x20 && !SHAPELESS.has(kode)) || (kode >= 0x7f && kode < 0xa0);

/** The text with every character printable. */
export function printable(teks: string): string {
  if (USUAL.test(teks)) return teks;
  let hasil = '';
  for (const huruf of teks) {
    const kode = huruf.codePointAt(0) ?? 0;
    if (!isControl(kode)) hasil += canPrint(kode) ? huruf : REPLACEMENT;
  }
  return hasil;
}

/** `JSON.stringify` replacer that makes every string printable. */
export const toPrintable = (_: string, nilai: unknown): unknown =>
  typeof nilai === 'string' ? printable(nilai) : nilai;
