import { expect, test } from 'vitest';
import { hitung } from './hitung.ts';
import { presentRincianIndikator } from './presentRincianIndikator.ts';
import { bahanUji } from './uji/bahanUji.ts';

const bahan = bahanUji();
const sel = bahan.pengukuran.realisasi.find((r) => r.indikator === '1.06.01.2.01.02' && r.triwulan === 2);
if (sel) sel.nilai = { nilai: '2', ragu: 'Cetakan kabur.' };
const hitungan = hitung(bahan);
const rincian = (kode: string) => presentRincianIndikator(bahan, hitungan, kode);

test('an unknown kode is null', () => {
  expect(rincian('TIADA')).toBeNull();
});

test('the node, the posts and the money are named', () => {
  expect(rincian('IP1')).toMatchObject({
    induk: { kode: '1.06.01', nama: 'Program Penunjang' },
    penanggungJawab: ['Sekretaris'],
    realisasi: 'B',
    keuangan: [],
  });
  expect(rincian('1.06.01.2.01.02')?.keuangan).toEqual([
    { triwulan: 1, target: '50', realisasi: null, persen: null },
    { triwulan: 2, target: '100', realisasi: '80', persen: '80.00' },
    { triwulan: 3, target: '200', realisasi: '150', persen: '75.00' },
    { triwulan: 4, target: '250', realisasi: '240', persen: '96.00' },
  ]);
});

test('a doubtful or inferred cell carries its note, a clean one none', () => {
  expect(rincian('1.06.01.2.01.02')?.triwulan.map((t) => t.catatan)).toEqual([
    undefined,
    'Bacaan diragukan: Cetakan kabur.',
    undefined,
    undefined,
  ]);
  const iku = rincian('IKU1');
  expect(iku?.disimpulkan).toBe(true);
  expect(iku?.triwulan.map((t) => t.catatan !== undefined)).toEqual([false, false, false, true]);
});

test('the proof of a capaian unfolds through the rumus to the counts', () => {
  const asal = rincian('IKU1')?.asal.capaian;
  expect(asal?.aturan).toBe('indikator.capaian-maksimasi');
  const teks = JSON.stringify(asal);
  for (const langkah of ['indikator.akumulasi', 'indikator.rumus', 'layanan.persen-spm', 'Sasaran diperkirakan.'])
    expect(teks).toContain(langkah);
});

test('components come with their value and proof', () => {
  expect(rincian('IKU1')?.komponen.map((k) => [k.kode, k.nilai, k.asal.aturan])).toEqual([
    ['a', '66.6666666667', 'layanan.persen-spm'],
    ['b', '100', 'layanan.persen-spm'],
  ]);
});
