// The tree of the API as rows of a tree table: a node with one indicator is one row, further indicators get rows of their own.
import type { IndikatorRingkas, SimpulPohon } from '@tapis/contract/perencanaan/pohon.ts';
import { statusCapaian } from '../kit/statusCapaian.ts';
import { type PilihanPohon, TINGKAT, type Tingkat } from './pilihanPohon.ts';

export interface BarisPohon {
  id: string;
  induk: string | null;
  /** 1 for roots; what aria-level says. */
  kedalaman: number;
  tingkat: Tingkat;
  /** Null on the row of a further indicator. */
  simpul: SimpulPohon | null;
  indikator: IndikatorRingkas | null;
  anak: string[];
  /** Place among the rows with the same parent, from 1, and their number. */
  posisi: number;
  jumlah: number;
}

/** All rows in the order of reading. */
export function flattenPohon(simpul: readonly SimpulPohon[]): BarisPohon[] {
  const rows: BarisPohon[] = [];
  const add = (node: SimpulPohon, parent: string | null, depth: number, position: number, count: number) => {
    const id = `${parent ?? ''}/${node.tingkat}:${node.kode}`;
    const single = node.indikator.length === 1;
    const extra = single ? [] : node.indikator;
    const extraIds = extra.map(({ kode }) => `${id}/indikator:${kode}`);
    const total = extra.length + node.anak.length;
    rows.push({
      id,
      induk: parent,
      kedalaman: depth,
      tingkat: node.tingkat,
      simpul: node,
      indikator: single ? (node.indikator[0] ?? null) : null,
      anak: [...extraIds, ...node.anak.map((child) => `${id}/${child.tingkat}:${child.kode}`)],
      posisi: position,
      jumlah: count,
    });
    for (const [index, indikator] of extra.entries()) {
      rows.push({
        id: extraIds[index] ?? '',
        induk: id,
        kedalaman: depth + 1,
        tingkat: node.tingkat,
        simpul: null,
        indikator,
        anak: [],
        posisi: index + 1,
        jumlah: total,
      });
    }
    for (const [index, child] of node.anak.entries()) add(child, id, depth + 1, extra.length + index + 1, total);
  };
  for (const [index, node] of simpul.entries()) add(node, null, 1, index + 1, simpul.length);
  return rows;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** True when every word of the search occurs in codes, names or the responsible posts of the row. */
function matchesText(row: BarisPohon, words: readonly string[]): boolean {
  const { simpul, indikator } = row;
  const text = fold(
    [simpul?.kode, simpul?.nama, ...(simpul?.penanggungJawab ?? []), indikator?.kode, indikator?.nama].join(' '),
  );
  return words.every((word) => text.includes(word));
}

export interface SaringanPohon {
  /** Rows that may be shown: matches and everything above them. */
  tampak: Set<string>;
  cocok: Set<string>;
  /** True when text or status narrows the rows, so that matches must be unfolded. */
  aktif: boolean;
}

export function filterPohon(rows: readonly BarisPohon[], { cari, tingkat, status }: PilihanPohon): SaringanPohon {
  const words = fold(cari ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const deepest = tingkat ? TINGKAT.indexOf(tingkat) : TINGKAT.length - 1;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const tampak = new Set<string>();
  const cocok = new Set<string>();
  for (const row of rows) {
    if (TINGKAT.indexOf(row.tingkat) > deepest || !matchesText(row, words)) continue;
    if (status && (row.indikator === null || statusCapaian(row.indikator.capaian) !== status)) continue;
    cocok.add(row.id);
    for (let id: string | null = row.id; id !== null; id = byId.get(id)?.induk ?? null) tampak.add(id);
  }
  return { tampak, cocok, aktif: words.length > 0 || status !== undefined };
}

/** Rows on the screen: allowed by the filter, every ancestor unfolded. */
export function visibleRows(
  rows: readonly BarisPohon[],
  terbuka: ReadonlySet<string>,
  { tampak }: SaringanPohon,
): BarisPohon[] {
  const shown = new Set<string>();
  return rows.filter((row) => {
    if (!tampak.has(row.id)) return false;
    if (row.induk !== null && !(shown.has(row.induk) && terbuka.has(row.induk))) return false;
    shown.add(row.id);
    return true;
  });
}

/** Rows unfolded when the page opens: down to the kegiatan. */
export const initiallyOpen = (rows: readonly BarisPohon[]): Set<string> =>
  new Set(rows.filter(({ tingkat, anak }) => anak.length > 0 && tingkat !== 'kegiatan').map(({ id }) => id));
