import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridCell, GridRow } from './gridTypes.ts';
import { reuseRows } from './reuseRows.ts';

const cell = (ubah: Partial<GridCell> = {}): GridCell => ({
  fakta: '1',
  rekaman: 'r',
  versi: 0,
  jenis: 'uang',
  ...ubah,
});
const row = (kunci: string, sel: GridRow['sel'] = { a: cell(), b: cell() }): GridRow => ({
  kunci,
  nama: kunci,
  head: kunci,
  kedalaman: 0,
  sel,
});

describe('rows after a change', () => {
  it('that are what they were are the same objects, the others are new', () => {
    const before = [row('1'), row('2'), row('3')];
    const after = [row('1'), row('2', { a: cell({ fakta: '2' }), b: cell() }), row('3')];
    const hasil = reuseRows(before, after);
    expect(hasil).toEqual(after);
    expect(hasil.map((satu, i) => satu === before[i])).toEqual([true, false, true]);
  });

  it('never show something old, whatever of a cell has changed', () => {
    const isi = fc.record({
      fakta: fc.constantFrom(null, '1', '2'),
      versi: fc.constantFrom(0, 1),
      jenis: fc.constantFrom<GridCell['jenis']>('uang', 'teks'),
      hanyaBaca: fc.constantFrom(undefined, 'x'),
      terkunci: fc.constantFrom(undefined, 'x'),
      tidakBerlaku: fc.constantFrom(undefined, true),
      pilihan: fc.constantFrom(undefined, ['A'], ['A', 'B']),
      rekaman: fc.constantFrom('r', 's'),
      temuan: fc.array(
        fc.record({ tingkat: fc.constantFrom('salah' as const, 'catatan' as const), pesan: fc.constantFrom('p', 'q') }),
        { maxLength: 2 },
      ),
    });
    const rows = fc.array(isi, { minLength: 1, maxLength: 3 }).map((list) => list.map((a, i) => row(String(i), { a })));
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        expect(reuseRows(before, after)).toEqual(after);
      }),
    );
  });
});
