import { describe, expect, test } from 'vitest';
import { periksaKas, terapkanKas, type UbahanKas } from './periksaKas.ts';
import type { IsianKas } from './rincianAnggaran.ts';
import { POHON_ANGGARAN } from './uji/pohonAnggaran.ts';

const S = '1.06.01.2.01.01';
const PAGU = [
  { kode: S, rekening: '5.1.01', nilai: '60' },
  { kode: S, rekening: '5.1.02', nilai: '40' },
  { kode: '1.06.04.2.01.01', rekening: null, nilai: '12' },
];
const ubah = (isi: Record<number, string | null>, lain: Partial<UbahanKas> = {}): UbahanKas => ({
  subKegiatan: S,
  rekening: null,
  periode: 'bulan',
  kolom: 'realisasi',
  isi: Object.entries(isi).map(([ke, nilai]) => ({ ke: Number(ke), nilai })),
  ...lain,
});
const periksa = (ubahan: UbahanKas[], kas: IsianKas[] = []) =>
  periksaKas(ubahan, { program: POHON_ANGGARAN, pagu: PAGU, kas, tahun: 2024 });
const kode = (...p: Parameters<typeof periksa>) => periksa(...p).map((t) => t.kode);

describe('anggaran kas and realisasi', () => {
  test('up to the ceiling is fine, above it is refused with the article', () => {
    expect(periksa([ubah({ 1: '60', 2: '40' })])).toEqual([]);
    expect(periksa([ubah({ 1: '60', 2: '40.01' })])).toMatchObject([
      { kode: 'anggaran.realisasi-di-atas-pagu', bidang: S, sitasi: null, tingkat: 'salah' },
    ]);
    expect(kode([ubah({ 1: '41' }, { rekening: '5.1.02' })])).toEqual(['anggaran.realisasi-di-atas-pagu']);
  });

  test('a kode rekening without a ceiling, an unknown sub kegiatan and negative amounts are refused', () => {
    expect(kode([ubah({ 1: '1' }, { rekening: '5.2.02' })])).toEqual(['anggaran.rekening-tanpa-pagu']);
    expect(kode([ubah({ 1: '1' }, { subKegiatan: '1.06.09.2.01.01' })])).toEqual(['anggaran.kode-tidak-dikenal']);
    expect(kode([ubah({ 1: '1', 2: '-1' })])).toEqual(['anggaran.kas-negatif']);
  });

  test('the whole beside its parts is refused', () => {
    const kas = terapkanKas([], [ubah({ 1: '5' }, { rekening: '5.1.02' })]);
    expect(kode([ubah({ 2: '5' })], kas)).toEqual(['anggaran.jumlah-terhitung']);
    expect(kode([ubah({ 2: '5' }, { kolom: 'rencana' })], kas)).toEqual([]);
  });

  test('a full year of plan that is not the ceiling, and a falling triwulan, are warnings', () => {
    const setahun = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, '1']));
    const milik = { subKegiatan: '1.06.04.2.01.01', kolom: 'rencana' } as const;
    expect(periksa([ubah(setahun, milik)])).toEqual([]);
    expect(periksa([ubah({ ...setahun, 12: '2' }, milik)])).toMatchObject([
      { kode: 'anggaran.kas-beda-pagu', tingkat: 'peringatan' },
    ]);
    expect(periksa([ubah({ 1: '9', 2: '8' }, { periode: 'triwulan' })])).toMatchObject([
      { kode: 'anggaran.kumulatif-turun', tingkat: 'peringatan' },
    ]);
  });

  test('a row that becomes blank disappears', () => {
    const kas = terapkanKas([], [ubah({ 1: '5', 2: '6' })]);
    expect(terapkanKas(kas, [ubah({ 1: null, 2: null })])).toEqual([]);
  });
});
