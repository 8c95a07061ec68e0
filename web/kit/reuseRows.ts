// Rows of a sheet after a change: those that are what they were stay the very same objects, and are then not drawn again.
import type { GridCell, GridRow } from './gridTypes.ts';

type Temuan = NonNullable<GridCell['temuan']>;
const NONE: Temuan = [];

const sameTemuan = (a: Temuan, b: Temuan): boolean =>
  a.length === b.length && a.every(({ tingkat, pesan }, i) => tingkat === b[i]?.tingkat && pesan === b[i]?.pesan);

const sameCell = (a: GridCell, b: GridCell | undefined): boolean =>
  b !== undefined &&
  a.fakta === b.fakta &&
  a.rekaman === b.rekaman &&
  a.versi === b.versi &&
  a.jenis === b.jenis &&
  a.hanyaBaca === b.hanyaBaca &&
  a.dihitung === b.dihitung &&
  a.terkunci === b.terkunci &&
  a.tidakBerlaku === b.tidakBerlaku &&
  String(a.pilihan) === String(b.pilihan) &&
  sameTemuan(a.temuan ?? NONE, b.temuan ?? NONE);

function sameRow(a: GridRow, b: GridRow): boolean {
  if (a.nama !== b.nama || a.kedalaman !== b.kedalaman || a.sebagai !== b.sebagai) return false;
  const kolom = Object.keys(a.sel);
  return (
    kolom.length === Object.keys(b.sel).length &&
    kolom.every((kode) => a.sel[kode] && sameCell(a.sel[kode], b.sel[kode]))
  );
}

/** The heads of rows are taken to follow from their cells: when they are made in another way, nothing may be reused. */
export function reuseRows(before: readonly GridRow[], after: readonly GridRow[]): GridRow[] {
  const known = new Map(before.map((row) => [row.kunci, row]));
  return after.map((row) => {
    const old = known.get(row.kunci);
    return old !== undefined && sameRow(old, row) ? old : row;
  });
}
