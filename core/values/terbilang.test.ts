import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Desimal, desimal } from './desimal.ts';
import { terbilang } from './terbilang.ts';

const VEKTOR: [number, string][] = [
  [0, 'nol'],
  [4, 'empat'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [110, 'seratus sepuluh'],
  [111, 'seratus sebelas'],
  [199, 'seratus sembilan puluh sembilan'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
  [2000, 'dua ribu'],
  [11000, 'sebelas ribu'],
  [21000, 'dua puluh satu ribu'],
  [100000, 'seratus ribu'],
  [101001, 'seratus satu ribu satu'],
  [1000000, 'satu juta'],
  [1001000, 'satu juta seribu'],
  [1100000, 'satu juta seratus ribu'],
  [2001000000, 'dua miliar satu juta'],
  [4825138126, 'empat miliar delapan ratus dua puluh lima juta seratus tiga puluh delapan ribu seratus dua puluh enam'],
  [4670029133, 'empat miliar enam ratus tujuh puluh juta dua puluh sembilan ribu seratus tiga puluh tiga'],
  [4610224900, 'empat miliar enam ratus sepuluh juta dua ratus dua puluh empat ribu sembilan ratus'],
  [155108993, 'seratus lima puluh lima juta seratus delapan ribu sembilan ratus sembilan puluh tiga'],
  [1000000000000, 'satu triliun'],
];

/** Reads words back; deliberately another way round than the writer: word by word, with accumulators. */
function baca(kata: string): bigint {
  const satuan = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
  const besar: Record<string, bigint> = { ribu: 1000n, juta: 10n ** 6n, miliar: 10n ** 9n, triliun: 10n ** 12n };
  let total = 0n;
  let kelompok = 0n;
  let angka = 0n;
  for (const k of kata.split(' ')) {
    const pengali = besar[k];
    if (k === 'sepuluh') kelompok += 10n;
    else if (k === 'sebelas') kelompok += 11n;
    else if (k === 'seratus') kelompok += 100n;
    else if (k === 'seribu') total += 1000n;
    else if (k === 'belas') [kelompok, angka] = [kelompok + 10n + angka, 0n];
    else if (k === 'puluh') [kelompok, angka] = [kelompok + angka * 10n, 0n];
    else if (k === 'ratus') [kelompok, angka] = [kelompok + angka * 100n, 0n];
    else if (k === 'triliun') [total, kelompok, angka] = [(total + kelompok + angka) * 10n ** 12n, 0n, 0n];
    else if (pengali !== undefined) [total, kelompok, angka] = [total + (kelompok + angka) * pengali, 0n, 0n];
    else if (satuan.includes(k)) angka = BigInt(satuan.indexOf(k));
    else throw new Error(`unknown word ${k}`);
  }
  return total + kelompok + angka;
}

describe('terbilang', () => {
  it.each(VEKTOR)('%i → %s', (n, kata) => expect(terbilang(new Desimal(n))).toBe(kata));

  it.each([
    ['96.79', '', 'sembilan puluh enam koma tujuh sembilan'],
    ['0.05', '', 'nol koma nol lima'],
    ['-12', '', 'minus dua belas'],
    ['-0', '', 'nol'],
    [
      '4610224900',
      'rupiah',
      'empat miliar enam ratus sepuluh juta dua ratus dua puluh empat ribu sembilan ratus rupiah',
    ],
    ['26', 'orang', 'dua puluh enam orang'],
    ['1000000000000000', '', 'seribu triliun'],
    ['12345000000000000', '', 'dua belas ribu tiga ratus empat puluh lima triliun'],
  ])('%s %s → %s', (n, akhiran, kata) => expect(terbilang(desimal(n), akhiran)).toBe(kata));

  it('can be read back, so no two numbers share their words', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (n) => {
        expect(baca(terbilang(new Desimal(n.toString())))).toBe(n);
      }),
      { numRuns: 1000 },
    );
  });

  it('says "satu" before ribu, ratus and puluh never, and "se-" only there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (n) => {
        expect(terbilang(new Desimal(n))).not.toMatch(/(^| )satu (puluh|belas|ratus)( |$)|^satu ribu/);
      }),
    );
  });
});
