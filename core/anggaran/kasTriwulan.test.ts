import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realisasiTercatat } from './kasTercatat.ts';
import { bulanKeTriwulan, kasTriwulan } from './kasTriwulan.ts';
import type { IsianKas } from './rincianAnggaran.ts';

const bulan = (isi: Record<number, string>, rekening: string | null = null): IsianKas[] =>
  Object.entries(isi).map(([ke, realisasi]) => ({
    subKegiatan: 's',
    rekening,
    periode: 'bulan',
    ke: Number(ke),
    rencana: null,
    realisasi,
  }));

describe('months to triwulan', () => {
  test('cumulative; triwulan still to come are blank', () => {
    expect(kasTriwulan(bulan({ 1: '10', 2: '0', 3: '5', 4: '2.50' }), 'realisasi')).toEqual({
      1: '15',
      2: '17.50',
      3: null,
      4: null,
    });
  });

  test('a triwulan without spending before one with it repeats; nothing before the first month is blank', () => {
    expect(
      bulanKeTriwulan(
        new Map([
          [2, '4'],
          [9, '1'],
        ]),
      ),
    ).toEqual({ 1: '4', 2: '4', 3: '5', 4: null });
    expect(bulanKeTriwulan(new Map([[7, '1']]))).toEqual({ 1: null, 2: null, 3: '1', 4: null });
  });

  test('kode rekening win over the whole, months over triwulan', () => {
    const kas = [
      ...bulan({ 1: '1' }, '5.1.01'),
      ...bulan({ 1: '2' }, '5.1.02'),
      ...bulan({ 1: '99' }),
      ...bulan({ 1: '77' }).map((satu) => ({ ...satu, periode: 'triwulan' as const })),
    ];
    expect(kasTriwulan(kas, 'realisasi')?.[1]).toBe('3');
    expect(kasTriwulan(kas, 'rencana')).toBeNull();
    expect(realisasiTercatat(kas).get('s')?.toFixed()).toBe('3');
    expect(realisasiTercatat(kas).get('s#5.1.02')?.toFixed()).toBe('2');
  });

  test('TW IV of twelve months is their sum', () => {
    const uang = fc.integer({ min: 0, max: 1_000_000 }).map(String);
    fc.assert(
      fc.property(fc.array(uang, { minLength: 12, maxLength: 12 }), (isi) => {
        const deret = bulanKeTriwulan(new Map(isi.map((nilai, i) => [i + 1, nilai])));
        expect(deret[4]).toBe(String(isi.reduce((n, satu) => n + Number(satu), 0)));
      }),
    );
  });
});
