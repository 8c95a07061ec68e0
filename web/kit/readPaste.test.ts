import { bacaTabelTeks } from '@tapis/core/values/bacaTabelTeks.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridCell, GridRow } from './gridTypes.ts';
import { blockOf, moveCursor } from './moveCursor.ts';
import { isSure, pasteChanges, readPaste } from './readPaste.ts';
import { writeTable } from './writeTable.ts';

const cell = (ubah: Partial<GridCell> = {}): GridCell => ({
  fakta: null,
  rekaman: 'r',
  versi: 0,
  jenis: 'uang',
  ...ubah,
});
const columns = ['a', 'b'].map((kode) => ({ kode, judul: kode.toUpperCase() }));
const rows: GridRow[] = ['1', '2', '3'].map((kunci) => ({
  kunci,
  nama: `Baris ${kunci}`,
  head: kunci,
  kedalaman: 0,
  sel: { a: cell(), b: cell(kunci === '2' ? { hanyaBaca: 'Jumlah.' } : { jenis: 'umum' }) },
}));
const read = (teks: string, kolom = 'a', baris = '1') => readPaste(teks, { baris, kolom }, rows, columns);

describe('a pasted block', () => {
  it('of mixed styles asks about exactly the cell with two readings', () => {
    const cells = read('4.825.138.126\r\n1,003,439,943\r\n1.234\r\n');
    expect(cells.map((c) => [c.status, c.pilihan])).toEqual([
      ['pasti', ['4825138126']],
      ['pasti', ['1003439943']],
      ['ragu', ['1234']],
    ]);
    expect(isSure(cells)).toBe(false);
    expect(pasteChanges(cells, new Map()).map((c) => c.nilai)).toEqual(['4825138126', '1003439943']);
    const chosen = pasteChanges(cells, new Map([[2, { nilai: '1234' }]]));
    expect(chosen.map((c) => [c.baris, c.nilai, c.sah])).toEqual([
      ['1', '4825138126', true],
      ['2', '1003439943', true],
      ['3', '1234', true],
    ]);
  });

  it('that is sure needs no question; blank stays blank and is not zero', () => {
    const cells = read('Rp1.500.000\n-\n0');
    expect(isSure(cells)).toBe(true);
    expect(pasteChanges(cells, new Map()).map((c) => c.nilai)).toEqual(['1500000', null, '0']);
  });

  it('tells what is locked, outside, or has a unit', () => {
    const cells = read('12 orang\t98.33\n1\t2\n', 'a', '2');
    expect(cells.map((c) => [c.status, c.tempat?.label ?? null])).toEqual([
      ['takTerbaca', 'Baris 2 · A'],
      ['terkunci', 'Baris 2 · B'],
      ['pasti', 'Baris 3 · A'],
      ['pasti', 'Baris 3 · B'],
    ]);
    expect(cells[0]?.pilihan).toEqual(['12']);
    expect(read('1\n2', 'b', '3').map((c) => c.status)).toEqual(['pasti', 'diLuar']);
    expect(pasteChanges(cells, new Map())[0]).toMatchObject({ nilai: null, teks: '12 orang', sah: false });
  });

  it('money has at most two decimals', () => {
    expect(read('1.000,125')[0]).toMatchObject({ status: 'takTerbaca', alasan: expect.stringContaining('dua angka') });
  });

  it('copying and reading back is the identity', () => {
    const isi = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '1.234') }), {
        minLength: 1,
        maxLength: 4,
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(isi, (tabel) => {
        expect(bacaTabelTeks(writeTable(tabel))).toEqual(tabel);
      }),
    );
  });
});

describe('keys', () => {
  const size = { baris: 3, kolom: 2 };
  it.each([
    ['ArrowLeft', false, { baris: 0, kolom: 0 }, { baris: 0, kolom: -1 }],
    ['ArrowRight', false, { baris: 0, kolom: 1 }, { baris: 0, kolom: 1 }],
    ['ArrowDown', true, { baris: 0, kolom: 1 }, { baris: 2, kolom: 1 }],
    ['Home', true, { baris: 2, kolom: 1 }, { baris: 0, kolom: -1 }],
    ['End', false, { baris: 1, kolom: -1 }, { baris: 1, kolom: 1 }],
    ['PageDown', false, { baris: 0, kolom: 0 }, { baris: 2, kolom: 0 }],
    ['a', false, { baris: 0, kolom: 0 }, null],
  ] as const)('%s (far %s) from %j to %j', (key, far, from, to) =>
    expect(moveCursor(key, far, from, size)).toEqual(to),
  );

  it('a block never holds the head of a row', () => {
    expect(blockOf({ baris: 2, kolom: -1 }, { baris: 0, kolom: 1 })).toEqual({ baris: [0, 2], kolom: [0, 1] });
  });
});
