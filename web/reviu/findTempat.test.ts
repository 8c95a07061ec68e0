import type { TeksTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import type { LokasiTemuan } from '@tapis/core/reviu/temuan.ts';
import { expect, it } from 'vitest';
import { findTempat } from './findTempat.ts';

type Blok = TeksTinjauan['blok'][number];
const letak = (lain: Partial<Blok['letak']> = {}): Blok['letak'] => ({
  baris: null,
  halaman: null,
  lembar: null,
  ...lain,
});
const teks = (isi: string, lain: Partial<Blok['letak']> = {}): Blok => ({
  jenis: 'teks',
  judul: null,
  teks: isi,
  letak: letak(lain),
});
const tabel = (baris: string[][], lain: Partial<Blok['letak']> = {}, alamat = ''): Blok => ({
  jenis: 'tabel',
  kolom: 3,
  letak: letak(lain),
  baris: baris.map((sel, i) => ({
    kepala: false,
    letak: letak({ ...lain, ...(lain.baris ? { baris: [lain.baris[0] + i, lain.baris[0] + i] } : {}) }),
    sel: sel.map((isi, kolom) => ({
      ...{ teks: isi, kolom, lebar: 1, tinggi: 1 },
      alamat: alamat ? `${'ABC'[kolom]}${i + 1}` : null,
    })),
  })),
});
const lokasi = (lain: Partial<LokasiTemuan>): LokasiTemuan => ({
  ...{ baris: null, halaman: null, tabel: null, barisTabel: null, kolom: null },
  ...lain,
});

it('by the line of a text file, down to the row of a table', () => {
  const blok = [teks('Judul', { baris: [1, 1] }), tabel([['a'], ['b']], { baris: [3, 4] })];
  expect(findTempat(blok, { lokasi: lokasi({ baris: [4, 4] }), kutipan: '' })).toEqual({ blok: 1, baris: 1 });
  expect(findTempat(blok, { lokasi: lokasi({ baris: [9, 9] }), kutipan: '' })).toBeNull();
});

it('by the address of a cell in a workbook', () => {
  const blok = [tabel([['a', '1']], { lembar: 'Satu' }, 'ya'), tabel([['a', '1']], { lembar: 'Dua' }, 'ya')];
  expect(findTempat(blok, { lokasi: lokasi({ tabel: 'Dua', kolom: 'B1' }), kutipan: 'a 1' })).toEqual({
    blok: 1,
    baris: 0,
  });
});

it('by its quotation, on its page when it stands on several; short rows do not draw it to themselves', () => {
  const baris = ['Belanja alat tulis', '1.000', '91,00'];
  const blok = [
    tabel([['1'], baris], { halaman: 3 }),
    tabel([['1'], baris], { halaman: 7 }),
    teks('Penyerapan mencapai  98,18%.', { halaman: 7 }),
  ];
  const kutipan = 'Belanja alat tulis 1.000 91,00';
  expect(findTempat(blok, { lokasi: lokasi({ halaman: 7 }), kutipan })).toEqual({ blok: 1, baris: 1 });
  expect(findTempat(blok, { lokasi: lokasi({}), kutipan: 'mencapai 98,18%' })).toEqual({ blok: 2, baris: null });
  expect(findTempat(blok, { lokasi: lokasi({}), kutipan: 'tidak ada di mana pun 1' })).toBeNull();
});
