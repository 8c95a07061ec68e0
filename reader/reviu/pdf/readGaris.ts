// Ruled lines of a page out of its drawing commands: strokes and thin filled boxes, both are how programs draw tables.
import type { Garis } from './susunKisi.ts';

/** a b c d e f, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface PerintahGambar {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Numbers that pdf.js gives to the commands that matter here. */
export interface KodePerintah {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  stroke: number;
  closeStroke: number;
  fill: number;
  eoFill: number;
  fillStroke: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
}

const TIPIS = 3;
const PENDEK = 4;
const MIRING = 0.7;
/** Share of the page from which a picture counts as its content. */
const SHARE_OF_PAGE = 0.3;
/** Commands of a path and how many numbers follow each: move, line, curve, quadratic curve, close. */
const PANJANG = [2, 2, 6, 4, 0];

export const kali = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
export const titik = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];
const isMatrix = (nilai: unknown): nilai is Matrix =>
  typeof nilai === 'object' && nilai !== null && 'length' in nilai && nilai.length === 6;

type Titik = [number, number];

/** Straight pieces of a path, in page coordinates. */
function* pieces(data: ArrayLike<number>, m: Matrix): Generator<[Titik, Titik]> {
  let awal: Titik = [0, 0];
  let kini: Titik = [0, 0];
  for (let i = 0; i < data.length; ) {
    const kode = data[i] ?? 4;
    const n = PANJANG[kode];
    if (n === undefined) return;
    const ke = n === 0 ? awal : titik(m, data[i + n - 1] ?? 0, data[i + n] ?? 0);
    if (kode === 0) awal = ke;
    else if (kode === 1 || kode === 4) yield [kini, ke];
    kini = ke;
    i += n + 1;
  }
}

export interface GarisHalaman {
  datar: Garis[];
  tegak: Garis[];
  pictured: boolean;
}

export function readGaris(
  { fnArray, argsArray }: PerintahGambar,
  ops: KodePerintah,
  view: Matrix,
  area: number,
): GarisHalaman {
  const hasil: GarisHalaman = { datar: [], tegak: [], pictured: false };
  const add = ([x0, y0]: Titik, [x1, y1]: Titik) => {
    const [lebar, tinggi] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
    if (tinggi <= MIRING && lebar >= PENDEK)
      hasil.datar.push({ letak: (y0 + y1) / 2, awal: Math.min(x0, x1), akhir: Math.max(x0, x1) });
    else if (lebar <= MIRING && tinggi >= PENDEK)
      hasil.tegak.push({ letak: (x0 + x1) / 2, awal: Math.min(y0, y1), akhir: Math.max(y0, y1) });
  };
  const addPath = (kode: unknown, data: unknown, m: Matrix) => {
    if (typeof data !== 'object' || data === null || !('length' in data)) return;
    const isi = [...pieces(data as ArrayLike<number>, m)];
    if (kode === ops.stroke || kode === ops.closeStroke || kode === ops.fillStroke)
      for (const [dari, ke] of isi) add(dari, ke);
    if (kode !== ops.fill && kode !== ops.eoFill) return;
    const x = isi.flatMap(([dari, ke]) => [dari[0], ke[0]]);
    const y = isi.flatMap(([dari, ke]) => [dari[1], ke[1]]);
    if (x.length === 0 || x.length > 32) return;
    const [x0, x1, y0, y1] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
    if (y1 - y0 <= TIPIS && x1 - x0 > TIPIS) add([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2]);
    else if (x1 - x0 <= TIPIS && y1 - y0 > TIPIS) add([(x0 + x1) / 2, y0], [(x0 + x1) / 2, y1]);
  };

  let m = view;
  const stack: Matrix[] = [];
  for (let i = 0; i < fnArray.length; i++) {
    const fn = fnArray[i];
    const args = argsArray[i];
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(m);
    if (fn === ops.restore || fn === ops.paintFormXObjectEnd) m = stack.pop() ?? view;
    const matrix =
      fn === ops.transform ? args : fn === ops.paintFormXObjectBegin && Array.isArray(args) ? args[0] : null;
    if (isMatrix(matrix)) {
      m = kali(m, matrix);
      // Pictures are not decoded (too slow, of no use): what is left of one is its frame, with nothing drawn in it.
      if (fnArray[i + 1] === ops.restore && Math.abs(m[0] * m[3] - m[1] * m[2]) > area * SHARE_OF_PAGE)
        hasil.pictured = true;
    }
    if (fn === ops.constructPath && Array.isArray(args))
      addPath(args[0], Array.isArray(args[1]) ? args[1][0] : null, m);
  }
  return hasil;
}
