import { describe, expect, it } from 'vitest';
import { bacaKolomAngka } from './bacaKolomAngka.ts';

const gambar = (sel: string[]): string[] =>
  bacaKolomAngka(sel).map((b) => (b.status === 'pasti' ? b.nilai.toFixed() : b.status));

describe('bacaKolomAngka', () => {
  it('settles the one doubtful cell when all others are sure and agree', () => {
    expect(gambar(['1.234', '87,5', '', '12'])).toEqual(['1234', '87.5', 'kosong', '12']);
    expect(gambar(['1.234', '1,003,439,943'])).toEqual(['1.234', '1003439943']);
    expect(gambar(['98.33', '1,234.5'])).toEqual(['98.33', '1234.5']);
  });

  it.each([
    [['1.234', '12']],
    [['1.234', '87,5', '1,003,439,943']],
    [['1.234', '2.345', '87,5']],
    [['1.234', '87,5', 'rusak']],
    [['98.33', '87,5']],
  ])('leaves the doubt in %j', (sel) => {
    expect(gambar(sel)[0]).toBe('ragu');
  });

  const uang = (...sel: string[]) =>
    bacaKolomAngka(sel, 'uang').map((b) => (b.status === 'pasti' ? b.nilai.toFixed() : b.status));

  it('takes a lone mark in a column of money for thousands', () => {
    expect(uang('1.234', '993.500', '4.825.138.126')).toEqual(['1234', '993500', '4825138126']);
    expect(uang('1,234', '1,003,439,943')).toEqual(['1234', '1003439943']);
  });

  it('unless other cells use that very mark for decimals', () => {
    expect(uang('4.825.138.126', '1,003,439,943', '1.234', 'Rp1.234', '12')).toEqual([
      '4825138126',
      '1003439943',
      'ragu',
      '1234',
      '12',
    ]);
    expect(uang('1,234', '4.825.138.126')).toEqual(['ragu', '4825138126']);
  });
});
