import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Desimal } from '../values/desimal.ts';
import { akumulasi } from './akumulasi.ts';
import type { Akumulasi, ModeInput } from './faktaIndikator.ts';

const cara = fc.constantFrom<Akumulasi>('SUM', 'LAST', 'AVG', 'MAX', 'MIN');
const mode = fc.constantFrom<ModeInput>('PER_PERIOD', 'CUMULATIVE');
const sel = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }).map((n) => new Desimal(n).div(10))), {
  maxLength: 4,
});

it('is blank exactly when every cell is blank', () => {
  fc.assert(
    fc.property(sel, cara, mode, (s, c, m) => {
      expect(akumulasi({ sel: s, cara: c, mode: m }) === null).toBe(s.every((n) => n === null));
    }),
  );
});

it('is not moved by blank cells', () => {
  fc.assert(
    fc.property(sel, cara, mode, (s, c, m) => {
      const terisi = s.filter((n) => n !== null);
      expect(akumulasi({ sel: s, cara: c, mode: m })?.toFixed()).toBe(
        akumulasi({ sel: terisi, cara: c, mode: m })?.toFixed(),
      );
    }),
  );
});

it('lies between the lowest and the highest cell, except a sum', () => {
  fc.assert(
    fc.property(sel, cara, mode, (s, c, m) => {
      const terisi = s.filter((n) => n !== null);
      const hasil = akumulasi({ sel: s, cara: c, mode: m });
      if (hasil === null || (c === 'SUM' && m === 'PER_PERIOD')) return;
      expect(
        hasil.greaterThanOrEqualTo(Desimal.min(...terisi)) && hasil.lessThanOrEqualTo(Desimal.max(...terisi)),
      ).toBe(true);
    }),
  );
});

it('of a cumulative series built from per-period cells equals the sum of those cells', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 4 }), (angka) => {
      const per = angka.map((n) => new Desimal(n));
      const kumulatif = per.map((_, i) => per.slice(0, i + 1).reduce((a, b) => a.plus(b)));
      const jumlah = akumulasi({ sel: per, cara: 'SUM', mode: 'PER_PERIOD' });
      expect(akumulasi({ sel: kumulatif, cara: 'SUM', mode: 'CUMULATIVE' })?.toFixed()).toBe(jumlah?.toFixed());
    }),
  );
});
