import { expect, test } from 'vitest';
import { periksaRekening } from './periksaRekening.ts';

test('any padding leads to the official form', () => {
  for (const teks of ['5.1.2.1', '5.1.02.01', ' 5.1.02.01. '])
    expect(periksaRekening(teks, 2024)).toEqual({
      ok: true,
      nilai: { kode: '5.1.02.01', nama: 'Belanja Barang', induk: 'Belanja Barang dan Jasa' },
    });
  expect(periksaRekening('5.1.02.01.001.00024', 2024)).toMatchObject({ nilai: { kode: '5.1.02.01.01.0024' } });
});

test('below the listed names the nearest parent gives one', () => {
  expect(periksaRekening('5.1.02.01.01.0024', 2024)).toMatchObject({ nilai: { nama: null, induk: 'Belanja Barang' } });
});

test.each([
  ['5.1', 'baru sampai kelompok'],
  ['5.9.01', 'yaitu 5.9, tidak ada'],
  ['5.1.77', 'tidak ada dalam daftar jenis belanja'],
  ['1.06.01.2.01.05', 'bukan kode belanja'],
  ['5.1.02.abc', 'bukan kode belanja'],
  ['', 'bukan kode belanja'],
])('%s is refused: %s', (teks, sebab) => {
  const hasil = periksaRekening(teks, 2024);
  expect(hasil.ok ? '' : hasil.masalah).toContain(sebab);
});
