import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bedaRekaman } from './bedaRekaman.ts';

it('names the fields that differ, nested ones by their way', () => {
  const lama = { nama: 'Dinas Sosial', alamat: { jalan: 'Jl. A', fax: null }, fungsi: ['satu'], buka: false };
  const baru = { nama: 'Dinas Sosial', alamat: { jalan: 'Jl. B', fax: '' }, fungsi: ['satu', 'dua'], buka: true };
  expect(bedaRekaman(lama, baru)).toEqual([
    { jalur: ['alamat', 'jalan'], lama: 'Jl. A', baru: 'Jl. B' },
    { jalur: ['fungsi'], lama: 'satu', baru: 'satu; dua' },
    { jalur: ['buka'], lama: false, baru: true },
  ]);
});

it('knows rows of a list by their kode, so that a new first row does not change all others', () => {
  const baris = { kode: 'b', nilai: '2' };
  expect(bedaRekaman({ target: [baris] }, { target: [{ kode: 'a', nilai: '1' }, baris] })).toEqual([
    { jalur: ['target', 'a', 'kode'], lama: null, baru: 'a' },
    { jalur: ['target', 'a', 'nilai'], lama: null, baru: '1' },
  ]);
});

it('a new record shows all it has, a deleted one all it had, zero is not blank', () => {
  expect(bedaRekaman(null, { pagu: 0, nama: null })).toEqual([{ jalur: ['pagu'], lama: null, baru: '0' }]);
  expect(bedaRekaman({ nama: 'X' }, null)).toEqual([{ jalur: ['nama'], lama: 'X', baru: null }]);
});

it('finds nothing between a record and itself, and the same fields both ways', () => {
  const rekaman = fc.jsonValue();
  fc.assert(
    fc.property(rekaman, (satu) => {
      expect(bedaRekaman(satu, structuredClone(satu))).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(rekaman, rekaman, (a, b) => {
      const mirrored = bedaRekaman(b, a).map(({ jalur, lama, baru }) => ({ jalur, lama: baru, baru: lama }));
      expect(bedaRekaman(a, b)).toEqual(expect.arrayContaining(mirrored));
    }),
  );
});
