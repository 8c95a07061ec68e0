import { expect, test } from 'vitest';
import { lipatRincian } from './lipatRincian.ts';
import type { RincianAnggaran } from './rincianAnggaran.ts';
import { versiUji } from './uji/pohonAnggaran.ts';

const S = '1.06.01.2.01.01';
const KOSONG: RincianAnggaran = {
  versi: [versiUji({ status: 'berlaku' })],
  pagu: [],
  kas: [],
  belanja: [{ kode: '5', uraian: 'Belanja', anggaran: '9', realisasi: null }],
  paguTahunLalu: [],
  alasanPerubahan: [],
  triwulan: [
    { subKegiatan: S, triwulan: 1, target: { nilai: '7', ragu: 'kabur' }, realisasi: { nilai: '6' } },
    { subKegiatan: S, triwulan: 2, target: { nilai: null }, realisasi: { nilai: '9' } },
  ],
};

test('what was entered without details passes through, marks and all', () => {
  const fakta = lipatRincian({ ...KOSONG, pagu: [{ versi: 'murni', kode: S, rekening: null, nilai: '10.50' }] }, 2024);
  expect(fakta.pagu).toEqual([{ versi: 'murni', kode: S, nilai: '10.50' }]);
  expect(fakta.belanja).toBe(KOSONG.belanja);
  expect(fakta.triwulan).toBe(KOSONG.triwulan);
  expect(fakta.versi).toEqual([{ kode: 'murni', jenis: 'murni', urutan: 1, nama: 'DPA Murni', tanggal: '2030-01-02' }]);
});

test('drafts, their ceilings and their reasons are not there for a report', () => {
  const fakta = lipatRincian(
    {
      ...KOSONG,
      versi: [...KOSONG.versi, versiUji({ kode: 'perubahan', jenis: 'perubahan', urutan: 2 })],
      pagu: [{ versi: 'perubahan', kode: S, rekening: null, nilai: '1' }],
      alasanPerubahan: [{ versi: 'perubahan', kegiatan: '1.06.01.2.01', uraian: 'x' }],
    },
    2024,
  );
  expect([fakta.versi.length, fakta.pagu, fakta.alasanPerubahan]).toEqual([1, [], []]);
});

test('kode rekening become sub kegiatan and jenis belanja; months become triwulan', () => {
  const bulan = (rekening: string, ke: number, realisasi: string) =>
    ({ subKegiatan: S, rekening, periode: 'bulan', ke, rencana: null, realisasi }) as const;
  const fakta = lipatRincian(
    {
      ...KOSONG,
      versi: [versiUji({ status: 'berlaku', tanggal: '2024-01-02' })],
      pagu: [
        { versi: 'murni', kode: S, rekening: '5.1.02.01', nilai: '60' },
        { versi: 'murni', kode: S, rekening: '5.1.02.02', nilai: '30' },
        { versi: 'murni', kode: S, rekening: '5.2.02', nilai: '10.50' },
      ],
      kas: [bulan('5.1.02.01', 2, '20'), bulan('5.1.02.02', 5, '5')],
    },
    2024,
  );
  expect(fakta.pagu).toEqual([{ versi: 'murni', kode: S, nilai: '100.50' }]);
  expect(fakta.belanja.map(({ kode, anggaran, realisasi }) => [kode, anggaran, realisasi])).toEqual([
    ['5', null, null],
    ['5.1', null, null],
    ['5.1.02', '90', '25'],
    ['5.2', null, null],
    ['5.2.02', '10.50', null],
  ]);
  expect(fakta.triwulan.map((t) => [t.target, t.realisasi.nilai])).toEqual([
    [{ nilai: '7', ragu: 'kabur' }, '20'],
    [{ nilai: null }, '25'],
    [{ nilai: null }, null],
    [{ nilai: null }, null],
  ]);
});
