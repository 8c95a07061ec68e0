import type { KendalaTahun, TindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import { expect, it } from 'vitest';
import { type PilihanTindakLanjut, parsePilihanTindakLanjut, saringTindakLanjut } from './pilihanTindakLanjut.ts';

const butir = (nomor: string, lain: Partial<TindakLanjut> = {}): TindakLanjut => ({
  nomor,
  tahun: 2030,
  triwulan: 2,
  lembar: 'kinerja',
  baris: 'IP1',
  namaBaris: null,
  uraian: 'Rapat',
  jabatan: 'kabid',
  namaJabatan: 'Kepala Bidang',
  batas: '2030-08-15',
  selesai: null,
  catatanSelesai: null,
  versi: 1,
  oleh: null,
  waktu: null,
  ...lain,
});
const KENDALA: KendalaTahun = {
  tahun: 2030,
  hari: '2030-08-20',
  catatan: [],
  tindakLanjut: [
    butir('lewat'),
    butir('terbuka', { batas: '2030-12-01', triwulan: 3, jabatan: 'sekretaris' }),
    butir('selesai', { selesai: '2030-08-01', catatanSelesai: 'Sudah' }),
    butir('lalu', { tahun: 2029, triwulan: 4, batas: '2030-09-01' }),
  ],
  jabatan: [
    { kode: 'kabid', nama: 'Kepala Bidang', bidang: 'rehsos' },
    { kode: 'sekretaris', nama: 'Sekretaris', bidang: null },
  ],
  bidang: [{ kode: 'rehsos', nama: 'Rehabilitasi' }],
  terkunci: [],
};
const nomor = (pilihan: PilihanTindakLanjut) => saringTindakLanjut(KENDALA, pilihan).map((satu) => satu.nomor);

it('shows what is not done, and the rest when asked', () => {
  expect(nomor({})).toEqual(['lewat', 'terbuka', 'lalu']);
  expect(nomor({ keadaan: 'lewat' })).toEqual(['lewat']);
  expect(nomor({ keadaan: 'selesai' })).toEqual(['selesai']);
  expect(nomor({ keadaan: 'semua' })).toHaveLength(4);
  expect(nomor({ asal: '2' })).toEqual(['lewat']);
  expect(nomor({ asal: 'lalu' })).toEqual(['lalu']);
  expect(nomor({ bidang: 'rehsos' })).toEqual(['lewat', 'lalu']);
  expect(nomor({ pj: 'sekretaris' })).toEqual(['terbuka']);
});

it('reads the address and leaves out what it does not know', () => {
  expect(parsePilihanTindakLanjut({ keadaan: 'lewat', asal: 3, pj: 'kabid', bidang: '' })).toEqual({
    keadaan: 'lewat',
    asal: '3',
    pj: 'kabid',
  });
  expect(parsePilihanTindakLanjut({ keadaan: 'x', asal: 9 })).toEqual({});
});
