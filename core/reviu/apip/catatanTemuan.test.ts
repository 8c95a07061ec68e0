import { expect, it } from 'vitest';
import { catatanTemuan } from './catatanTemuan.ts';

const LOKASI = { baris: null, halaman: 12, tabel: 'Tabel 4.8', barisTabel: 3, kolom: '%' };
const TEMUAN = {
  ...{ lokasi: LOKASI, lokasiLain: [], ditemukan: '55,00', seharusnya: '50,00' },
  penjelasan: 'Persentase tidak sama dengan realisasi dibagi anggaran.',
};
const ASAL = { berkas: 'lkjip.pdf', nomor: 3 };

it('carries what is wrong, what it should be, and the place', () => {
  expect(catatanTemuan(TEMUAN, ASAL)).toEqual({
    butir: null,
    uraian: TEMUAN.penjelasan,
    saran: 'Perbaiki "55,00" menjadi "50,00" (hlm. 12, Tabel 4.8, baris ke-3, kolom %).',
    rujukan: 'Temuan 3, lkjip.pdf: hlm. 12, Tabel 4.8, baris ke-3, kolom %',
  });
});

it('proposes nothing where the finding knows no right value, and fits into the fields however many places there are', () => {
  expect(catatanTemuan({ ...TEMUAN, seharusnya: null }, ASAL).saran).toBe('');
  const panjang = catatanTemuan({ ...TEMUAN, lokasiLain: Array.from({ length: 40 }, () => LOKASI) }, ASAL);
  expect(panjang.rujukan?.length).toBe(500);
  expect(panjang.rujukan?.endsWith('…')).toBe(true);
});
