// A pasted block laid over the sheet from the active cell on: what each cell would become, and what is not sure. Nothing is
// written here. Rows never grow: what falls outside is told, not added.
import { type BacaanAngka, bacaAngka, type JenisKolom } from '@tapis/core/values/bacaAngka.ts';
import { bacaKolomAngka } from '@tapis/core/values/bacaKolomAngka.ts';
import { bacaTabelTeks } from '@tapis/core/values/bacaTabelTeks.ts';
import type { Desimal } from '@tapis/core/values/desimal.ts';
import type { CellAddress, CellChange, GridCell, GridColumn, GridRow } from './gridTypes.ts';
import { accept, isEditable } from './gridView.ts';

export interface PastedCell {
  asli: string;
  /** Where it goes; null when it falls outside of the sheet. */
  tempat: (CellAddress & { label: string; jenis: GridCell['jenis'] }) | null;
  status: 'pasti' | 'ragu' | 'takTerbaca' | 'terkunci' | 'diLuar';
  /** Readings to choose from; the only one of a sure cell. Null: blank. */
  pilihan: readonly (string | null)[];
  alasan: string | null;
  /** Of a file: what the sheet shows now. */
  kini?: string;
  /** Of a file: readable, but it would take away what stands there, or what somebody wrote meanwhile. */
  tanya?: 'dikosongkan' | 'berubah';
}

/** One cell of a block or file, and where it comes down. */
export interface Landing {
  asli: string;
  /** Its figure, when the source says itself that it is one: nothing is to be read then. */
  angka?: Desimal | undefined;
  row: GridRow | undefined;
  column: GridColumn | undefined;
}

const isFigure = (jenis: GridCell['jenis']): jenis is JenisKolom => jenis !== 'teks' && jenis !== 'persen';

export function readPaste(
  teks: string,
  anchor: CellAddress,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): PastedCell[] {
  const [top, left] = [
    rows.findIndex((r) => r.kunci === anchor.baris),
    columns.findIndex((k) => k.kode === anchor.kolom),
  ];
  if (top < 0 || left < 0) return [];
  const landings = bacaTabelTeks(teks).flatMap((line, i) =>
    line.map((asli, j): Landing => ({ asli, row: rows[top + i], column: columns[left + j] })),
  );
  return judgeLandings(landings);
}

export function judgeLandings(landings: readonly Landing[]): PastedCell[] {
  const readings = readFigures(landings);
  return landings.map((landing) => judge(landing, readings.get(landing)));
}

/** All figures of a kind are read together: they come from one source, and the source has one locale. */
function readFigures(landings: readonly Landing[]): Map<Landing, BacaanAngka> {
  const kinds = new Map<JenisKolom, Landing[]>();
  const hasil = new Map<Landing, BacaanAngka>();
  for (const landing of landings) {
    const cell = cellOf(landing);
    if (!isEditable(cell) || !isFigure(cell.jenis)) continue;
    if (landing.angka !== undefined) hasil.set(landing, { status: 'pasti', nilai: landing.angka });
    else
      kinds
        .set(cell.jenis, kinds.get(cell.jenis) ?? [])
        .get(cell.jenis)
        ?.push(landing);
  }
  for (const [jenis, milik] of kinds) {
    const bacaan = bacaKolomAngka(
      milik.map(({ asli }) => asli),
      jenis,
    );
    for (const [i, landing] of milik.entries())
      hasil.set(landing, bacaan[i] ?? bacaAngka(landing.asli, 'tempel', jenis));
  }
  return hasil;
}

const cellOf = ({ row, column }: Landing): GridCell | undefined =>
  row !== undefined && column !== undefined ? row.sel[column.kode] : undefined;

function judge(landing: Landing, bacaan: BacaanAngka | undefined): PastedCell {
  const { asli, row, column } = landing;
  const cell = cellOf(landing);
  if (row === undefined || column === undefined || cell === undefined)
    return { asli, tempat: null, status: 'diLuar', pilihan: [], alasan: null };
  const tempat = { baris: row.kunci, kolom: column.kode, label: `${row.nama} · ${column.judul}`, jenis: cell.jenis };
  const sebab = cell.hanyaBaca ?? cell.terkunci ?? null;
  if (!isEditable(cell)) return { asli, tempat, status: 'terkunci', pilihan: [], alasan: sebab };
  if (bacaan === undefined)
    return { asli, tempat, status: 'pasti', pilihan: [asli.trim() === '' ? null : asli.trim()], alasan: null };
  if (bacaan.status === 'kosong') return { asli, tempat, status: 'pasti', pilihan: [null], alasan: null };
  if (bacaan.status === 'pasti') {
    const diterima = accept(bacaan.nilai.toFixed(), asli, cell.jenis);
    return diterima.sah
      ? { asli, tempat, status: 'pasti', pilihan: [diterima.nilai], alasan: null }
      : { asli, tempat, status: 'takTerbaca', pilihan: [], alasan: diterima.pesan };
  }
  if (bacaan.status === 'ragu')
    return {
      asli,
      tempat,
      status: 'ragu',
      pilihan: bacaan.kemungkinan.map((k) => k.toFixed()).filter((k) => accept(k, asli, cell.jenis).sah),
      alasan: bacaan.alasan,
    };
  return { asli, tempat, status: 'takTerbaca', pilihan: withoutUnit(bacaan, cell.jenis), alasan: bacaan.alasan };
}

/** "26 orang" may be taken as 26. */
function withoutUnit(bacaan: Extract<BacaanAngka, { status: 'takTerbaca' }>, jenis: GridCell['jenis']): string[] {
  if (bacaan.tanpaSatuan === undefined || !isFigure(jenis)) return [];
  const angka = bacaAngka(bacaan.tanpaSatuan, 'tempel', jenis);
  return angka.status === 'pasti' ? [angka.nilai.toFixed()] : [];
}

/** Nothing needs to be asked. */
export const isSure = (cells: readonly PastedCell[]): boolean => cells.every(({ status }) => status === 'pasti');

/** `teks` keeps the cell as it was pasted, marked as unreadable; `lewati` leaves the sheet as it is. */
export type PasteChoice = { nilai: string | null } | 'teks' | 'lewati';

/** What a sure cell becomes, and what an unsure one becomes without an answer. */
export const defaultChoice = ({ status, pilihan }: PastedCell): PasteChoice | null => {
  if (status === 'pasti') return { nilai: pilihan[0] ?? null };
  if (status === 'ragu') return null;
  return status === 'takTerbaca' ? 'teks' : 'lewati';
};

export function pasteChanges(cells: readonly PastedCell[], choices: ReadonlyMap<number, PasteChoice>): CellChange[] {
  return cells.flatMap((cell, i): CellChange[] => {
    const choice = choices.get(i) ?? defaultChoice(cell);
    if (cell.tempat === null || choice === null || choice === 'lewati') return [];
    const { baris, kolom } = cell.tempat;
    return choice === 'teks'
      ? [{ baris, kolom, nilai: null, teks: cell.asli, sah: false, pesan: cell.alasan }]
      : [{ baris, kolom, nilai: choice.nilai, teks: cell.asli, sah: true, pesan: null }];
  });
}
