import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import { describe, expect, it } from 'vitest';
import { grafikTahunan, grafikTriwulan } from './grafikIndikator.ts';

const kata = {
  target: 'Target',
  realisasi: 'Realisasi',
  akhirRenstra: 'Akhir',
  triwulan: (nomor: number) => `TW ${nomor}`,
};

const rincian = (part: Pick<RincianIndikator, 'tahunan' | 'triwulan'>): RincianIndikator => ({
  kode: 'IKU1',
  nama: 'Nama',
  tingkat: 'sasaran',
  induk: { kode: 'S1', nama: 'Sasaran' },
  sasaran: null,
  iku: true,
  satuan: '%',
  presisi: 2,
  polaritas: 'maksimasi',
  akumulasi: 'LAST',
  modeInput: 'CUMULATIVE',
  definisi: null,
  rumus: null,
  sumberData: null,
  penanggungJawab: [],
  target: null,
  realisasi: null,
  capaian: null,
  predikat: null,
  komponen: [],
  keuangan: [],
  asal: {
    realisasi: { aturan: 'a', judul: 'a', sitasi: null, uraian: 'a', masukan: [] },
    capaian: { aturan: 'a', judul: 'a', sitasi: null, uraian: 'a', masukan: [] },
  },
  ...part,
});
const tahun = (nomor: number, target: string | null, realisasi: string | null) => ({
  tahun: nomor,
  target,
  realisasi,
  capaian: null,
});
const titik = (nomor: number, target: string | null, realisasi: string | null) => ({
  triwulan: nomor,
  target,
  realisasi,
  capaian: null,
});

describe('grafikTahunan', () => {
  it('draws the end of the Renstra as a level line and leaves gaps for years without a figure', () => {
    const grafik = grafikTahunan(
      rincian({ tahunan: [tahun(2023, '83.91', '87.3'), tahun(2026, '95.64', null)], triwulan: [] }),
      kata,
    );
    expect(grafik?.seri).toEqual([
      { nama: 'Target', nilai: ['83.91', '95.64'] },
      { nama: 'Realisasi', nilai: ['87.3', null] },
      { nama: 'Akhir', nilai: ['95.64', '95.64'] },
    ]);
  });
  it('needs two years and numbers', () => {
    expect(grafikTahunan(rincian({ tahunan: [tahun(2024, '1', '1')], triwulan: [] }), kata)).toBeNull();
    expect(
      grafikTahunan(rincian({ tahunan: [tahun(2023, 'B', 'B'), tahun(2024, 'B', 'B')], triwulan: [] }), kata),
    ).toBeNull();
  });
});

describe('grafikTriwulan', () => {
  it('keeps blank apart from zero', () =>
    expect(grafikTriwulan(rincian({ tahunan: [], triwulan: [titik(1, '0', null)] }), kata)?.seri).toEqual([
      { nama: 'Target', nilai: ['0'] },
      { nama: 'Realisasi', nilai: [null] },
    ]));
  it('does not draw words', () =>
    expect(grafikTriwulan(rincian({ tahunan: [], triwulan: [titik(1, 'B', 'B')] }), kata)).toBeNull());
});
