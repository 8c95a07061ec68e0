// How a cell looks now: the draft if there is one, else the fact; its state in the closed list of the core.
import { bacaAngka } from '@tapis/core/values/bacaAngka.ts';
import { cellState, type KeadaanSel } from '@tapis/core/values/cellState.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { tulisAngka } from '@tapis/core/values/tulisAngka.ts';
import { formatMoney, formatPercent } from './format.ts';
import type { DraftCell } from './gridState.ts';
import type { CellAddress, CellChange, GridCell, GridColumn, GridRow } from './gridTypes.ts';

export interface CellView {
  /** As displayed and copied; "" when blank. */
  teks: string;
  nilai: string | null;
  keadaan: KeadaanSel;
  pesan: string | null;
}

export function formatCell(nilai: string | null, jenis: GridCell['jenis']): string {
  if (nilai === null) return '';
  if (jenis === 'teks') return nilai;
  if (jenis === 'persen') return formatPercent(nilai);
  return jenis === 'uang' ? formatMoney(nilai) : tulisAngka(desimal(nilai));
}

/** What row and column of a cell are called; a filter may hide the row meanwhile. */
export const nameCell = (
  { baris, kolom }: CellAddress,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): [row: string, column: string] => [
  rows.find((row) => row.kunci === baris)?.nama ?? baris,
  columns.find((column) => column.kode === kolom)?.judul ?? kolom,
];

/** A saved draft gives way as soon as the page has the answer of the server, or a newer one. */
const isCurrent = (cell: GridCell, draft: DraftCell): boolean =>
  draft.status !== 'tersimpan' || draft.versi > cell.versi;

export function viewCell(cell: GridCell, draft: DraftCell | undefined): CellView {
  const { terkunci, tidakBerlaku, temuan = [] } = cell;
  const milik = draft && isCurrent(cell, draft) ? draft : undefined;
  const nilai = milik ? milik.nilai : cell.fakta;
  const keadaan = cellState({
    fakta: nilai,
    draf: milik && milik.status !== 'tersimpan' ? { status: milik.status, sah: milik.sah } : undefined,
    terkunci: terkunci !== undefined,
    tidakBerlaku,
    temuan,
  });
  return {
    teks: milik && !milik.sah ? milik.teks : formatCell(nilai, cell.jenis),
    nilai,
    keadaan,
    pesan: terkunci ?? milik?.pesan ?? temuan.find((t) => t.tingkat !== 'catatan')?.pesan ?? temuan[0]?.pesan ?? null,
  };
}

export const isEditable = (cell: GridCell | undefined): cell is GridCell =>
  cell !== undefined && cell.hanyaBaca === undefined && cell.terkunci === undefined && cell.tidakBerlaku !== true;

/** At most two decimals and eighteen digits are money. */
const UANG = /^-?\d{1,18}(\.\d{1,2})?$/;

/** What was typed, read the Indonesian way. */
export function readTyped(
  teks: string,
  jenis: GridCell['jenis'],
): Pick<CellChange, 'nilai' | 'teks' | 'sah' | 'pesan'> {
  if (jenis === 'teks') return { nilai: teks.trim() === '' ? null : teks.trim(), teks, sah: true, pesan: null };
  const bacaan = bacaAngka(teks, 'ketik', jenis === 'persen' ? 'umum' : jenis);
  if (bacaan.status === 'kosong') return { nilai: null, teks: '', sah: true, pesan: null };
  if (bacaan.status !== 'pasti') return { nilai: null, teks, sah: false, pesan: bacaan.alasan };
  return accept(bacaan.nilai.toFixed(), teks, jenis);
}

/** A figure that was read, within what the column can hold. */
export function accept(
  nilai: string,
  teks: string,
  jenis: GridCell['jenis'],
): Pick<CellChange, 'nilai' | 'teks' | 'sah' | 'pesan'> {
  if (jenis === 'uang' && !UANG.test(nilai))
    return {
      nilai: null,
      teks,
      sah: false,
      pesan: `${teks}: rupiah ditulis dengan paling banyak dua angka di belakang koma.`,
    };
  if (jenis === 'bulat' && nilai.includes('.'))
    return { nilai: null, teks, sah: false, pesan: `${teks}: kolom ini hanya untuk bilangan bulat.` };
  return { nilai, teks, sah: true, pesan: null };
}
