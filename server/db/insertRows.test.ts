import { expect, it } from 'vitest';
import { cellColumns, moneyColumn, splitNilai } from './insertRows.ts';

it.each([
  ['78.90', { nilai: '78.90', kata: null }],
  ['-3', { nilai: '-3', kata: null }],
  ['B', { nilai: null, kata: 'B' }],
  ['WTP', { nilai: null, kata: 'WTP' }],
  ['1e3', { nilai: null, kata: '1e3' }],
  [null, { nilai: null, kata: null }],
])('tells a figure from a word: %s', (teks, kolom) => {
  expect(splitNilai(teks)).toEqual(kolom);
});

it('keeps a blank cell blank and its marks', () => {
  expect(cellColumns({ nilai: null, ragu: 'kabur' })).toEqual({
    nilai: null,
    kata: null,
    ragu: 'kabur',
    disimpulkan: null,
  });
});

it.each(['4825138126', '10.5', '10.50', '-1', '0'])('takes an amount of rupiah: %s', (teks) => {
  expect(moneyColumn(teks)).toBe(teks);
});
it('keeps an absent amount absent', () => expect(moneyColumn(null)).toBeNull());
it.each(['10.505', '1e3', 'NaN', '', '1234567890123456789', '1.000.000'])(
  'refuses what would be rounded: %s',
  (teks) => {
    expect(() => moneyColumn(teks)).toThrow(RangeError);
  },
);
