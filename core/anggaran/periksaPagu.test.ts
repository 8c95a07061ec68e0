import { describe, expect, test } from 'vitest';
import { Desimal } from '../values/desimal.ts';
import { periksaPagu } from './periksaPagu.ts';
import type { IsianPagu, UbahanPagu, VersiRinci } from './rincianAnggaran.ts';
import { POHON_ANGGARAN, versiUji } from './uji/pohonAnggaran.ts';

const S = '1.06.01.2.01.01';

const periksa = (
  ubahan: UbahanPagu[],
  {
    isi = [],
    versi = {},
    realisasi = {},
  }: { isi?: IsianPagu[]; versi?: Partial<VersiRinci>; realisasi?: Record<string, string> } = {},
) =>
  periksaPagu(ubahan, {
    program: POHON_ANGGARAN,
    versi: versiUji(versi),
    isi,
    tahun: 2024,
    realisasi: new Map(Object.entries(realisasi).map(([k, v]) => [k, new Desimal(v)])),
  });
const kode = (...p: Parameters<typeof periksa>) => periksa(...p).map((satu) => satu.kode);

describe('a change of ceilings', () => {
  test('of a draft is allowed at sub kegiatan, at kode rekening, and at a kegiatan of which no more is known', () => {
    expect(periksa([{ kode: S, rekening: null, nilai: '10.50' }])).toEqual([]);
    expect(periksa([{ kode: S, rekening: '5.1.02.01.01.0024', nilai: '0' }])).toEqual([]);
    expect(periksa([{ kode: '1.06.01.2.01', rekening: null, nilai: '7' }])).toEqual([]);
  });

  test('of a version in force is refused with the rule', () => {
    const [satu] = periksa([{ kode: S, rekening: null, nilai: '1' }], { versi: { status: 'berlaku' } });
    expect(satu).toMatchObject({ kode: 'anggaran.versi-sudah-berlaku', sitasi: 'PP 12/2019 Pasal 161–164' });
  });

  test('negative, unknown and computed rows are refused', () => {
    expect(kode([{ kode: S, rekening: null, nilai: '-1' }])).toEqual(['anggaran.pagu-negatif']);
    expect(kode([{ kode: '1.06.09.2.01.01', rekening: null, nilai: '1' }])).toEqual(['anggaran.kode-tidak-dikenal']);
    expect(kode([{ kode: '1.06.01', rekening: null, nilai: '1' }])).toEqual(['anggaran.bukan-isian']);
    const rinci = [{ kode: S, rekening: '5.1.02', nilai: '4' }];
    expect(kode([{ kode: S, rekening: null, nilai: '4' }], { isi: rinci })).toEqual(['anggaran.jumlah-terhitung']);
    const sub = [{ kode: S, rekening: null, nilai: '4' }];
    expect(kode([{ kode: '1.06.01.2.01', rekening: null, nilai: '4' }], { isi: sub })).toEqual([
      'anggaran.jumlah-terhitung',
    ]);
  });

  test('a kode whose parent does not exist is refused and the parent named', () => {
    const [satu] = periksa([{ kode: S, rekening: '5.1.09.01', nilai: '1' }]);
    expect(satu?.kode).toBe('anggaran.rekening-salah');
    expect(satu?.pesan).toContain('Induk kode rekening 5.1.09.01, yaitu 5.1.09, tidak ada');
    expect(kode([{ kode: S, rekening: '4.1.01', nilai: '1' }])).toEqual(['anggaran.rekening-salah']);
    expect(kode([{ kode: S, rekening: '5.1', nilai: '1' }])).toEqual(['anggaran.rekening-salah']);
  });

  test('a parent beside its child would count twice', () => {
    const isi = [{ kode: S, rekening: '5.1.02.01', nilai: '4' }];
    expect(kode([{ kode: S, rekening: '5.1.02', nilai: '9' }], { isi })).toEqual(['anggaran.rekening-bertingkat']);
  });

  test('below what was spent is refused; a sum still being entered is not', () => {
    const realisasi = { [S]: '60' };
    const [satu] = periksa([{ kode: S, rekening: null, nilai: '50' }], { realisasi });
    expect(satu).toMatchObject({
      kode: 'anggaran.pagu-di-bawah-realisasi',
      bidang: S,
      sitasi: null,
    });
    expect(satu?.pesan).toContain('Rp50 lebih kecil dari realisasinya Rp60');
    expect(periksa([{ kode: S, rekening: null, nilai: '60' }], { realisasi })).toEqual([]);
    expect(periksa([{ kode: S, rekening: '5.1.02', nilai: '10' }], { realisasi })).toEqual([]);
    const isi = ['5.1.01', '5.1.02'].map((rekening) => ({ kode: S, rekening, nilai: '40' }));
    expect(kode([{ kode: S, rekening: '5.1.02', nilai: '10' }], { isi, realisasi })).toEqual([
      'anggaran.pagu-di-bawah-realisasi',
    ]);
  });
});
