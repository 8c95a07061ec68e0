import { expect, test } from 'vitest';
import type { VersiAnggaran } from './faktaAnggaran.ts';
import { versiAkhirTahun, versiBerlaku } from './versiBerlaku.ts';

const versi = (kode: string, urutan: number, tanggal: string | null): VersiAnggaran => ({
  kode,
  jenis: 'pergeseran',
  urutan,
  nama: kode,
  tanggal,
});
const TAHUN = [versi('c', 3, '2030-10-01'), versi('a', 1, '2030-01-02'), versi('b', 2, '2030-05-02')];

test.each([
  ['2030-01-01', null],
  ['2030-01-02', 'a'],
  ['2030-05-01', 'a'],
  ['2030-09-30', 'b'],
  ['2030-12-31', 'c'],
])('on %s version %s is in force', (tanggal, kode) => {
  expect(versiBerlaku(TAHUN, tanggal)?.kode ?? null).toBe(kode);
});

test('a version without a date counts when the year ends, not before', () => {
  const tanpa = [versi('a', 1, '2030-01-02'), versi('b', 2, null)];
  expect(versiBerlaku(tanpa, '2030-12-30')?.kode).toBe('a');
  expect(versiAkhirTahun(tanpa, 2030)?.kode).toBe('b');
});

test('no version, no ceiling', () => {
  expect(versiAkhirTahun([], 2030)).toBeNull();
});
