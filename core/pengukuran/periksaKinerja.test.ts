import { describe, expect, it } from 'vitest';
import { angkaTercatat } from '../values/rakitAngka.ts';
import type { Triwulan } from '../values/sel.ts';
import { type DeretKinerja, periksaKinerja } from './periksaKinerja.ts';
import { perTriwulan } from './perTriwulan.ts';

type Isi = readonly (string | null)[];
const FAKTA: DeretKinerja['fakta'] = {
  satuan: 'Orang',
  jenisNilai: 'angka',
  polaritas: 'maksimasi',
  akumulasi: 'LAST',
  modeInput: 'CUMULATIVE',
};
const deret = (isi: Isi) => perTriwulan((t) => angkaTercatat({ nilai: isi[t - 1] ?? null }, 'Contoh.'));
const periksa = (target: Isi, realisasi: Isi, fakta: Partial<DeretKinerja['fakta']> = {}) =>
  periksaKinerja({ fakta: { ...FAKTA, ...fakta }, target: deret(target), realisasi: deret(realisasi) }).map(
    ({ kode, tingkat, triwulan, dasar }): [string, string, Triwulan, string] => [kode, tingkat, triwulan, dasar],
  );
const TARGET = ['10', '20', '30', '40'];

describe('checks on the realisasi of an indicator', () => {
  it('has nothing to say about figures in order, blanks and words of a scale', () => {
    expect(periksa(TARGET, ['9', '21', '29', '40'])).toEqual([]);
    expect(periksa(TARGET, [null, '21', null, null])).toEqual([]);
    expect(periksa(TARGET, ['9', '1', '29', '-4'], { jenisNilai: 'predikat' })).toEqual([]);
  });

  it('a count below zero is wrong; a percentage outside of 0–100 is asked about', () => {
    expect(periksa(TARGET, ['-1'])).toEqual([['pengukuran.nilai-negatif', 'salah', 1, '-1']]);
    expect(periksa(['90'], ['104.5'], { satuan: '%' })).toEqual([
      ['pengukuran.persen-di-luar', 'peringatan', 1, '104.5'],
    ]);
  });

  it('a cumulative figure that shrinks is wrong where things are added up, and asked about where the last position counts', () => {
    const turun = ['9', '26', '21', '40'];
    expect(periksa(TARGET, turun, { akumulasi: 'SUM' })).toEqual([['pengukuran.kumulatif-turun', 'salah', 3, '21/26']]);
    expect(periksa(TARGET, turun)).toEqual([['pengukuran.kumulatif-turun', 'peringatan', 3, '21/26']]);
    expect(periksa(TARGET, turun, { modeInput: 'PER_PERIOD' })).toEqual([]);
    // A blank in between does not hide it.
    expect(periksa(TARGET, ['9', null, '8'])).toEqual([['pengukuran.kumulatif-turun', 'peringatan', 3, '8/9']]);
  });

  it('asks about results without a target and above 200 percent of it', () => {
    expect(periksa(['0'], ['3'])).toEqual([['pengukuran.realisasi-tanpa-target', 'peringatan', 1, '3/0']]);
    expect(periksa(['0'], ['0'])).toEqual([]);
    expect(periksa(['10'], ['20'])).toEqual([]);
    expect(periksa(['10'], ['20.01'])).toEqual([['pengukuran.capaian-terlalu-tinggi', 'peringatan', 1, '20.01/10']]);
  });

  it('mentions what looks like a copy: the target from three triwulan on, one value all the time', () => {
    expect(periksa(TARGET, TARGET)).toEqual([['pengukuran.salinan-target', 'saran', 4, '10/20/30/40']]);
    expect(periksa(TARGET, ['10', '20'])).toEqual([]);
    expect(periksa(TARGET, ['12', '12', '12'], { akumulasi: 'SUM', modeInput: 'PER_PERIOD' })).toEqual([
      ['pengukuran.deret-datar', 'saran', 3, '12/12/12'],
    ]);
    expect(periksa(TARGET, ['0', '0', '0'], { akumulasi: 'SUM' })).toEqual([]);
  });
});
