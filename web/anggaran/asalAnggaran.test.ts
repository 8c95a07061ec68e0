import type { NilaiAnggaran, Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { describe, expect, it } from 'vitest';
import { akarAnggaran, angkaSelisih, angkaSerapan, angkaSisa, angkaUang } from './asalAnggaran.ts';
import { flattenAnggaran } from './barisAnggaran.ts';

const uang = (
  murni: string,
  pergeseran: string | null,
  perubahan: string,
  realisasi: string | null,
): NilaiAnggaran => ({
  murni,
  pergeseran,
  perubahan,
  realisasi,
  sisa: null,
  persen: null,
});
const anggaran: Perhitungan['anggaran'] = {
  ...uang('300', '300', '400', '350'),
  predikat: null,
  belanja: [],
  triwulan: [],
  program: [
    {
      ...uang('300', '300', '400', '350'),
      kode: '1.06.01',
      nama: 'Program',
      kegiatan: [
        {
          ...uang('300', '300', '400', '350'),
          kode: '1.06.01.2.01',
          nama: 'Kegiatan',
          subkegiatan: [
            { ...uang('100', null, '150', '150'), kode: '1.06.01.2.01.01', nama: 'Satu' },
            { ...uang('200', null, '250', '200'), kode: '1.06.01.2.01.02', nama: 'Dua' },
          ],
        },
      ],
    },
  ],
};
const akar = akarAnggaran(anggaran, 'Dinas Contoh');

describe('proofs of the budget', () => {
  it('unfold a sum down to the sub kegiatan', () => {
    const program = angkaUang(akar, 'perubahan').asal.masukan[0];
    const kegiatan = program?.asal?.masukan[0];
    expect(program?.nilai).toBe('400');
    expect(kegiatan?.asal?.masukan.map(({ label, nilai }) => [label, nilai])).toEqual([
      ['1.06.01.2.01.01 Satu', '150'],
      ['1.06.01.2.01.02 Dua', '250'],
    ]);
  });
  it('stop where the version is decided: pergeseran is known per kegiatan', () => {
    const kegiatan = angkaUang(akar, 'pergeseran').asal.masukan[0]?.asal?.masukan[0];
    expect(kegiatan?.nilai).toBe('300');
    expect(kegiatan?.asal?.masukan).toEqual([]);
  });
  it('are those of the core', () => {
    expect(angkaSerapan(akar).nilai?.toFixed()).toBe('87.5');
    expect(angkaSisa(akar).nilai?.toFixed()).toBe('50');
    expect(angkaSelisih(akar).selisih.nilai?.toFixed()).toBe('100');
    expect(angkaSelisih(akar).persen.nilai?.toDecimalPlaces(2).toFixed()).toBe('33.33');
  });
  it('leave blank what is blank', () => {
    const kosong = { ...akar, realisasi: null, anak: [] };
    expect(angkaSerapan(kosong)).toMatchObject({ nilai: null, tanda: 'BELUM_DIISI' });
  });
});

describe('flattenAnggaran', () => {
  const kodes = (terbuka: ReadonlySet<string> | null) =>
    flattenAnggaran(akar, terbuka).map(({ simpul }) => simpul.kode);
  it('shows programs, then what is unfolded', () => {
    expect(kodes(new Set())).toEqual(['1.06.01']);
    expect(kodes(new Set(['1.06.01']))).toEqual(['1.06.01', '1.06.01.2.01']);
    expect(kodes(new Set(['1.06.01.2.01']))).toEqual(['1.06.01']);
    expect(kodes(null)).toHaveLength(4);
  });
});
