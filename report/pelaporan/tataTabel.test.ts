import type { Sel, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrikFon } from './metrikFon.ts';
import { petakSel } from './petakSel.ts';
import { tataTabel } from './tataTabel.ts';

const sel = (teks: string, lain: Omit<Sel, 'isi'> = {}): Sel => ({ isi: [{ t: 'teks', teks }], ...lain });
const tabel = (kolom: Tabel['kolom'], isi: string[][], lain: Partial<Tabel> = {}): Tabel => ({
  jenis: 'tabel',
  id: 't',
  nomor: null,
  judul: null,
  kolom,
  kepala: [],
  isi: isi.map((baris) => ({ sel: baris.map((b) => sel(b)) })),
  catatan: [],
  ...lain,
});
const jumlah = (a: number[]) => a.reduce((x, y) => x + y, 0);

describe('metrikFon', () => {
  it('knows the advance widths of the fonts', () => {
    expect(metrikFon('Arimo')('0', 1000)).toBeCloseTo(556, 0);
    expect(metrikFon('Tinos')('A', 1000)).toBeCloseTo(722, 0);
    expect(metrikFon('Arimo', 'tebal')('–†é', 1)).toBeGreaterThan(1);
    expect(metrikFon('Arimo')('', 9)).toBe(0);
  });
});

describe('tataTabel', () => {
  it('fills the width and never makes a column narrower than a figure in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.2, max: 9, noNaN: true }), fc.integer({ min: 0, max: 9_999_999_999 })), {
          minLength: 1,
          maxLength: 7,
        }),
        (kolom) => {
          const angka = kolom.map(([, n]) => String(n).replace(/\B(?=(\d{3})+$)/g, '.'));
          const hasil = tataTabel(
            tabel(
              kolom.map(([bobot]) => ({ bobot, rata: 'kanan' })),
              [angka],
            ),
            453,
          );
          expect(jumlah(hasil.lebar)).toBeCloseTo(453, 5);
          const ukur = metrikFon('Arimo');
          for (const [i, a] of angka.entries()) {
            expect((hasil.lebar[i] ?? 0) - 2 * hasil.isiX).toBeGreaterThanOrEqual(ukur(a, hasil.fon));
          }
        },
      ),
    );
  });

  it('takes smaller type only when the figures need it', () => {
    const kolom = (n: number) => Array.from({ length: n }, () => ({ bobot: 1, rata: 'kanan' as const }));
    expect(tataTabel(tabel(kolom(3), [['1', '2', '3']]), 453).fon).toBe(9);
    expect(tataTabel(tabel(kolom(8), [Array(8).fill('4.825.138.126')]), 453).fon).toBeLessThan(9);
  });

  it('gives a column that is wide enough for its longest line no more, while another still wraps', () => {
    const panjang = 'Terlaksananya pelayanan '.repeat(12);
    const { lebar } = tataTabel(
      tabel(
        [
          { bobot: 5, rata: 'kanan' },
          { bobot: 1, rata: 'kiri' },
        ],
        [['12', panjang]],
      ),
      453,
    );
    expect(lebar[0]).toBeLessThan(40);
  });

  it('indents the widest left-aligned column', () => {
    expect(
      tataTabel(
        tabel(
          [
            { bobot: 1, rata: 'kiri' },
            { bobot: 4, rata: 'kiri' },
            { bobot: 9, rata: 'kanan' },
          ],
          [['a', 'b', 'c']],
        ),
        453,
      ).kolomPohon,
    ).toBe(1);
  });
});

describe('petakSel', () => {
  it('finds the column of each cell below and beside spans', () => {
    const petak = petakSel([
      [sel('a', { tinggi: 2 }), sel('b', { lebar: 2 }), sel('c', { tinggi: 3 })],
      [sel('d'), sel('e')],
      [sel('f', { lebar: 3 })],
    ]);
    expect(petak.map((baris) => baris.map((p) => p.kolom))).toEqual([[0, 1, 3], [1, 2], [0]]);
  });
});
