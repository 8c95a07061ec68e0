import type { PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { describe, expect, it } from 'vitest';
import { asalEfisiensi, ikuTerendah, programTercapai } from './angkaBeranda.ts';

const indikator = (
  kode: string,
  capaian: string | null,
  rest: Partial<PerhitunganIndikator> = {},
): PerhitunganIndikator => ({
  kode,
  nama: kode,
  tingkat: 'program',
  iku: false,
  satuan: '%',
  target: '1',
  realisasi: '1',
  capaian,
  predikat: null,
  triwulan: [],
  tahunan: [],
  ...rest,
});
const iku = (kode: string, capaian: string | null) => indikator(kode, capaian, { iku: true, tingkat: 'sasaran' });

describe('ikuTerendah', () => {
  it('takes the lowest capaian, as a number', () =>
    expect(ikuTerendah([iku('A', '103.87'), iku('B', '98.00'), indikator('C', '1.00')])?.kode).toBe('B'));
  it('keeps blanks for the end', () => {
    expect(ikuTerendah([iku('A', null), iku('B', '120.00')])?.kode).toBe('B');
    expect(ikuTerendah([iku('A', null)])?.kode).toBe('A');
    expect(ikuTerendah([indikator('C', '1.00')])).toBeNull();
  });
});

describe('programTercapai', () => {
  it('counts indicators of programs only, blanks as not reached', () =>
    expect(
      programTercapai([indikator('A', '100.00'), indikator('B', '99.99'), indikator('C', null), iku('D', '120.00')]),
    ).toMatchObject({ tercapai: 1, jumlah: 3 }));
});

describe('asalEfisiensi', () => {
  it('names both percentages and the source', () => {
    const asal = asalEfisiensi(
      {
        kode: 'IKU1',
        capaian: '103.87',
        penyerapan: '96.79',
        efisiensi: '7.08',
        sisaPenyerapan: '3.21',
      },
      2024,
    );
    expect(asal.masukan.map(({ nilai }) => nilai)).toEqual(['103.87', '96.79']);
    expect(asal.sitasi).toMatch(/53\/2014/);
  });
});
