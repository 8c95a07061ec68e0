import { expect, it } from 'vitest';
import { parsePilihanDasbor, triwulanAkhir } from './pilihanDasbor.ts';

it.each([
  [2024, '2026-05-01', 4],
  [2026, '2026-01-15', 1],
  [2026, '2026-05-01', 1],
  [2026, '2026-08-01', 2],
  [2026, '2026-12-31', 3],
  [2027, '2026-12-31', 1],
])('of %d on %s the last triwulan that is over is %d', (tahun, hari, harap) =>
  expect(triwulanAkhir(tahun, new Date(`${hari}T12:00:00`))).toBe(harap),
);

it('reads the address', () => {
  expect(parsePilihanDasbor({ triwulan: 3, jabatan: 'kabid' })).toEqual({ triwulan: 3, jabatan: 'kabid' });
  expect(parsePilihanDasbor({ triwulan: 7, jabatan: '' })).toEqual({});
});
