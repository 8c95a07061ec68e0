import { describe, expect, it } from 'vitest';
import { cariButir, susunNomenklatur } from './nomenklaturUnit.ts';

const UNIT = susunNomenklatur(
  [
    { kode: 'X.XX', nama: 'Urusan' },
    { kode: '1.06.04', nama: 'Program Rehabilitasi Sosial' },
    { kode: '1.06.04.2.01', nama: 'Rehabilitasi Sosial Dasar' },
    { kode: '1.06.04.2.01.0010', nama: 'Penyediaan Sandang' },
    { kode: '1.06.04.2.01.0002', nama: 'Penyediaan Permakanan' },
    { kode: 'X.XX.01', nama: 'Program Penunjang' },
    { kode: 'X.XX.01.2.01', nama: 'Perencanaan dan Evaluasi' },
  ],
  '1.06',
);
const kode = (...[dicari]: [Parameters<typeof cariButir>[1]]) => cariButir(UNIT, dicari).map((satu) => satu.kode);

describe('nomenclature of a unit', () => {
  it('puts the own bidang urusan into the support program, in the order of kode', () => {
    expect(kode({ tingkat: 'program', induk: null, cari: '' })).toEqual(['1.06.01', '1.06.04']);
    expect(UNIT.nama('1.06.01.2.01')).toBe('Perencanaan dan Evaluasi');
  });

  it('takes two and four digits of a sub kegiatan as one kode, and knows what it does not know', () => {
    expect(UNIT.nama('1.06.04.2.01.02')).toBe('Penyediaan Permakanan');
    expect(UNIT.nama('1.06.04.2.01.99')).toBeNull();
    expect(UNIT.nama('1.06')).toBeNull();
  });

  it('offers what lies under the parent, found by words or by kode', () => {
    const bawah = { tingkat: 'subkegiatan', induk: '1.06.04.2.01' } as const;
    expect(kode({ ...bawah, cari: '' })).toEqual(['1.06.04.2.01.0002', '1.06.04.2.01.0010']);
    expect(kode({ ...bawah, cari: 'sandang PENYEDIAAN' })).toEqual(['1.06.04.2.01.0010']);
    expect(kode({ ...bawah, cari: '1.06.04.2.01.0002' })).toEqual(['1.06.04.2.01.0002']);
    expect(kode({ ...bawah, induk: '1.06.04.2.0', cari: '' })).toEqual([]);
    expect(kode({ tingkat: 'kegiatan', induk: '1.06.01', cari: '' })).toEqual(['1.06.01.2.01']);
  });
});
