import { expect, test } from 'vitest';
import type { Angka } from '../values/angka.ts';
import { desimal } from '../values/desimal.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { hitungEfisiensi } from './hitungEfisiensi.ts';

const persen = (nilai: string | null): Angka => angkaTercatat({ nilai }, '');
const nilai = (capaian: string | null, penyerapan: string | null) => {
  const e = hitungEfisiensi(persen(capaian), persen(penyerapan), 2024);
  return [tulisDesimal(e.efisiensi.nilai, 'dua'), tulisDesimal(e.sisaPenyerapan.nilai, 'dua'), e.kesimpulan];
};

test.each([
  ['113.10', '99.91', '13.19', '0.09', 'Efisien'],
  ['102.15', '97.37', '4.78', '2.63', 'Cukup efisien'],
  ['100', '100', '0.00', '0.00', 'Cukup efisien'],
  ['100', '106', '-6.00', '-6.00', 'Tidak efisien'],
  ['99.99', '50', '49.99', '50.00', 'Belum dapat dinilai efisien'],
  ['99.995', '90', '10.00', '10.00', 'Efisien'],
])('capaian %s with penyerapan %s: %s, %s, %s', (capaian, penyerapan, ...hasil) => {
  expect(nilai(capaian, penyerapan)).toEqual(hasil);
});

test('the difference is taken of the exact quotients, before anything is rounded', () => {
  const capaian = desimal('91.218').times(100).div(desimal('87.82'));
  const serapan = desimal('4670029133').times(100).div(desimal('4825138126'));
  const { efisiensi } = hitungEfisiensi({ ...persen('0'), nilai: capaian }, { ...persen('0'), nilai: serapan }, 2024);
  expect(efisiensi.nilai?.toFixed(4)).toBe('7.0839');
});

test('a blank gives no efficiency; the unspent share needs the absorption alone', () => {
  expect(nilai(null, '90')).toEqual([null, '10.00', 'Belum dapat dihitung']);
  expect(nilai('100', null)).toEqual([null, null, 'Belum dapat dihitung']);
});
