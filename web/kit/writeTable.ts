// Cells as a spreadsheet expects them from the clipboard; `bacaTabelTeks` reads the same cells back.
const quote = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Excel ends every line, the last as well. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quote).join('\t')}\r\n`).join('');
