import { describe, expect, it } from 'vitest';
import type { BarisPohon } from './barisPohon.ts';
import { moveInTree } from './moveInTree.ts';

const row = (id: string, induk: string | null, anak: string[] = []): BarisPohon => ({
  id,
  induk,
  anak,
  kedalaman: 1,
  tingkat: 'program',
  simpul: null,
  indikator: null,
  posisi: 1,
  jumlah: 1,
});
const a = row('a', null, ['b', 'c']);
const b = row('b', 'a');
const c = row('c', 'a', ['d']);
const rows = [a, b, c];
const open = new Set(['a']);
const move = (key: string, active: BarisPohon) => moveInTree(key, active, rows, open);

describe('moveInTree', () => {
  it('moves up and down and stops at the ends', () => {
    expect(move('ArrowDown', a)).toEqual({ kind: 'focus', id: 'b' });
    expect(move('ArrowUp', b)).toEqual({ kind: 'focus', id: 'a' });
    expect(move('ArrowUp', a)).toBeNull();
    expect(move('ArrowDown', c)).toBeNull();
    expect(move('End', a)).toEqual({ kind: 'focus', id: 'c' });
    expect(move('Home', c)).toEqual({ kind: 'focus', id: 'a' });
    expect(move('PageDown', a)).toEqual({ kind: 'focus', id: 'c' });
  });
  it('unfolds to the right, then enters', () => {
    expect(move('ArrowRight', c)).toEqual({ kind: 'unfold' });
    expect(move('ArrowRight', a)).toEqual({ kind: 'focus', id: 'b' });
    expect(move('ArrowRight', b)).toBeNull();
  });
  it('folds to the left, then goes to the parent', () => {
    expect(move('ArrowLeft', a)).toEqual({ kind: 'fold' });
    expect(move('ArrowLeft', c)).toEqual({ kind: 'focus', id: 'a' });
    expect(moveInTree('ArrowLeft', a, rows, new Set())).toBeNull();
  });
  it('leaves other keys alone', () => expect(move('x', a)).toBeNull());
});
