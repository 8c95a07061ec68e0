import { describe, expect, it } from 'vitest';
import { chooseScope, yearIn } from './scopeMemory.ts';

const pemda = { kode: '18.04', nama: 'Kabupaten Contoh' };
const units = [
  { kode: 'dinsos', nama: 'Dinas Sosial', pemda, tahun: [2023, 2025, 2024] },
  { kode: 'dinkes', nama: 'Dinas Kesehatan', pemda, tahun: [2024] },
];

describe('chooseScope', () => {
  it('opens the remembered place', () =>
    expect(chooseScope(units, 'dinkes/2024')).toEqual({ perangkatDaerah: 'dinkes', tahun: 2024 }));
  it('opens the newest year of the first unit when the memory is gone or stale', () => {
    expect(chooseScope(units, null)).toEqual({ perangkatDaerah: 'dinsos', tahun: 2025 });
    expect(chooseScope(units, 'dinkes/2019')).toEqual({ perangkatDaerah: 'dinsos', tahun: 2025 });
  });
  it('skips units without a year and says so when none is left', () => {
    expect(chooseScope([{ kode: 'baru', nama: 'Baru', pemda, tahun: [] }, ...units], null)?.perangkatDaerah).toBe(
      'dinsos',
    );
    expect(chooseScope([], 'dinsos/2024')).toBeNull();
  });
});

describe('yearIn', () => {
  it('keeps the year where it exists, else takes the newest', () => {
    expect(yearIn(units, 'dinsos', 2023)).toBe(2023);
    expect(yearIn(units, 'dinkes', 2023)).toBe(2024);
    expect(yearIn(units, 'lain', 2023)).toBeNull();
  });
});
