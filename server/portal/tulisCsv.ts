// CSV for machines (RFC 4180): commas, decimal points, CRLF, UTF-8. Blank stays blank; text that a spreadsheet would run is defused.
import { isDesimal } from '@tapis/core/values/isDesimal.ts';

export type SelCsv = string | number | null;

const RUMUS = /^[=+\-@\t\r]/;

function tulisSel(sel: SelCsv): string {
  if (sel === null) return '';
  const teks = String(sel);
  const aman = RUMUS.test(teks) && !isDesimal(teks) ? `'${teks}` : teks;
  return /[",\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}

export const tulisCsv = (baris: readonly (readonly SelCsv[])[]): string =>
  baris.map((satu) => `${satu.map(tulisSel).join(',')}\r\n`).join('');
