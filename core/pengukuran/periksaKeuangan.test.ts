import { describe, expect, it } from 'vitest';
import { angkaTercatat } from '../values/rakitAngka.ts';
import type { Triwulan } from '../values/sel.ts';
import { periksaKeuangan } from './periksaKeuangan.ts';
import { perTriwulan } from './perTriwulan.ts';

type Isi = readonly (string | null)[];
const angka = (nilai: string | null) => angkaTercatat({ nilai }, 'Contoh.');
const deret = (isi: Isi) => perTriwulan((t) => angka(isi[t - 1] ?? null));
const periksa = (realisasi: Isi, { target = ['1', '2', '3', '9000000'] as Isi, keluaran = [] as Isi[] } = {}) =>
  periksaKeuangan(
    { kode: '1.06.01.2.01.01', pagu: angka('10000000'), target: deret(target), realisasi: deret(realisasi) },
    keluaran.map((isi) => ({ nama: 'Dokumen', target: deret([]), realisasi: deret(isi) })),
  ).map(({ kode, tingkat, triwulan, dasar }): [string, string, Triwulan, string] => [kode, tingkat, triwulan, dasar]);

describe('checks on the money of a sub kegiatan', () => {
  it('has nothing to say about growing figures within the pagu, nor about blanks', () => {
    expect(periksa(['0', '3030000', '3030000', '9999999.50'])).toEqual([]);
    expect(periksa([null, null, '5', null])).toEqual([]);
  });

  it('money above the pagu and below zero is wrong', () => {
    expect(periksa(['10000001'])).toEqual([['anggaran.realisasi-di-atas-pagu', 'salah', 1, '10000001/10000000']]);
    expect(periksa(['-1'])).toEqual([['anggaran.kas-negatif', 'salah', 1, '-1']]);
  });

  it('money against a target of 0 or none is asked about, and stops nobody', () => {
    expect(periksa(['3030000'], { target: ['0'] })).toEqual([
      ['pengukuran.belanja-tanpa-target', 'peringatan', 1, '3030000/0'],
    ]);
    expect(periksa(['3030000'], { target: [] })).toEqual([
      ['pengukuran.belanja-tanpa-target', 'peringatan', 1, '3030000/'],
    ]);
    expect(periksa(['0'], { target: ['0'] })).toEqual([]);
  });

  it('asks about money that shrinks, also over a blank', () => {
    expect(periksa(['500', null, '400'])).toEqual([['anggaran.kumulatif-turun', 'peringatan', 3, '400/500']]);
  });

  it('asks about money without output: every indicator of the sub kegiatan is 0 or blank', () => {
    expect(periksa(['500'], { keluaran: [['0'], [null]] })).toEqual([
      ['pengukuran.belanja-tanpa-keluaran', 'peringatan', 1, '500/0/'],
    ]);
    expect(periksa(['500'], { keluaran: [['0'], ['1']] })).toEqual([]);
    expect(periksa(['500'])).toEqual([]);
  });
});
