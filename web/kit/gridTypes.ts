// What a sheet for entry is made of. A sheet knows nothing of its subject: rows, columns, cells that hold a fact of a record.
import type { JenisKolom } from '@tapis/core/values/bacaAngka.ts';
import type { ReactNode } from 'react';

export interface GridCell {
  /** Kept on the server; decimal string or text, null when blank. */
  fakta: string | null;
  /** The record that holds it: cells of one record share a revision. */
  rekaman: string;
  versi: number;
  /** "persen": worked out, with two decimals. */
  jenis: JenisKolom | 'persen' | 'teks';
  /** Words a text may be; absent: any. */
  pilihan?: readonly string[] | undefined;
  /** Why it is no cell for entry, e.g. because it is a sum. Shown without a mark. */
  hanyaBaca?: string | undefined;
  /** Why, and since when, it is locked. */
  terkunci?: string | undefined;
  /** What stands for the cell while it is blank, worked out from others, as `fakta` is written; absent: nothing does. */
  dihitung?: string | undefined;
  tidakBerlaku?: boolean | undefined;
  temuan?: readonly { tingkat: 'salah' | 'peringatan' | 'catatan'; pesan: string }[] | undefined;
}

export interface GridColumn {
  kode: string;
  judul: string;
  /** Words, not figures. */
  teks?: true;
}

export interface GridRow {
  kunci: string;
  /** Names the row in labels and messages. */
  nama: string;
  head: ReactNode;
  kedalaman: number;
  /** Rows that stand out because they sum others. */
  sebagai?: 'program' | 'kegiatan';
  sel: Readonly<Record<string, GridCell>>;
}

/** A place in the sheet. */
export interface CellAddress {
  baris: string;
  kolom: string;
}

/** What a cell is to hold. Unreadable text stays as it was typed and goes nowhere. */
export interface CellChange extends CellAddress {
  nilai: string | null;
  teks: string;
  sah: boolean;
  pesan: string | null;
}

/** One cell on its way to the server. */
export interface CellEdit extends CellAddress {
  nilai: string | null;
  versi: number;
}

export interface SaveResult {
  /** New revisions by record. */
  versi: Readonly<Record<string, number>>;
}
