import type { PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { describe, expect, it } from 'vitest';
import { parsePilihanIndikator, selectIndikator } from './pilihanIndikator.ts';

const indikator = (
  kode: string,
  capaian: string | null,
  rest: Partial<PerhitunganIndikator> = {},
): PerhitunganIndikator => ({
  kode,
  nama: `Jumlah ${kode}`,
  tingkat: 'subkegiatan',
  iku: false,
  satuan: 'Dokumen',
  target: '1',
  realisasi: '1',
  capaian,
  predikat: null,
  triwulan: [],
  tahunan: [],
  ...rest,
});

const all = [
  indikator('IKU1', '103.87', { iku: true, tingkat: 'sasaran', nama: 'Persentase PMKS', satuan: '%' }),
  indikator('2.10', '99.50'),
  indikator('2.9', null),
  indikator('2.1', '382.90'),
];
const kodes = (pilihan: Parameters<typeof selectIndikator>[1]) => selectIndikator(all, pilihan).map(({ kode }) => kode);

describe('selectIndikator', () => {
  it('keeps the order of the plan', () => expect(kodes({})).toEqual(['IKU1', '2.10', '2.9', '2.1']));
  it('filters by every choice', () => {
    expect(kodes({ iku: true })).toEqual(['IKU1']);
    expect(kodes({ tingkat: 'subkegiatan', status: 'melampaui' })).toEqual(['2.1']);
    expect(kodes({ cari: 'pmks PERSENTASE' })).toEqual(['IKU1']);
    expect(kodes({ cari: 'tidak ada' })).toEqual([]);
  });
  it('sorts codes by their numbers', () => expect(kodes({ urut: 'kode' })).toEqual(['2.1', '2.9', '2.10', 'IKU1']));
  it('sorts capaian as numbers, blanks last both ways', () => {
    expect(kodes({ urut: 'capaian' })).toEqual(['2.10', 'IKU1', '2.1', '2.9']);
    expect(kodes({ urut: 'capaian', turun: true })).toEqual(['2.1', 'IKU1', '2.10', '2.9']);
  });
});

describe('parsePilihanIndikator', () => {
  it('keeps known values and drops the rest', () => {
    const search = { cari: 'a', tingkat: 'program', status: 'belum', iku: true, urut: 'nama', turun: true };
    expect(parsePilihanIndikator(search)).toEqual(search);
    expect(parsePilihanIndikator({ iku: 'ya', urut: 'x', turun: 'x', tingkat: 1 })).toEqual({});
  });
});
