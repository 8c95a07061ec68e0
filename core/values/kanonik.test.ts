import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Desimal } from './desimal.ts';
import { kanonik } from './kanonik.ts';

/** The same value with every object's keys in another order. */
function acakKunci(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(acakKunci);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(
    Object.entries(nilai)
      .reverse()
      .map(([k, v]) => [k, acakKunci(v)]),
  );
}

describe('kanonik', () => {
  it('sorts keys, keeps the order of lists, leaves out undefined', () => {
    expect(kanonik({ b: 1, a: [3, null, 'é'], c: undefined })).toBe('{"a":[3,null,"é"],"b":1}');
  });

  it('gives equal texts for equal facts and can be parsed back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (nilai) => {
        const json: unknown = JSON.parse(JSON.stringify(nilai));
        expect(kanonik(acakKunci(json))).toBe(kanonik(json));
        expect(JSON.parse(kanonik(json))).toEqual(json);
      }),
    );
  });

  it.each([[new Date(0)], [new Map()], [new Desimal(1)], [Number.NaN], [1n], [{ a: () => 1 }]])(
    'refuses what is not plain JSON',
    (nilai) => {
      expect(() => kanonik(nilai)).toThrow(TypeError);
    },
  );
});
