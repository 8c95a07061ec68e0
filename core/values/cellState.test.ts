import { describe, expect, test } from 'vitest';
import { type BahanSel, cellState, KEADAAN_SEL, type KeadaanSel } from './cellState.ts';

const KASUS: [BahanSel, KeadaanSel][] = [
  [{ fakta: null }, 'kosong'],
  [{ fakta: '0' }, 'tersimpan'],
  [{ fakta: '1', draf: { status: 'diubah', sah: true } }, 'diubah'],
  [{ fakta: '1', draf: { status: 'menyimpan', sah: true } }, 'menyimpan'],
  [{ fakta: '1', draf: { status: 'gagal', sah: true } }, 'gagal'],
  [{ fakta: '1', draf: { status: 'diubah', sah: false } }, 'tidakSah'],
  [{ fakta: '1', temuan: [{ tingkat: 'catatan' }, { tingkat: 'salah' }] }, 'tidakSah'],
  [{ fakta: '1', temuan: [{ tingkat: 'catatan' }, { tingkat: 'peringatan' }] }, 'peringatan'],
  [{ fakta: null, temuan: [{ tingkat: 'catatan' }] }, 'adaCatatan'],
  [{ fakta: '1', terkunci: true, draf: { status: 'diubah', sah: true } }, 'terkunci'],
  [{ fakta: '1', terkunci: true, tidakBerlaku: true }, 'tidakBerlaku'],
];

describe('state of a cell', () => {
  test.each(KASUS)('%j is %s', (bahan, keadaan) => expect(cellState(bahan)).toBe(keadaan));

  test('every state of the list occurs', () => {
    expect(new Set(KASUS.map(([, keadaan]) => keadaan))).toEqual(new Set(KEADAAN_SEL));
  });
});
