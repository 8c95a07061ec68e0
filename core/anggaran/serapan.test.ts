import { expect, test } from 'vitest';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { selisihPagu } from './selisihPagu.ts';
import { serapan } from './serapan.ts';
import { sisa } from './sisa.ts';

const a = (nilai: string | null): Angka => angkaTercatat({ nilai }, '');
const dua = (angka: Angka) => tulisDesimal(angka.nilai, 'dua');

test.each([
  ['4670029133', '4825138126', '96.79'],
  ['5442000', '5445000', '99.94'],
  ['0', '10', '0.00'],
  ['15', '10', '150.00'],
])('absorption of %s out of %s is %s', (realisasi, pagu, persen) => {
  expect(dua(serapan(a(realisasi), a(pagu)))).toBe(persen);
});

test('absorption keeps the exact quotient: full only when every rupiah was spent', () => {
  const penuh = serapan(a('113938440'), a('113941800'));
  expect(dua(penuh)).toBe('100.00');
  expect(penuh.nilai?.eq(100)).toBe(false);
});

test('a ceiling of 0 and a blank are different reasons for no percentage', () => {
  expect(serapan(a('0'), a('0'))).toMatchObject({ nilai: null, tanda: 'PEMBAGI_NOL' });
  expect(serapan(a(null), a('10'))).toMatchObject({ nilai: null, tanda: 'BELUM_DIISI' });
  expect(serapan(a('1'), a(null))).toMatchObject({ nilai: null, tanda: 'BELUM_DIISI' });
});

test('what was not entered is not unspent', () => {
  expect(sisa(a('10'), a(null)).nilai).toBeNull();
  expect(sisa(a('4825138126'), a('4670029133')).nilai?.toFixed()).toBe('155108993');
  expect(sisa(a('10'), a('10.50')).nilai?.toFixed()).toBe('-0.5');
});

test('the proof names both inputs and passes on that one was inferred', () => {
  const hasil = serapan(angkaTercatat({ nilai: '1', disimpulkan: 'dugaan' }, 'sel'), a('3'));
  expect(hasil.disimpulkan).toBe(true);
  expect(hasil.asal.masukan.map((m) => [m.label, m.nilai, m.asal?.aturan])).toEqual([
    ['Realisasi', '1', 'isian'],
    ['Pagu', '3', 'isian'],
  ]);
});

test('movement of a ceiling: amount and percent of the earlier version', () => {
  const { selisih, persen } = selisihPagu(a('4610224900'), a('4825138126'));
  expect(selisih.nilai?.toFixed()).toBe('214913226');
  expect(dua(persen)).toBe('4.66');
  expect(selisihPagu(a('0'), a('5')).persen).toMatchObject({ nilai: null, tanda: 'PEMBAGI_NOL' });
  expect(selisihPagu(a(null), a('5')).selisih).toMatchObject({ nilai: null, tanda: 'BELUM_DIISI' });
});
