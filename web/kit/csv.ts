// CSV for Excel in Indonesian settings: semicolon, decimal comma, CRLF, byte order mark.
// Text cells that a spreadsheet would run as a formula are defused with an apostrophe (OWASP, CSV injection).
export type CsvCell = string | number | null | { angka: string | null };

const STARTS_FORMULA = /^[=+\-@\t\r]/;

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.angka === null ? '' : writeFigure(cell.angka);
  const safe = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A decimal string gets its comma; the word of a predicate ("B") is text like any other. */
const writeFigure = (value: string): string =>
  /^-?\d+(\.\d+)?$/.test(value) ? value.replace('.', ',') : writeCell(value);

/** The whole file as text; blank cells stay empty and never become 0. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(';')).join('\r\n')}\r\n`;
}
