import { expect, it } from 'vitest';
import { kirimPejabat, nilaiPejabat, pejabatBaru } from './isianPejabat.ts';

const ani = {
  nama: 'Contoh Ani',
  jabatan: 'kadis',
  status: 'definitif' as const,
  pangkat: null,
  mulai: '2024-01-02',
  selesai: null,
  sebutanJabatan: 'Kepala Dinas',
  nip: '••••••••••••••1002',
};

it('a NIP that is not touched is not sent; typed it replaces, deleted it is null', () => {
  const nilai = nilaiPejabat(ani);
  expect(kirimPejabat(nilai)).toEqual({
    nama: 'Contoh Ani',
    jabatan: 'kadis',
    status: 'definitif',
    pangkat: null,
    mulai: '2024-01-02',
    selesai: null,
    sebutanJabatan: 'Kepala Dinas',
  });
  expect(kirimPejabat({ ...nilai, nip: '19900101 201503 1 002' })).toMatchObject({ nip: '199001012015031002' });
  expect(kirimPejabat({ ...nilai, nipTercatat: 'hapus' })).toMatchObject({ nip: null });
});

it('the head of the pemda has no jabatan of a unit', () => {
  expect('jabatan' in kirimPejabat(pejabatBaru(undefined))).toBe(false);
  expect(kirimPejabat(pejabatBaru('kadis'))).toMatchObject({ jabatan: 'kadis', mulai: null, selesai: null });
});
