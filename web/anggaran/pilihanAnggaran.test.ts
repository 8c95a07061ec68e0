import { describe, expect, it } from 'vitest';
import type { SimpulUang } from './asalAnggaran.ts';
import { jalurAnggaran } from './barisAnggaran.ts';
import { parsePilihanAnggaran } from './pilihanAnggaran.ts';

const simpul = (kode: string, anak: SimpulUang[] = []): SimpulUang => ({
  ...{ kode, nama: kode, anak },
  ...{ murni: null, pergeseran: null, perubahan: null, realisasi: null, sisa: null, persen: null },
});

describe('the row that an address of the budget names', () => {
  it('is read with its column; a kode that looks like a number stays what it is', () => {
    expect(parsePilihanAnggaran({ baris: '1.06.01', kolom: 'realisasi' })).toEqual({
      ...{ baris: '1.06.01', kolom: 'realisasi' },
    });
    expect(parsePilihanAnggaran({ baris: 5.1, kolom: 'tidak-ada' })).toEqual({ baris: '5.1' });
    expect(parsePilihanAnggaran({ kolom: 'realisasi' })).toEqual({});
  });

  it('is unfolded from above; a row that is not in the tree unfolds nothing', () => {
    const akar = simpul('', [simpul('1', [simpul('1.1', [simpul('1.1.1')])]), simpul('2')]);
    expect(jalurAnggaran(akar, '1.1.1')).toEqual(['1', '1.1']);
    expect(jalurAnggaran(akar, '2')).toEqual([]);
    expect(jalurAnggaran(akar, '5.1.01')).toBeNull();
  });
});
