import { expect, test } from 'vitest';
import { berkasDariTeks } from '../../test/reviu/berkasDariTeks.ts';
import { reviu } from './reviu.ts';
import { TINGKAT_TEMUAN } from './temuan.ts';

test('an empty file has no findings, and says so for every tingkat', () => {
  const kosong = { format: 'txt' as const, blok: [], jumlahBaris: 0, jumlahHalaman: 1, halamanTakTerbaca: [] };
  const hasil = reviu(kosong, { tahun: 2024 });
  expect(hasil.temuan).toEqual([]);
  expect(TINGKAT_TEMUAN.map((tingkat) => hasil.ringkasan[tingkat])).toEqual([0, 0, 0]);
});

test('a claim is no finding of its own when the figure against it is the misprint', () => {
  const teks =
    'Program\tAnggaran\tRealisasi\t%\nPembinaan Pustaka\t912.450\t846.720\t92,80\nPengelolaan Arsip\t348.200\t341.905\t89,19\n\nSerapan terendah terdapat pada Pembinaan Pustaka.';
  const { temuan } = reviu(berkasDariTeks(teks), { tahun: null });
  expect(temuan.map(({ kode, seharusnya }) => [kode, seharusnya])).toEqual([['persen-keliru', '98,19']]);
  expect(temuan[0]?.lokasiLain.some(({ barisTabel }) => barisTabel === null)).toBe(true);
});
