import { expect, test } from 'vitest';
import { kegiatanBerubah } from './kegiatanBerubah.ts';
import type { IsianPagu } from './rincianAnggaran.ts';
import { POHON_ANGGARAN } from './uji/pohonAnggaran.ts';

const [S1, S2] = ['1.06.01.2.01.01', '1.06.01.2.01.02'];
const K = '1.06.01.2.01';
const isi = (...baris: [kode: string, nilai: string, rekening?: string][]): IsianPagu[] =>
  baris.map(([kode, nilai, rekening]) => ({ kode, rekening: rekening ?? null, nilai }));
const berubah = (semula: IsianPagu[], menjadi: IsianPagu[]) =>
  kegiatanBerubah(POHON_ANGGARAN, semula, menjadi, [], 2024).map((b) => [b.kode, b.rincian]);

test('a movement inside a kegiatan counts although its total stands still', () => {
  expect(berubah(isi([S1, '10'], [S2, '20']), isi([S1, '12'], [S2, '18']))).toEqual([[K, [S1, S2]]]);
});

test('so does money that moves to a row the other version did not have', () => {
  const lama = isi([S1, '10', '5.1.01'], [S1, '5', '5.2.02']);
  const baru = isi([S1, '10', '5.1.02'], [S1, '5', '5.2.02']);
  expect(berubah(lama, baru)).toEqual([[K, [`${S1}#5.1.01`, `${S1}#5.1.02`]]]);
  expect(berubah(isi([S1, '10'], [S2, '20']), isi([S1, '30']))).toEqual([[K, [S1, S2]]]);
});

test('only telling more or less detail is no movement', () => {
  expect(berubah(isi([S1, '10'], [S2, '20']), isi([K, '30']))).toEqual([]);
  expect(berubah(isi([S1, '10']), isi([S1, '4', '5.1.01'], [S1, '6', '5.1.02']))).toEqual([]);
});
