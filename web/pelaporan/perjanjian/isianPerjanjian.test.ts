import { describe, expect, it } from 'vitest';
import { bukaIsian, tutupIsian } from './isianPerjanjian.ts';

type Masuk = Parameters<typeof bukaIsian>[0];

const PERJANJIAN = {
  usulan: {
    tempat: 'Liwa',
    tanggal: '2024-01-29',
    versiAnggaran: 'murni',
    pihakKedua: 'kadis',
    alasan: null,
    target: [
      { indikator: 'IP1', nilai: '1234.5', alasan: null },
      { indikator: 'IP3', nilai: 'BB', alasan: null },
    ],
    subKegiatan: null,
  },
  pilihan: {
    indikator: [
      ['IP1', '1234.5'],
      ['IP2', '80.4737'],
      ['IP3', 'BB'],
    ].map(([kode, targetRencana]) => ({
      kode,
      nama: kode,
      tingkat: 'program',
      satuan: '',
      iku: false,
      presisi: 2,
      targetRencana,
    })),
    subKegiatan: ['s1', 's2'].map((kode) => ({ kode, nama: kode, kegiatan: 'k' })),
    versiAnggaran: [],
    pihakKedua: [],
  },
} as unknown as Masuk;

describe('form of an agreement', () => {
  it('opens and closes to the same proposal', () => {
    expect(bukaIsian(PERJANJIAN).target.IP1).toEqual({ included: true, nilai: '1.234,50', alasan: '' });
    expect(tutupIsian(bukaIsian(PERJANJIAN), PERJANJIAN)).toEqual({
      usulan: {
        ...PERJANJIAN.usulan,
        target: [{ indikator: 'IP1', nilai: '1234.5', alasan: null }, PERJANJIAN.usulan.target[1]],
      },
      takTerbaca: [],
    });
  });

  it('offers the target of the plan for an indicator not promised yet, and keeps the digits nobody touched', () => {
    const isian = bukaIsian(PERJANJIAN);
    const awal = isian.target.IP2;
    expect(awal).toEqual({ included: false, nilai: '80,47', alasan: '' });
    const target = { ...isian.target, IP2: { nilai: '80,47', alasan: '', included: true } };
    expect(tutupIsian({ ...isian, target }, PERJANJIAN).usulan.target[1]).toEqual({
      indikator: 'IP2',
      nilai: '80.4737',
      alasan: null,
    });
  });

  it('reads figures as they are typed, tells what is none, and keeps what was chosen', () => {
    const isian = bukaIsian(PERJANJIAN);
    const { usulan, takTerbaca } = tutupIsian(
      {
        ...isian,
        sub: ['s2'],
        target: {
          IP1: { included: true, nilai: 'dua', alasan: ' ' },
          IP2: { included: true, nilai: '81,5', alasan: ' Pagu naik. ' },
          IP3: { included: false, nilai: 'BB', alasan: '' },
        },
      },
      PERJANJIAN,
    );
    expect(takTerbaca).toEqual(['IP1']);
    expect(usulan.target).toEqual([
      { indikator: 'IP1', nilai: null, alasan: null },
      { indikator: 'IP2', nilai: '81.5', alasan: 'Pagu naik.' },
    ]);
    expect(usulan.subKegiatan).toEqual(['s2']);
  });
});
