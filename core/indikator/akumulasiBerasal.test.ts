import { expect, it } from 'vitest';
import { angkaTercatat } from '../values/rakitAngka.ts';
import type { Sel, Triwulan } from '../values/sel.ts';
import { akumulasiBerasal } from './akumulasiBerasal.ts';

const triwulan = (...sel: Sel[]) =>
  sel.map((s, i) => ({ triwulan: (i + 1) as Triwulan, angka: angkaTercatat(s, `TW ${i + 1}`) }));
const DASAR = { jenisNilai: 'angka', satuan: '%' } as const;
const ISI = triwulan({ nilai: '1', disimpulkan: 'dugaan' }, { nilai: '2' }, { nilai: null });

it('a position rests on its own cell: an inferred triwulan before it leaves no mark', () => {
  for (const jenis of [
    { akumulasi: 'LAST', modeInput: 'PER_PERIOD' },
    { akumulasi: 'SUM', modeInput: 'CUMULATIVE' },
  ] as const) {
    const tahun = akumulasiBerasal({ ...DASAR, ...jenis }, ISI);
    expect([tahun.nilai?.toFixed(), tahun.disimpulkan, tahun.asal.masukan.map((m) => m.label)]).toEqual([
      '2',
      undefined,
      ['Triwulan II'],
    ]);
  }
});

it('a sum rests on all cells, whatever their order, and passes the mark on', () => {
  const tahun = akumulasiBerasal({ ...DASAR, akumulasi: 'SUM', modeInput: 'PER_PERIOD' }, ISI.toReversed());
  expect([tahun.nilai?.toFixed(), tahun.disimpulkan, tahun.asal.masukan.map((m) => m.nilai)]).toEqual([
    '3',
    true,
    ['1', '2', null],
  ]);
});

it('nothing filled is belum diisi, and shows which cells are waiting', () => {
  const tahun = akumulasiBerasal({ ...DASAR, akumulasi: 'LAST', modeInput: 'CUMULATIVE' }, triwulan({ nilai: null }));
  expect([tahun.nilai, tahun.tanda, tahun.asal.masukan.length]).toEqual([null, 'BELUM_DIISI', 1]);
});
