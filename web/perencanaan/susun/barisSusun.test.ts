import { describe, expect, it } from 'vitest';
import { barisTampak, type SimpulSusun, susunBaris } from './barisSusun.ts';

const simpul = (id: string, induk: string | null, nama = id): SimpulSusun => ({
  ...{ id, induk, tingkat: 'program', kode: id, nama },
});
const BARIS = susunBaris([
  simpul('B', 'A'),
  simpul('A', null),
  simpul('C', 'B', 'Bantuan pangan'),
  simpul('D', 'A'),
  simpul('E', 'hilang'),
]);
const id = (daftar: readonly { id: string }[]) => daftar.map((satu) => satu.id).join(' ');

describe('rows of a plan', () => {
  it('stand below their parent with their place; a lost parent makes a root', () => {
    expect(id(BARIS)).toBe('A B C D E');
    expect(BARIS.map(({ kedalaman, posisi, jumlah }) => [kedalaman, posisi, jumlah])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [3, 1, 1],
      [2, 2, 2],
      [1, 2, 2],
    ]);
    expect(BARIS[4]?.induk).toBeNull();
  });

  it('fold away', () => {
    expect(id(barisTampak(BARIS, new Set(['B']), ''))).toBe('A B D E');
    expect(id(barisTampak(BARIS, new Set(['A']), ''))).toBe('A E');
  });

  it('a search shows what matches and what is above it, folded or not', () => {
    expect(id(barisTampak(BARIS, new Set(['A', 'B']), 'pangan BANTUAN'))).toBe('A B C');
    expect(id(barisTampak(BARIS, new Set(), 'tidak ada'))).toBe('');
  });
});
