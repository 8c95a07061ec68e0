import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulatkan } from './bulatkan.ts';
import { Desimal, desimal } from './desimal.ts';
import { tulisAngka } from './tulisAngka.ts';
import { tulisDesimal } from './tulisDesimal.ts';
import { tulisPersen } from './tulisPersen.ts';
import { tulisRupiah } from './tulisRupiah.ts';

describe('tulisAngka', () => {
  it.each([
    ['4825138126', {}, '4.825.138.126'],
    ['999', {}, '999'],
    ['1000', {}, '1.000'],
    ['-1234.5', {}, '-1.234,5'],
    ['96.7854', { desimal: 2 }, '96,79'],
    ['100', { desimal: 2 }, '100,00'],
    ['100', { desimal: 2, min: 0 }, '100'],
    ['78.90', {}, '78,9'],
    ['78.9', { min: 2 }, '78,90'],
    ['0', {}, '0'],
    ['-0.001', { desimal: 2 }, '0,00'],
    ['999.995', { desimal: 2 }, '1.000,00'],
    ['0.12345678905', {}, '0,1234567891'],
  ])('%s %j → %s', (nilai, pilihan, teks) => {
    expect(tulisAngka(desimal(nilai), pilihan)).toBe(teks);
  });

  it('prints blank as a dash and zero as zero', () => {
    expect(tulisAngka(null)).toBe('–');
    expect(tulisAngka(new Desimal(0), { desimal: 2 })).toBe('0,00');
  });

  it('groups by three and only by three', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (n) => {
        const teks = tulisAngka(new Desimal(n.toString()));
        expect(teks).toMatch(/^\d{1,3}(\.\d{3})*$/);
        expect(teks.replaceAll('.', '')).toBe(n.toString());
      }),
    );
  });
});

describe('tulisRupiah', () => {
  it.each([
    ['4825138126', 'Rp4.825.138.126', 'Rp 4.825.138.126,-'],
    ['10.5', 'Rp10,50', 'Rp 10,50'],
    ['-53502740', '-Rp53.502.740', '-Rp 53.502.740,-'],
    ['0', 'Rp0', 'Rp 0,-'],
    ['0.004', 'Rp0', 'Rp 0,-'],
  ])('%s → %s', (nilai, eyd, lazim) => {
    expect(tulisRupiah(desimal(nilai))).toBe(eyd);
    expect(tulisRupiah(desimal(nilai), 'lazim')).toBe(lazim);
  });

  it('keeps blank apart from zero', () => expect(tulisRupiah(null)).toBe('–'));
});

describe('tulisPersen', () => {
  it('puts the sign directly behind', () => {
    expect(tulisPersen(desimal('103.8716'))).toBe('103,87%');
    expect(tulisPersen(desimal('100'), 0)).toBe('100%');
    expect(tulisPersen(null)).toBe('–');
  });
});

describe('tulisDesimal', () => {
  it.each([
    ['78.90', '78.9', '78.90', '78.9'],
    ['91.21804511278195', '91.21804511278195', '91.22', '91.2180451128'],
    ['1e-7', '0.0000001', '0.00', '0.0000001'],
    ['1e21', '1000000000000000000000', '1000000000000000000000.00', '1000000000000000000000'],
    ['-0', '0', '0.00', '0'],
    ['-0.001', '-0.001', '0.00', '-0.001'],
  ])('%s → %s, %s, %s', (nilai, pendek, dua, sepuluh) => {
    const d = desimal(nilai);
    expect([tulisDesimal(d), tulisDesimal(d, 'dua'), tulisDesimal(d, 'sepuluh')]).toEqual([pendek, dua, sepuluh]);
  });

  it('keeps blank blank', () => expect(tulisDesimal(null, 'dua')).toBeNull());

  it('is undone by desimal()', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 12 }), (n, skala) => {
        const nilai = new Desimal((n % 10n ** 40n).toString()).div(new Desimal(10).pow(skala));
        expect(desimal(tulisDesimal(nilai)).equals(nilai)).toBe(true);
      }),
    );
  });
});

describe('bulatkan', () => {
  it.each([
    ['-0.225', 2, '-0.23'],
    ['0.225', 2, '0.23'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['103.8716', 2, '103.87'],
    ['-0.004', 2, '0'],
  ])('%s to %i decimals is %s', (nilai, tempat, hasil) => {
    expect(bulatkan(desimal(nilai), tempat).toFixed()).toBe(hasil);
  });

  it('is odd: rounding the mirror image gives the mirror image', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), (n, tempat) => {
        const nilai = new Desimal(n).div(100_000);
        expect(bulatkan(nilai.negated(), tempat).equals(bulatkan(nilai, tempat).negated())).toBe(true);
      }),
    );
  });
});
