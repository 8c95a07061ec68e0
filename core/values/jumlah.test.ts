import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Desimal } from './desimal.ts';
import { jumlah } from './jumlah.ts';
import { rata } from './rata.ts';

const sel = fc.option(fc.integer().map((n) => new Desimal(n).div(100)));

describe('jumlah and rata', () => {
  it('give blank for nothing but blanks', () => {
    expect(jumlah([])).toBeNull();
    expect(jumlah([null, null])).toBeNull();
    expect(rata([null])).toBeNull();
  });

  it('are not moved by blanks', () => {
    fc.assert(
      fc.property(fc.array(sel), (nilai) => {
        const terisi = nilai.filter((n) => n !== null);
        expect(jumlah(nilai)?.toFixed()).toBe(jumlah(terisi)?.toFixed());
        expect(rata(nilai)?.toFixed()).toBe(rata(terisi)?.toFixed());
      }),
    );
  });

  it('are exact where floats are not', () => {
    expect(jumlah([new Desimal('0.1'), null, new Desimal('0.2')])?.toFixed()).toBe('0.3');
    expect(rata([new Desimal('56.09'), ...Array.from({ length: 4 }, () => new Desimal(100))])?.toFixed()).toBe(
      '91.218',
    );
  });
});
