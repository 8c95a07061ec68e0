import type { PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { describe, expect, it } from 'vitest';
import { grafikCapaian, grafikIku } from './grafikBeranda.ts';

const indikator = (kode: string, rest: Partial<PerhitunganIndikator> = {}): PerhitunganIndikator => ({
  kode,
  nama: 'Persentase pemberian bantuan bagi korban bencana yang disampaikan tepat waktu',
  tingkat: 'program',
  iku: false,
  satuan: '%',
  target: '1',
  realisasi: '1',
  capaian: '100.00',
  predikat: null,
  triwulan: [],
  tahunan: [],
  ...rest,
});

describe('grafikCapaian', () => {
  it('draws the indicators of the unit as a whole, long names cut', () => {
    const grafik = grafikCapaian(
      [indikator('IP5'), indikator('1.06.01', { tingkat: 'subkegiatan' })],
      'Capaian',
      false,
    );
    expect(grafik?.kategori).toEqual(['IP5 Persentase pemberian bantuan bagi korban bencana yang disam…']);
    expect(grafik?.seri).toEqual([{ nama: 'Capaian', nilai: ['100.00'] }]);
  });
  it('shows codes only where there is no room for names', () =>
    expect(grafikCapaian([indikator('IP5')], 'Capaian', true)?.kategori).toEqual(['IP5']));
  it('draws nothing without a single figure', () =>
    expect(grafikCapaian([indikator('IP5', { capaian: null })], 'Capaian', false)).toBeNull());
});

describe('grafikIku', () => {
  const kata = { target: 'T', realisasi: 'R', triwulan: (nomor: number) => `TW ${nomor}` };
  const titik = (target: string | null, realisasi: string | null) => ({
    triwulan: 1,
    target,
    realisasi,
    capaian: null,
  });
  it('leaves words and blanks as gaps', () => {
    expect(grafikIku(indikator('IKU1', { triwulan: [titik('50', null)] }), kata)?.seri[1]?.nilai).toEqual([null]);
    expect(grafikIku(indikator('IP4', { triwulan: [titik('B', 'B')] }), kata)).toBeNull();
    expect(grafikIku(null, kata)).toBeNull();
  });
});
