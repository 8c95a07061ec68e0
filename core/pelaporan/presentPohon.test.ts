import { expect, test } from 'vitest';
import type { BahanLkjip } from './bahanLkjip.ts';
import { hitung } from './hitung.ts';
import { presentPohon, type SimpulPohon } from './presentPohon.ts';
import { bahanUji } from './uji/bahanUji.ts';

const pohon = (ubah: (b: BahanLkjip) => void = () => {}) => {
  const bahan = bahanUji();
  ubah(bahan);
  return presentPohon(bahan, hitung(bahan)).simpul;
};
const semua = (s: readonly SimpulPohon[]): SimpulPohon[] => s.flatMap((x) => [x, ...semua(x.anak)]);

test('tujuan → sasaran → program → kegiatan → sub kegiatan, with the money under the version in force', () => {
  expect(semua(pohon()).map((s) => [s.tingkat, s.kode, s.pagu, s.realisasi, s.persen])).toEqual([
    ['tujuan', 'T1', '2000', '1940.50', '97.03'],
    ['sasaran', 'S1', '2000', '1940.50', '97.03'],
    ['program', '1.06.01', '1300', '1240', '95.38'],
    ['kegiatan', '1.06.01.2.01', '350', '340', '97.14'],
    ['subkegiatan', '1.06.01.2.01.01', '100', '100', '100.00'],
    ['subkegiatan', '1.06.01.2.01.02', '250', '240', '96.00'],
    ['kegiatan', '1.06.01.2.02', '950', '900', '94.74'],
    ['subkegiatan', '1.06.01.2.02.01', '950', '900', '94.74'],
    ['program', '1.06.04', '700', '700.50', '100.07'],
    ['kegiatan', '1.06.04.2.01', '700', '700.50', '100.07'],
    ['subkegiatan', '1.06.04.2.01.01', '700', '700.50', '100.07'],
  ]);
});

test('posts by name: of the node, or else of its indicators', () => {
  const jabatan = new Map(semua(pohon()).map((s) => [s.kode, s.penanggungJawab]));
  expect([jabatan.get('S1'), jabatan.get('1.06.01'), jabatan.get('1.06.01.2.02')]).toEqual([
    ['Kepala Dinas'],
    ['Sekretaris'],
    [],
  ]);
});

test('indicators hang at the node they measure', () => {
  const milik = new Map(semua(pohon()).map((s) => [s.kode, s.indikator.map((i) => [i.kode, i.realisasi, i.capaian])]));
  expect(milik.get('S1')).toEqual([['IKU1', '83.3333333333', '104.17']]);
  expect(milik.get('1.06.01.2.01')).toEqual([['1.06.01.2.01/a', '8', '114.29']]);
  expect(milik.get('T1')).toEqual([]);
});

test('a program whose sasaran is not in the Renstra is shown at the root, not lost', () => {
  const akar = pohon((b) => {
    const program = b.perencanaan.program[1];
    if (program) program.sasaran = 'TIADA';
  });
  expect(akar.map((s) => [s.kode, s.pagu])).toEqual([
    ['T1', '1300'],
    ['1.06.04', '700'],
  ]);
});
