import { describe, expect, test } from 'vitest';
import type { BahanLkjip } from './bahanLkjip.ts';
import { hitung } from './hitung.ts';
import { presentPerhitungan } from './presentPerhitungan.ts';
import { bahanUji } from './uji/bahanUji.ts';

const hasil = (ubah: (b: BahanLkjip) => void = () => {}) => {
  const bahan = bahanUji();
  ubah(bahan);
  return presentPerhitungan(bahan, hitung(bahan));
};

describe('formats', () => {
  const p = hasil();
  const indikator = (kode: string) => p.indikator.find((i) => i.kode === kode);

  test('computed realisasi up to ten decimals, entered figures shortest, capaian with two', () => {
    expect(indikator('IKU1')).toMatchObject({
      target: '80',
      realisasi: '83.3333333333',
      capaian: '104.17',
      predikat: 'Sangat Tinggi',
      disimpulkan: true,
      triwulan: [
        { triwulan: 1, target: '20', realisasi: '25', capaian: '125.00' },
        { triwulan: 2, target: '40', realisasi: '66.6666666667', capaian: '166.67' },
        { triwulan: 3, target: '60', realisasi: null, capaian: null, masalah: 'BELUM_DIISI' },
        { triwulan: 4, target: '80', realisasi: '83.3333333333', capaian: '104.17' },
      ],
      tahunan: [
        { tahun: 2029, target: '60', realisasi: '63', capaian: '105.00' },
        { tahun: 2030, target: '80', realisasi: '83.3333333333', capaian: '104.17' },
        { tahun: 2031, target: '90', realisasi: null, capaian: null },
      ],
    });
  });

  test('a word is its word; a target of 0 says why there is no capaian', () => {
    expect(indikator('IP1')).toMatchObject({
      target: 'B',
      realisasi: 'B',
      capaian: '100.00',
      predikat: 'Sangat Tinggi',
    });
    expect(indikator('1.06.01.2.01.01')?.triwulan[0]).toEqual({
      triwulan: 1,
      target: '0',
      realisasi: '0',
      capaian: null,
      masalah: 'TARGET_NOL',
    });
  });

  test('indicators run from tujuan to sub kegiatan', () => {
    expect(hasil((b) => b.indikator.reverse()).indikator.map((i) => i.tingkat)).toEqual([
      'sasaran',
      'program',
      'kegiatan',
      'subkegiatan',
      'subkegiatan',
    ]);
  });

  test('money is whole rupiah, sen only where they exist; versions stand by kind; unknown is null', () => {
    const { program, belanja, triwulan, predikat, ...total } = p.anggaran;
    expect(total).toEqual({
      murni: '2000',
      pergeseran: '2000',
      perubahan: '2000',
      realisasi: '1940.50',
      sisa: '59.50',
      persen: '97.03',
    });
    expect(predikat).toBe('Sangat Tinggi');
    expect(program[1]?.kegiatan[0]?.subkegiatan[0]).toEqual({
      kode: '1.06.04.2.01.01',
      nama: 'Permakanan',
      murni: '700',
      pergeseran: null,
      perubahan: '700',
      realisasi: '700.50',
      sisa: '-0.50',
      persen: '100.07',
    });
    expect(belanja[0]).toEqual({
      kode: '5',
      uraian: 'Belanja Daerah',
      anggaran: '2000',
      realisasi: '1940.50',
      sisa: '59.50',
      persen: '97.03',
    });
    expect(triwulan[0]).toEqual({ triwulan: 1, target: '400', realisasi: '340', persen: '85.00', kosong: 1 });
    expect(triwulan[1]).toEqual({ triwulan: 2, target: '950', realisasi: '900', persen: '94.74' });
  });

  test('head counts are numbers, percentages strings', () => {
    expect(p.spm).toEqual({
      layanan: [
        {
          kode: 'a',
          kodeNasional: 'UJI-1',
          nama: 'Layanan A',
          sasaran: 30,
          terlayani: 20,
          persen: '66.67',
          disimpulkan: true,
        },
        { kode: 'b', kodeNasional: 'UJI-2', nama: 'Layanan B', sasaran: 5, terlayani: 5, persen: '100.00' },
      ],
      indeks: null,
      kategori: null,
    });
    expect(p.skm.periode.map((s) => [s.responden, s.ikm, s.mutu, s.kinerja])).toEqual([
      [100, '88.31', 'A', 'Sangat Baik'],
      [60, '76.60', 'C', 'Kurang Baik'],
    ]);
    expect(p.pembanding).toEqual([
      {
        wilayah: 'Kabupaten Tetangga',
        layanan: [
          { kode: 'a', realisasi: '90.01' },
          { kode: 'b', realisasi: '95' },
          { kode: 'c', realisasi: '100' },
        ],
        rata: '95.00',
      },
    ]);
    expect(p.efisiensi[0]).toEqual({
      kode: 'IKU1',
      capaian: '104.17',
      penyerapan: '97.03',
      efisiensi: '7.14',
      sisaPenyerapan: '2.98',
    });
  });
});

test('of several pergeseran the last one is shown', () => {
  const p = hasil((b) => {
    b.anggaran.versi.push({
      kode: 'geser2',
      jenis: 'pergeseran',
      urutan: 4,
      nama: 'DPA Pergeseran II',
      tanggal: '2030-11-01',
    });
    b.anggaran.pagu.push({ versi: 'geser2', kode: '1.06.04.2.01', nilai: '1' });
  });
  expect([p.anggaran.pergeseran, p.anggaran.persen]).toEqual(['1', '194050.00']);
});

test('it is plain JSON: nothing is lost by writing and reading it', () => {
  const p = hasil();
  expect(JSON.parse(JSON.stringify(p))).toEqual(p);
});
