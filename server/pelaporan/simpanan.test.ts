import { describe, expect, it } from 'vitest';
import { createSimpanan } from './simpanan.ts';

describe('createSimpanan', () => {
  it('makes a value once and forgets the one not used for longest', () => {
    const simpanan = createSimpanan<string>(2);
    const dibuat: string[] = [];
    const ambil = (kunci: string) =>
      simpanan.ambil(kunci, () => {
        dibuat.push(kunci);
        return kunci.toUpperCase();
      });
    expect([ambil('a'), ambil('b'), ambil('a'), ambil('c'), ambil('a'), ambil('b')]).toEqual([
      'A',
      'B',
      'A',
      'C',
      'A',
      'B',
    ]);
    expect(dibuat).toEqual(['a', 'b', 'c', 'b']);
  });

  it('two who ask at the same time share one promise, and a failure is not kept', async () => {
    const simpanan = createSimpanan<Promise<number>>(2);
    let banyak = 0;
    const gagal = () => simpanan.ambil('x', async () => Promise.reject(new Error(`ke-${++banyak}`)));
    await expect(Promise.all([gagal(), gagal()])).rejects.toThrow('ke-1');
    await expect(gagal()).rejects.toThrow('ke-2');
  });

  it('counts sizes: a large value pushes older ones out, one too large is not kept at all', () => {
    const simpanan = createSimpanan<string>(10);
    for (const kunci of ['a', 'b']) {
      simpanan.ambil(kunci, () => kunci);
      simpanan.timbang(kunci, 6);
    }
    expect([simpanan.punya('a'), simpanan.punya('b'), simpanan.ukuran()]).toEqual([false, true, 6]);
    simpanan.timbang('b', 11);
    expect([simpanan.punya('b'), simpanan.ukuran()]).toEqual([false, 0]);
  });
});
