import { expect, it } from 'vitest';
import { tulisTanggal } from './tulisTanggal.ts';

it.each([
  ['2024-01-29', '29 Januari 2024'],
  ['2025-02-01', '1 Februari 2025'],
  ['2024-12-31', '31 Desember 2024'],
  [null, '–'],
  ['akhir tahun', 'akhir tahun'],
  ['2024-13-01', '2024-13-01'],
])('%s → %s', (iso, teks) => expect(tulisTanggal(iso)).toBe(teks));
