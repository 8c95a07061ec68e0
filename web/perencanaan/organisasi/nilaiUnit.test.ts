import { expect, it } from 'vitest';
import { dariNilai, dayBefore, gantiNama, nilaiUnit } from './nilaiUnit.ts';

const unit = {
  nama: 'Dinas Sosial',
  jenis: 'dinas' as const,
  namaTerdahulu: [],
  urusan: { kode: '1.06', nama: 'Sosial' },
  alamat: { jalan: 'Jl. A', kodePos: '34874', kota: 'Liwa', telepon: '', fax: null },
  tugas: 'Tugas.',
  fungsi: ['satu', 'dua'],
  uraianTugas: [],
  berlakuSampai: null,
  dileburKe: null,
};

it('comes back from the form as it went in; blank lines are no items', () => {
  expect(dariNilai(unit, nilaiUnit(unit))).toEqual(unit);
  expect(dariNilai(unit, { ...nilaiUnit(unit), fungsi: ' satu \n\n tiga' }).fungsi).toEqual(['satu', 'tiga']);
});

it('a new name leaves the old one its days', () => {
  expect(gantiNama(unit, { nama: 'Dinas Sosial dan P3A', sejak: '2025-03-01', dasar: '' })).toMatchObject({
    nama: 'Dinas Sosial dan P3A',
    namaTerdahulu: [{ nama: 'Dinas Sosial', sampai: '2025-02-28', dasar: null }],
  });
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  expect(dayBefore('')).toBe('');
});
