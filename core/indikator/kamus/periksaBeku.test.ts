import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../../sample/lampung-barat-2024/bacaSampel.ts';
import type { AcuanBeku } from '../../perencanaan/periode/acuanBeku.ts';
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { TRIWULAN, type Triwulan } from '../../values/sel.ts';
import type { FaktaIndikator } from '../faktaIndikator.ts';
import { periksaDefinisiBeku, periksaTargetBeku } from './periksaBeku.ts';

const { indikator } = bacaSampel().bahan;
const find = (kode: string): FaktaIndikator => {
  const satu = indikator.find((fakta) => fakta.kode === kode);
  if (satu === undefined) throw new Error(`the sample has no ${kode}`);
  return satu;
};
const [IKU1, IP2] = [find('IKU1'), find('IP2')];
const beku = (...triwulan: Triwulan[]): AcuanBeku => new Map(triwulan.map((t) => [t, '2024-10-01']));
const bidang = (daftar: readonly Pelanggaran[]) => {
  expect(daftar.every(({ kode }) => kode === 'pengukuran.acuan-beku')).toBe(true);
  return daftar.map((satu) => satu.bidang);
};

describe('the definition of an indicator while a quarter is open', () => {
  it('stands still in everything that decides what is counted and how', () => {
    const ukuran: Partial<FaktaIndikator> = {
      ...{ satuan: 'Poin', polaritas: 'minimasi', akumulasi: 'SUM', modeInput: 'PER_PERIOD', definisi: 'Lain.' },
      ...{ jenisNilai: 'predikat', skala: 'lain', induk: 'lain', tingkat: 'sasaran', subKegiatan: ['x'] },
    };
    for (const [nama, isi] of Object.entries(ukuran))
      expect(bidang(periksaDefinisiBeku(IP2, { ...IP2, [nama]: isi }, beku(3)))).toEqual([nama]);
    expect(bidang(periksaDefinisiBeku(IKU1, { ...IKU1, rumus: null }, beku(1)))).toEqual(['rumus']);
  });

  it('holds the components of a rumus, but not their wording', () => {
    expect(IKU1.komponen.length).toBeGreaterThan(1);
    const ubah = (tambahan: object) => IKU1.komponen.map((satu, i) => (i === 0 ? { ...satu, ...tambahan } : satu));
    expect(bidang(periksaDefinisiBeku(IKU1, { ...IKU1, komponen: ubah({ satuan: 'lain' }) }, beku(2)))).toEqual([
      'komponen',
    ]);
    expect(bidang(periksaDefinisiBeku(IKU1, { ...IKU1, komponen: IKU1.komponen.slice(1) }, beku(2)))).toEqual([
      'komponen',
    ]);
    expect(periksaDefinisiBeku(IKU1, { ...IKU1, komponen: ubah({ nama: 'Nama lain' }) }, beku(2))).toEqual([]);
  });

  it('may change in words and people, and in everything while nothing is open', () => {
    expect(
      periksaDefinisiBeku(IP2, { ...IP2, nama: 'Lain', sumberData: 'Lain', penanggungJawab: [] }, beku(1)),
    ).toEqual([]);
    expect(periksaDefinisiBeku(IP2, { ...IP2, satuan: 'Poin', rumus: null }, beku())).toEqual([]);
  });
});

describe('targets while quarters are open', () => {
  const geser = (satu: Triwulan): FaktaIndikator => ({
    ...IP2,
    targetTriwulan: IP2.targetTriwulan.map((t) => (t.triwulan === satu ? { ...t, nilai: { nilai: '1' } } : t)),
  });
  const geserTahun = (tahun: number): FaktaIndikator => ({
    ...IP2,
    target: [...IP2.target.filter((t) => t.tahun !== tahun), { tahun, nilai: { nilai: '1' } }],
  });

  it('exactly the quarters that are open hold theirs', () => {
    fc.assert(
      fc.property(fc.subarray([...TRIWULAN]), fc.constantFrom(...TRIWULAN), (terbuka, diubah) => {
        const hasil = bidang(periksaTargetBeku(IP2, geser(diubah), 2024, beku(...terbuka)));
        expect(hasil).toEqual(terbuka.includes(diubah) ? [`targetTriwulan.${diubah}`] : []);
      }),
    );
  });

  it('the target of the year stands with the fourth quarter; other years move', () => {
    expect(bidang(periksaTargetBeku(IP2, geserTahun(2024), 2024, beku(4)))).toEqual(['target.2024']);
    expect(periksaTargetBeku(IP2, geserTahun(2024), 2024, beku(1, 2, 3))).toEqual([]);
    expect(periksaTargetBeku(IP2, geserTahun(2025), 2024, beku(4))).toEqual([]);
  });

  it('a blank that stays blank is no change, a blank that is filled is one', () => {
    const tanpa = { ...IP2, target: [], targetTriwulan: [] };
    expect(periksaTargetBeku(tanpa, tanpa, 2024, beku(1, 4))).toEqual([]);
    expect(bidang(periksaTargetBeku(tanpa, geserTahun(2024), 2024, beku(4)))).toEqual([
      'targetTriwulan.4',
      'target.2024',
    ]);
  });
});
