import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaAngka, type JenisKolom, type ModeBaca } from './bacaAngka.ts';
import { Desimal } from './desimal.ts';
import { tulisAngka } from './tulisAngka.ts';
import { tulisPersen } from './tulisPersen.ts';
import { tulisRupiah } from './tulisRupiah.ts';

/** Compact picture of a reading: "4825138126", "1234|1.234", "kosong", "takTerbaca". */
function gambar(teks: string, mode: ModeBaca, kolom?: JenisKolom): string {
  const b = bacaAngka(teks, mode, kolom);
  if (b.status === 'pasti') return b.nilai.toFixed();
  if (b.status === 'ragu') return b.kemungkinan.map((n) => n.toFixed()).join('|');
  return b.status;
}

describe('bacaAngka, tempel', () => {
  it.each([
    ['4.825.138.126', '4825138126'],
    ['87,34', '87.34'],
    ['1.234,5', '1234.5'],
    ['1,003,439,943', '1003439943'],
    ['1,234.5', '1234.5'],
    ['98,18%', '98.18'],
    ['102,5 %', '102.5'],
    ['Rp213.924.275,00', '213924275'],
    ['Rp. 13.353.153.913,00', '13353153913'],
    ['Rp 4.610.224.900,-', '4610224900'],
    ['Rp1.234', '1234'],
    ['1,234,-', '1234'],
    ['(14.185.726.809,00)', '-14185726809'],
    ['-Rp53.502.740', '-53502740'],
    ['−5', '-5'],
    ['0,162%', '0.162'],
    ['  12\u00a0', '12'],
    ['0', '0'],
    ['-0', '0'],
  ])('%s is surely %s', (teks, nilai) => {
    expect(bacaAngka(teks, 'tempel').status).toBe('pasti');
    expect(gambar(teks, 'tempel')).toBe(nilai);
  });

  it.each([
    ['1.234', '1234|1.234'],
    ['1,234', '1.234|1234'],
    ['(1.234)', '-1234|-1.234'],
    ['1.234%', '1234|1.234'],
    ['98.33', '98.33'],
    ['0.162%', '0.162'],
  ])('%s is in doubt: %s', (teks, kemungkinan) => {
    const b = bacaAngka(teks, 'tempel');
    expect(b.status).toBe('ragu');
    expect(gambar(teks, 'tempel')).toBe(kemungkinan);
    expect(b.status === 'ragu' && b.alasan.length).toBeGreaterThan(20);
  });

  it.each([
    '10.924024.550',
    '10.924024.550,-',
    '1.305.563.5500',
    '650.290.147.50',
    '1 234',
    '#ERROR!',
    '1E5',
    '5--',
    '-(5)',
    '(-5)',
    'WTP',
    'Rp',
    '1.234.',
  ])('%s is no figure and says why', (teks) => {
    const b = bacaAngka(teks, 'tempel');
    expect(b.status).toBe('takTerbaca');
    expect(b.status === 'takTerbaca' && b.alasan.length).toBeGreaterThan(20);
  });

  it.each(['', '   ', '-', '–', '\n'])('%j is blank, not zero', (teks) => {
    expect(bacaAngka(teks, 'tempel')).toEqual({ status: 'kosong' });
    expect(bacaAngka(teks, 'ketik')).toEqual({ status: 'kosong' });
  });

  it('takes a lone mark before three digits as thousands in count and money columns only', () => {
    expect(gambar('25,000', 'tempel', 'bulat')).toBe('25000');
    expect(gambar('25.000', 'tempel', 'uang')).toBe('25000');
    expect(gambar('25.000', 'tempel', 'umum')).toBe('25000|25');
    expect(gambar('98.33', 'tempel', 'bulat')).toBe('98.33');
    expect(bacaAngka('98.33', 'tempel', 'bulat').status).toBe('ragu');
  });

  it('offers to strip a unit, but never a word that multiplies', () => {
    expect(bacaAngka('26 orang', 'tempel')).toMatchObject({ status: 'takTerbaca', satuan: 'orang', tanpaSatuan: '26' });
    expect(bacaAngka('25.000 orang', 'tempel')).toMatchObject({ satuan: 'orang', tanpaSatuan: '25.000' });
    expect(bacaAngka('Rp5 juta', 'tempel')).not.toHaveProperty('satuan');
    expect(bacaAngka('Rp5 juta', 'tempel').status).toBe('takTerbaca');
  });

  it('answers at once for absurdly long texts', () => {
    expect(bacaAngka(`${'1 a'.repeat(200_000)}!`, 'tempel').status).toBe('takTerbaca');
  });
});

describe('bacaAngka, ketik', () => {
  it('follows id-ID', () => {
    expect(gambar('1.234', 'ketik')).toBe('1234');
    expect(gambar('1,234', 'ketik')).toBe('1.234');
    expect(gambar('98.33', 'ketik')).toBe('takTerbaca');
  });

  it('names the likely meaning of a foreign spelling', () => {
    expect(bacaAngka('98.33', 'ketik')).toMatchObject({ alasan: expect.stringContaining('98,33') });
    expect(bacaAngka('1,003,439,943', 'ketik')).toMatchObject({ alasan: expect.stringContaining('1.003.439.943') });
  });
});

const desimalAcak = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 10 }))
  .map(([n, skala]) => new Desimal(n.toString()).div(new Desimal(10).pow(skala)));

describe('write and read are twins', () => {
  it('typing back what is displayed gives the same figure', () => {
    fc.assert(
      fc.property(desimalAcak, (nilai) => {
        const b = bacaAngka(tulisAngka(nilai), 'ketik');
        expect(b.status === 'pasti' && b.nilai.equals(nilai)).toBe(true);
      }),
    );
  });

  it('pasting what is displayed gives the same figure, or doubt that contains it', () => {
    fc.assert(
      fc.property(desimalAcak, (nilai) => {
        const b = bacaAngka(tulisAngka(nilai), 'tempel');
        const terbaca = b.status === 'pasti' ? [b.nilai] : b.status === 'ragu' ? b.kemungkinan : [];
        expect(terbaca[0]?.equals(nilai)).toBe(true);
      }),
    );
  });

  it('rupiah and percent survive, also when pasted', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (sen) => {
        const nilai = new Desimal(sen.toString()).div(100);
        for (const teks of [tulisRupiah(nilai), tulisRupiah(nilai, 'lazim')]) {
          const b = bacaAngka(teks, 'tempel');
          expect(b.status === 'pasti' && b.nilai.equals(nilai)).toBe(true);
        }
        const p = bacaAngka(tulisPersen(nilai), 'tempel');
        expect(p.status === 'pasti' && p.nilai.equals(nilai)).toBe(true);
      }),
    );
  });

  it('a group that is not three digits never counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.array(fc.stringMatching(/^\d{1,5}$/), { minLength: 2, maxLength: 4 }),
        (kepala, grup) => {
          fc.pre(grup.some((g) => g.length !== 3));
          expect(gambar([kepala, ...grup].join('.'), 'tempel')).toBe('takTerbaca');
        },
      ),
    );
  });

  it('never throws and never reads a text without digits as a figure', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-%()Rp orang') }), (teks) => {
        const b = bacaAngka(teks, 'tempel');
        if (!/\d/.test(teks)) expect(['kosong', 'takTerbaca']).toContain(b.status);
      }),
    );
  });
});
