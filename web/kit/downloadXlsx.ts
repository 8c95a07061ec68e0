// The rows of a CSV as a workbook: the first row is the head, figures stay figures. The writer is fetched when it is asked for.
import type { CsvCell } from './csv.ts';
import { saveBlob } from './download.ts';
import { loadPart } from './loadPart.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const [NARROW, WIDE] = [12, 60];

const lengthOf = (cell: CsvCell): number =>
  cell === null ? 0 : typeof cell === 'object' ? (cell.angka?.length ?? 0) + 4 : String(cell).length;

/** `lembar`: name of the sheet, at most 31 letters. */
export async function downloadXlsx(
  [head = [], ...baris]: readonly (readonly CsvCell[])[],
  lembar: string,
  name: string,
): Promise<void> {
  const { tulisXlsx } = await loadPart(() => import('@tapis/report/pelaporan/xlsx/tulisXlsx.ts'));
  const kolom = head.map((judul, i) => {
    const longest = Math.max(lengthOf(judul) / 2, ...baris.map((satu) => lengthOf(satu[i] ?? null)));
    return [String(judul ?? ''), Math.min(WIDE, Math.max(NARROW, longest + 2))] as const;
  });
  saveBlob(new Blob([tulisXlsx({ lembar, kolom, baris })], { type: XLSX }), name);
}
