import { expect, test } from 'vitest';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { FaktaSurvei } from './faktaSurvei.ts';
import { hitungSkm } from './hitungSkm.ts';

const periode = (ikm: string, responden = 10, unsur?: FaktaSurvei['periode'][number]['unsur']) => ({
  nama: 'Semester I',
  mulai: '2024-01-01',
  selesai: '2024-06-30',
  responden,
  ikm,
  ...(unsur === undefined ? {} : { unsur }),
});

const mutu = (...ikm: string[]) =>
  hitungSkm({ periode: ikm.map((i) => periode(i)) }, 2024).periode.map((p) => [p.mutu, p.kinerja]);

test('quality follows the index rounded to two decimals: what prints as 88,31 is A', () => {
  expect(mutu('88.305', '88.304', '81.77083333', '76.604', '64.99', '25')).toEqual([
    ['A', 'Sangat Baik'],
    ['B', 'Baik'],
    ['B', 'Baik'],
    ['C', 'Kurang Baik'],
    ['D', 'Tidak Baik'],
    ['D', 'Tidak Baik'],
  ]);
});

test('an index outside 25–100, or a year before the regulation, gets no letter and the proof says why', () => {
  const [luar] = hitungSkm({ periode: [periode('12')] }, 2024).periode;
  expect([luar?.mutu, luar?.kinerja]).toEqual(['–', '–']);
  expect(luar?.asal.uraian).toContain('di luar rentang');
  expect(hitungSkm({ periode: [periode('80')] }, 2016).periode[0]?.mutu).toBe('–');
});

test('answers per unsur are computed; where an unsur has none, the entered index stands', () => {
  const unsur = [10, 9, 8, 12, 9, 10, 11, 9, 8].map((jumlahNilai, i) => ({
    nama: `U${i + 1}`,
    jumlahNilai,
    penjawab: 3,
  }));
  const ikm = (u: typeof unsur) =>
    tulisDesimal(hitungSkm({ periode: [periode('50', 3, u)] }, 2024).periode[0]?.ikm.nilai ?? null, 'dua');
  expect(ikm(unsur)).toBe('79.63');
  expect(ikm(unsur.map((u, i) => (i === 0 ? { ...u, penjawab: 0 } : u)))).toBe('50.00');
});

test('respondents add up over the periods; no survey is blank, not 0', () => {
  expect(hitungSkm({ periode: [periode('80', 180), periode('81', 230)] }, 2024).jumlahResponden.nilai?.toNumber()).toBe(
    410,
  );
  expect(hitungSkm({ periode: [] }, 2024).jumlahResponden.nilai).toBeNull();
});
