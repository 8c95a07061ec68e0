import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Desimal } from '../../values/desimal.ts';
import { bacaRumus } from './bacaRumus.ts';
import { hitungRumus } from './hitungRumus.ts';
import { langkahRumus } from './langkahRumus.ts';
import type { PohonRumus } from './pohonRumus.ts';

const baca = (teks: string): PohonRumus => {
  const pohon = bacaRumus(teks);
  if (!pohon.ok) throw new Error(pohon.masalah.pesan);
  return pohon.nilai;
};
const isi = (nilai: Record<string, string | null>) =>
  new Map(Object.entries(nilai).map(([kode, teks]) => [kode, teks === null ? null : new Desimal(teks)]));
const tulis = (rumus: string, nilai: Record<string, string | null>) => {
  const hasil = langkahRumus(baca(rumus), isi(nilai));
  return hasil.ok ? hasil.nilai.map((l) => `${l.uraian} = ${l.hasil.toFixed()}`) : hasil.masalah.kode;
};

describe('langkahRumus', () => {
  it.each([
    ['(a + b + c) / 3', { a: '56.09', b: '100', c: '100' }, ['56,09 + 100 + 100 = 256.09', '256,09 ÷ 3 = ']],
    ['a / b * 100', { a: '3', b: '4' }, ['3 ÷ 4 × 100 = 75']],
    ['a - (b - c)', { a: '9', b: '5', c: '2' }, ['5 − 2 = 3', '9 − 3 = 6']],
    ['rata_rata(a; b * 2)', { a: '4', b: '3' }, ['3 × 2 = 6', 'rata_rata(4; 6) = 5']],
    ['-a', { a: '4' }, []],
    ['a', { a: '4' }, []],
  ])('%s', (rumus, nilai, langkah) => {
    const hasil = tulis(rumus, nilai);
    expect(hasil).toHaveLength(langkah.length);
    for (const [i, satu] of langkah.entries()) expect(hasil[i]).toContain(satu);
  });

  it('takes no step while a komponen is blank, and fails where the whole does', () => {
    expect(tulis('a + b', { a: '1', b: null })).toEqual([]);
    expect(tulis('a / b', { a: '1', b: '0' })).toBe('rumus.pembagi-nol');
    expect(tulis('a + x', { a: '1' })).toBe('rumus.nama-tidak-dikenal');
  });

  it('ends with what the whole rumus gives', () => {
    const rumus = fc.letrec<{ bagian: string }>((ikat) => ({
      bagian: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b', 'c', '2', '0,5'),
        fc
          .tuple(ikat('bagian'), fc.constantFrom('+', '-', '*', '/'), ikat('bagian'))
          .map(([kiri, o, kanan]) => `(${kiri} ${o} ${kanan})`),
        fc
          .tuple(fc.constantFrom('min', 'maks', 'jumlah'), ikat('bagian'), ikat('bagian'))
          .map(([f, a, b]) => `${f}(${a}; ${b})`),
      ),
    })).bagian;
    fc.assert(
      fc.property(rumus, fc.integer({ min: -9, max: 9 }), (teks, a) => {
        const komponen = isi({ a: String(a), b: '3', c: '7.25' });
        const pohon = baca(teks);
        const [akhir, langkah] = [hitungRumus(pohon, komponen), langkahRumus(pohon, komponen)];
        expect(langkah.ok).toBe(akhir.ok);
        if (!akhir.ok || !langkah.ok || langkah.nilai.length === 0) return;
        expect(langkah.nilai.at(-1)?.hasil.toFixed()).toBe(akhir.nilai.nilai?.toFixed());
      }),
      { numRuns: 300 },
    );
  });
});
