import { describe, expect, it } from 'vitest';
import { capaianBerasal } from '../indikator/capaianBerasal.ts';
import type { Angka } from '../values/angka.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { perluBukti } from './perluBukti.ts';

const angka = (nilai: string | null): Angka => angkaTercatat({ nilai }, 'Contoh.');
const dengan = (polaritas: 'maksimasi' | 'minimasi', target: string | null, realisasi: string | null) =>
  perluBukti(
    angka(realisasi),
    capaianBerasal({ polaritas, jenisNilai: 'angka', skala: null, satuan: 'Orang' }, angka(target), angka(realisasi), {
      tahun: 2024,
    }),
  );

describe('evidence is asked for', () => {
  it('where a realisasi claims something, also without a target', () => {
    expect(dengan('maksimasi', '10', '4')).toBe(true);
    expect(dengan('maksimasi', null, '4')).toBe(true);
    expect(perluBukti({ ...angka(null), kata: 'B' }, null)).toBe(true);
  });
  it('not for a blank, nor for a 0 that achieves nothing', () => {
    expect(dengan('maksimasi', '10', null)).toBe(false);
    expect(dengan('maksimasi', '10', '0')).toBe(false);
    expect(dengan('maksimasi', '0', '0')).toBe(false);
    expect(perluBukti(angka('0.00'), null)).toBe(false);
  });
  it('for a 0 where less is better: that is the best result', () => {
    expect(dengan('minimasi', '10', '0')).toBe(true);
  });
});
