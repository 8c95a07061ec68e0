import { expect, test } from 'vitest';
import { reviu } from './reviu.ts';
import { TINGKAT_TEMUAN } from './temuan.ts';

test('an empty file has no findings, and says so for every tingkat', () => {
  const kosong = { format: 'txt' as const, blok: [], jumlahBaris: 0, jumlahHalaman: 1, halamanTakTerbaca: [] };
  const hasil = reviu(kosong, { tahun: 2024 });
  expect(hasil.temuan).toEqual([]);
  expect(TINGKAT_TEMUAN.map((tingkat) => hasil.ringkasan[tingkat])).toEqual([0, 0, 0]);
});
