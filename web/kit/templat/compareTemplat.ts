// What its owner changed in a template, held against the sheet as it is now. Only those cells are asked about: what somebody
// else has changed meanwhile stays, unless the owner changed the same cell; then both values are shown and it is asked.
import { type Desimal, desimal } from '@tapis/core/values/desimal.ts';
import { isDesimal } from '@tapis/core/values/isDesimal.ts';
import { nilaiSel, tulisSel } from '@tapis/reader/reviu/xlsx/tulisSel.ts';
import type { CellAddress, GridCell, GridRow } from '../gridTypes.ts';
import { formatCell } from '../gridView.ts';
import { judgeLandings, type Landing, type PastedCell } from '../readPaste.ts';
import type { IsiTemplat, SelTemplat } from './isiTemplat.ts';

export interface KataBanding {
  /** The cell was filled and is blank in the file. */
  dikosongkan: string;
  /** Somebody changed it since the download. */
  berubah: (kini: string) => string;
  barisTidakAda: (kunci: string) => string;
  barisGanda: (kunci: string) => string;
}

/** The words of a cell as its owner sees them; a number in Indonesian spelling. */
const asliSel = (isi: SelTemplat | null): string => {
  if (isi === null) return '';
  return isi.format === null ? isi.isi : tulisSel(isi.isi, isi.format, false);
};

const angkaSel = (isi: SelTemplat | null): Desimal | undefined =>
  isi === null || isi.format === null ? undefined : (nilaiSel(isi.isi, isi.format) ?? undefined);

function isSame(isi: SelTemplat | null, nilai: string | null): boolean {
  if (isi === null || nilai === null) return isi === null && nilai === null;
  const angka = angkaSel(isi);
  return angka !== undefined && isDesimal(nilai) ? angka.equals(desimal(nilai)) : asliSel(isi) === nilai;
}

interface Ubahan {
  landing: Landing;
  isi: SelTemplat | null;
  dasar: string | null;
  /** The row is not in the sheet, or stands twice in the file. */
  tolak: string | null;
}

function findUbahan({ baris }: IsiTemplat, rows: readonly GridRow[], kata: KataBanding): Ubahan[] {
  const byKey = new Map(rows.map((row) => [row.kunci, row]));
  const seen = new Set<string>();
  return baris.flatMap(({ kunci, uraian, sel }) => {
    const row = byKey.get(kunci);
    const ganda = seen.has(kunci);
    seen.add(kunci);
    return [...sel].flatMap(([kode, { judul, isi, dasar }]): Ubahan[] => {
      if (isSame(isi, dasar)) return [];
      const nama = row ?? { kunci, nama: `${kunci} ${uraian}`, head: '', kedalaman: 0, sel: {} };
      const landing = {
        asli: asliSel(isi),
        angka: angkaSel(isi),
        row: ganda ? undefined : nama,
        column: { kode, judul },
      };
      const tolak = row === undefined ? kata.barisTidakAda(kunci) : ganda ? kata.barisGanda(kunci) : null;
      return [{ landing, isi, dasar, tolak }];
    });
  });
}

/** `nilai`: what a cell of the sheet holds now, typed or saved. */
export function compareTemplat(
  templat: IsiTemplat,
  rows: readonly GridRow[],
  nilai: (address: CellAddress) => string | null,
  kata: KataBanding,
): PastedCell[] {
  const ubahan = findUbahan(templat, rows, kata);
  const cells = judgeLandings(ubahan.map(({ landing }) => landing));
  return cells.flatMap((cell, i): PastedCell[] => {
    const satu = ubahan[i];
    if (satu === undefined) return [];
    if (satu.tolak !== null) return [{ ...cell, tempat: null, status: 'diLuar', pilihan: [], alasan: satu.tolak }];
    if (cell.tempat === null) return [cell];
    const kini = nilai(cell.tempat);
    const tampak = formatCell(kini, cell.tempat.jenis) || '–';
    if (cell.status === 'pasti' && isEqual(cell.pilihan[0] ?? null, kini, cell.tempat.jenis)) return [];
    const hasil = { ...cell, kini: tampak };
    if (cell.status !== 'pasti') return [hasil];
    if (!isEqual(satu.dasar, kini, cell.tempat.jenis))
      return [{ ...hasil, status: 'ragu', tanya: 'berubah', alasan: kata.berubah(tampak) }];
    if (cell.pilihan[0] === null) return [{ ...hasil, status: 'ragu', tanya: 'dikosongkan', alasan: kata.dikosongkan }];
    return [hasil];
  });
}

function isEqual(a: string | null, b: string | null, jenis: GridCell['jenis']): boolean {
  if (jenis === 'teks' || a === null || b === null) return a === b;
  return isDesimal(a) && isDesimal(b) ? desimal(a).equals(desimal(b)) : a === b;
}
