import { describe, expect, it } from 'vitest';
import { markRumus } from './markRumus.ts';
import { insertSaran, saranRumus, wordAt } from './saranRumus.ts';

const KOMPONEN = [
  { kode: 'anak', nama: 'Anak terlantar', satuan: '%' },
  { kode: 'lansia', nama: 'Lanjut usia', satuan: '%' },
];
const INDIKATOR = [
  { kode: 'IP1', nama: 'Nilai SAKIP', satuan: 'nilai' },
  { kode: '1.06.01.2.01/a', nama: 'Jumlah dokumen', satuan: 'Dokumen' },
];
const cari = (kata: string) => saranRumus(kata, KOMPONEN, INDIKATOR).map(({ teks }) => teks);

describe('saranRumus', () => {
  it('offers komponen and functions first, other indicators once a word is there', () => {
    expect(cari('')).toEqual(['anak', 'lansia', 'rata_rata(', 'jumlah(', 'min(', 'maks(']);
    expect(cari('ra')).toEqual(['rata_rata(']);
    expect(cari('sakip')).toEqual(['IP1']);
    expect(cari('1.06')).toEqual(['[1.06.01.2.01/a]']);
    expect(cari('usia')).toEqual(['lansia']);
    // "lansia" holds it in its kode, "anak" begins with it.
    expect(cari('an').slice(0, 2)).toEqual(['anak', 'lansia']);
    expect(cari('zz')).toEqual([]);
  });

  it('finds the word at the caret, and none where an operator must come', () => {
    expect(wordAt('(an', 3)).toEqual({ start: 1, word: 'an' });
    expect(wordAt('a + [1.06', 9)).toEqual({ start: 4, word: '1.06' });
    expect(wordAt('a + ', 4)).toEqual({ start: 4, word: '' });
    expect(wordAt('(a + b) ', 8)).toBeNull();
  });

  it('puts a suggestion in the place of the word', () => {
    const [anak] = saranRumus('an', KOMPONEN, INDIKATOR);
    if (!anak) throw new Error('nothing offered');
    expect(insertSaran('(an + lansia) / 2', 3, anak)).toEqual({ rumus: '(anak + lansia) / 2', caret: 5 });
  });
});

describe('markRumus', () => {
  it.each([
    ['(a + b', 0, ['', '(', 'a + b']],
    ['a + gula / 2', 4, ['a + ', 'gula', ' / 2']],
    ['a + ', 4, ['a + ', '', '']],
    ['a % b', 2, ['a ', '%', ' b']],
    ['a + b', null, ['a + b', '', '']],
  ] as const)('%s at %s', (rumus, posisi, bagian) => {
    const { before, fault, after } = markRumus(rumus, posisi);
    expect([before, fault, after]).toEqual(bagian);
  });
});
