import { describe, expect, it } from 'vitest';
import { formTargetOf, mergeTargets, readFormTarget, yearsOf } from './formTarget.ts';

const MASA = { tahun: 2024, renstra: { awal: 2023, akhir: 2026 } };
const ISIAN = {
  target: [
    { tahun: 2023, nilai: '83.91' },
    { tahun: 2024, nilai: '1003238443' },
  ],
  targetTriwulan: [{ triwulan: 4, nilai: '87.82' }],
};

describe('the form of the targets', () => {
  it('offers every year of the Renstra and years beyond that have a target', () => {
    expect(yearsOf(MASA, [{ tahun: 2030 }])).toEqual([2023, 2024, 2025, 2026, 2030]);
    expect(yearsOf({ tahun: 2024, renstra: null }, [])).toEqual([2024]);
  });

  it('shows figures as people write them and reads them back', () => {
    const form = formTargetOf(ISIAN, MASA);
    expect(form.target).toEqual({ 2023: '83,91', 2024: '1.003.238.443', 2025: '', 2026: '' });
    expect(readFormTarget('angka', form, ISIAN)).toEqual({ isian: ISIAN, pelanggaran: [] });
  });

  it('keeps a cleared target as not set, and tells what it cannot read', () => {
    const form = formTargetOf(ISIAN, MASA);
    const ubah = { ...form, target: { ...form.target, 2023: '', 2025: '26 orang' } };
    const { isian, pelanggaran } = readFormTarget('angka', ubah, ISIAN);
    expect(isian.target).toEqual([
      { tahun: 2023, nilai: null },
      { tahun: 2024, nilai: '1003238443' },
    ]);
    expect(pelanggaran.map(({ bidang }) => bidang)).toEqual(['target.2025']);
  });

  it('puts my changes on top of theirs', () => {
    const base = formTargetOf(ISIAN, MASA);
    const mine = { ...base, target: { ...base.target, 2025: '90' } };
    const theirs = { ...base, target: { ...base.target, 2023: '80', 2025: '95' } };
    expect(mergeTargets(base, mine, theirs).target).toMatchObject({ 2023: '80', 2025: '90' });
  });
});
