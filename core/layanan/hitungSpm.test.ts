import { expect, test } from 'vitest';
import type { Angka } from '../values/angka.ts';
import { desimal } from '../values/desimal.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import type { Triwulan } from '../values/sel.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { CatatanSpm, LayananSpm } from './faktaLayanan.ts';
import { hitungSpm } from './hitungSpm.ts';
import { indeksSpm } from './indeksSpm.ts';
import { persenSpm } from './persenSpm.ts';
import { rataPembanding } from './rataPembanding.ts';

type Isi = Partial<Pick<CatatanSpm, 'sasaran' | 'terlayani' | 'persen' | 'disimpulkan' | 'tambahan'>>;

const catatan = (tahun: number, triwulan: Triwulan | null, isi: Isi): CatatanSpm => ({
  tahun,
  triwulan,
  sasaran: null,
  terlayani: null,
  persen: null,
  disimpulkan: null,
  tambahan: null,
  ...isi,
});

const layanan = (...c: CatatanSpm[]): LayananSpm => ({
  kode: 'a',
  kodeNasional: 'X',
  nama: 'Layanan A',
  indikator: '',
  satuan: 'orang',
  catatan: c,
});

const dua = (a: Angka | undefined) => (a ? tulisDesimal(a.nilai, 'dua') : undefined);

test('counts give the percentage; an entered percentage only stands in for unknown counts', () => {
  expect(dua(persenSpm(layanan(catatan(2030, 2, { sasaran: '665', terlayani: '315', persen: '99' })), 2030, 2))).toBe(
    '47.37',
  );
  expect(dua(persenSpm(layanan(catatan(2030, 2, { terlayani: '9', persen: '100' })), 2030, 2))).toBe('100.00');
});

test('Triwulan IV and the year stand for each other; an earlier triwulan stands for itself only', () => {
  const l = layanan(
    catatan(2030, 4, { sasaran: '4', terlayani: '1' }),
    catatan(2031, null, { sasaran: '4', terlayani: '3' }),
  );
  expect([dua(persenSpm(l, 2030, null)), dua(persenSpm(l, 2031, 4)), dua(persenSpm(l, 2031, 3))]).toEqual([
    '25.00',
    '75.00',
    null,
  ]);
});

test('an open year stands at its last filled triwulan', () => {
  const l = layanan(
    catatan(2030, 1, { sasaran: '4', terlayani: '1' }),
    catatan(2030, 2, { sasaran: '4', terlayani: '2' }),
    catatan(2030, 3, { sasaran: '4' }),
  );
  expect(dua(persenSpm(l, 2030, null))).toBe('50.00');
});

test('nobody in need, nothing recorded and an inferred count are three different things', () => {
  expect(persenSpm(layanan(catatan(2030, 4, { sasaran: '0', terlayani: '0' })), 2030, 4)).toMatchObject({
    nilai: null,
    tanda: 'PEMBAGI_NOL',
  });
  expect(persenSpm(layanan(), 2030, 4)).toMatchObject({ nilai: null, tanda: 'BELUM_DIISI' });
  const dugaan = persenSpm(layanan(catatan(2030, 4, { sasaran: '4', terlayani: '1', disimpulkan: 'dugaan' })), 2030, 4);
  expect(dugaan.disimpulkan).toBe(true);
  expect(dugaan.asal.masukan[1]?.asal?.catatan).toEqual(['Disimpulkan: dugaan']);
});

test('the mean leaves out a service without people in need, but not one that was forgotten', () => {
  const penuh = layanan(
    catatan(2030, null, { sasaran: '2', terlayani: '1', tambahan: '1' }),
    catatan(2029, null, { sasaran: '4', terlayani: '1' }),
  );
  const tanpaSasaran = layanan(catatan(2030, null, { sasaran: '0', terlayani: '0' }));
  const h = hitungSpm([penuh, tanpaSasaran], 2030);
  expect(dua(h.rata)).toBe('50.00');
  expect([
    dua(h.layanan[0]?.tahunLalu),
    h.layanan[0]?.terlayaniTahunLalu.nilai?.toNumber(),
    h.layanan[0]?.tambahan.nilai?.toNumber(),
  ]).toEqual(['25.00', 1, 1]);
  expect(hitungSpm([penuh, layanan()], 2030).rata).toMatchObject({ nilai: null, tanda: 'KOMPONEN_KOSONG' });
  expect(hitungSpm([], 2030).rata.nilai).toBeNull();
});

test('no record of quality: no index and no category, whatever the percentages', () => {
  const h = hitungSpm([layanan(catatan(2030, null, { sasaran: '1', terlayani: '1' }))], 2030);
  expect([h.indeks.nilai, h.indeks.tanda, h.kategori.label]).toEqual([null, 'KOMPONEN_KOSONG', null]);
});

test('with quality the index is 80:20', () => {
  const persen = (nilai: string): Angka => angkaTercatat({ nilai }, '');
  expect(indeksSpm(persen('56.09'), persen('100')).nilai?.eq(desimal('64.872'))).toBe(true);
});

test('a region is compared by the exact mean of its services', () => {
  const wilayah = {
    kode: 'w',
    wilayah: 'Kabupaten W',
    jenis: 'kabupaten' as const,
    sumber: 'Laporan',
    tahun: 2030,
    catatan: null,
    layanan: ['100', '100', '84.44', '96.67', '74.99'].map((realisasi, i) => ({
      kode: `l${i}`,
      target: '100',
      realisasi,
    })),
  };
  expect(dua(rataPembanding(wilayah))).toBe('91.22');
  expect(rataPembanding({ ...wilayah, layanan: [] }).nilai).toBeNull();
});
