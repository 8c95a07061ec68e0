import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ISIAN_BARU } from '../perencanaan/periode/alurIsian.ts';
import type { PeriodeUnit } from './pekerjaan.ts';
import { ambangPengingat, pengingatAdmin, pengingatJatuh, pengingatPengisi, SISA_HARI_BAKU } from './pengingat.ts';

const unit = (kode: string, lain: Partial<PeriodeUnit> = {}): PeriodeUnit => ({
  pemda: '18.04',
  perangkatDaerah: kode,
  namaUnit: `Dinas ${kode}`,
  tahun: 2024,
  triwulan: 2,
  isian: ISIAN_BARU,
  jendela: { buka: '2024-07-01', tutup: '2024-07-10' },
  perbaikan: 0,
  ...lain,
});
const diajukan = { ...ISIAN_BARU, status: 'diajukan' as const };

it.each([
  [8, null],
  [7, 7],
  [5, 7],
  [3, 3],
  [1, 1],
  [0, 1],
  [-1, -1],
  [-7, -1],
  [-8, null],
])('%i days before the last day the reminder of day %s is due', (sisa, ambang) => {
  expect(ambangPengingat(sisa, SISA_HARI_BAKU)).toBe(ambang);
  expect(ambangPengingat(sisa, [])).toBeNull();
});

it('whatever the setting, each of its days falls due at most once on the way to the last day, and never early', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 }), (setelan) => {
      const jalan = Array.from({ length: 61 }, (_, i) => ambangPengingat(60 - i, setelan));
      const turns = jalan.filter((satu, i) => satu !== null && satu !== jalan[i - 1]);
      expect(turns).toEqual(setelan.toSorted((a, b) => b - a));
      for (const [i, satu] of jalan.entries()) if (satu !== null) expect(satu).toBeGreaterThanOrEqual(60 - i);
    }),
  );
});

it('only who has not submitted is named; a reopened unit has its own last day; a window to come reminds nobody', () => {
  const periode = [
    unit('a'),
    unit('b', { isian: diajukan }),
    unit('c', { isian: { ...ISIAN_BARU, status: 'draf', dibukaSampai: '2024-07-12' } }),
    unit('d', { triwulan: 3, jendela: { buka: '2024-07-08', tutup: '2024-07-09' } }),
    unit('e', { jendela: null }),
  ];
  const hasil = pengingatJatuh(periode, SISA_HARI_BAKU, '2024-07-07');
  expect(hasil.map(({ tutup, ambang, sisaHari, unit }) => [tutup, ambang, sisaHari, unit[0]?.kode])).toEqual([
    ['2024-07-10', 3, 3, 'a'],
    ['2024-07-12', 7, 5, 'c'],
  ]);
});

it('those who enter hear of their own units before the end; the admin of all units, also after it', () => {
  const peran = (peran: 'perencana' | 'kepala' | 'admin-pemda', perangkatDaerah: string | null, pemda = '18.04') => [
    { peran, pemda, perangkatDaerah },
  ];
  const sebelum = pengingatJatuh([unit('a'), unit('b')], SISA_HARI_BAKU, '2024-07-09');
  const sesudah = pengingatJatuh([unit('a'), unit('b')], SISA_HARI_BAKU, '2024-07-11');
  expect(pengingatPengisi(sebelum, peran('perencana', 'b'))[0]?.unit.map(({ kode }) => kode)).toEqual(['b']);
  expect(pengingatPengisi(sesudah, peran('perencana', 'b'))).toEqual([]);
  expect(pengingatPengisi(sebelum, peran('kepala', 'b'))).toEqual([]);
  expect(pengingatAdmin(sesudah, peran('admin-pemda', null))).toEqual(sesudah);
  expect(pengingatAdmin(sesudah, peran('admin-pemda', null, '18.05'))).toEqual([]);
  expect(pengingatAdmin(sebelum, peran('perencana', 'a'))).toEqual([]);
});
