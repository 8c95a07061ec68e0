import { expect, it } from 'vitest';
import { filterPengguna, type PilihanPengguna, SEMUA_PENGGUNA } from './filterPengguna.ts';

const orang = (nama: string, aktif: boolean, ...peran: ['kepala' | 'apip' | 'perencana', string | null][]) => ({
  id: nama,
  nama,
  email: `${nama.toLowerCase()}@uji.test`,
  aktif,
  versi: 0,
  peran: peran.map(([satu, perangkatDaerah]) => ({ peran: satu, perangkatDaerah, jabatan: null })),
  faktorKedua: false,
  sesi: 0,
});
const SEMUA = [
  orang('Ani', true, ['kepala', 'dinsos'], ['perencana', 'dinkes']),
  orang('Budi', false, ['perencana', 'dinsos']),
  orang('Cici', true, ['apip', null]),
];

it.each<[Partial<PilihanPengguna>, string[]]>([
  [{}, ['Ani', 'Budi', 'Cici']],
  [{ cari: '  UJI.test an ' }, ['Ani']],
  [{ peran: 'perencana' }, ['Ani', 'Budi']],
  // The role and the place must be those of one and the same role.
  [{ peran: 'perencana', perangkatDaerah: 'dinsos' }, ['Budi']],
  [{ perangkatDaerah: 'dinsos', status: 'aktif' }, ['Ani']],
  [{ status: 'nonaktif' }, ['Budi']],
  [{ cari: 'tidak ada' }, []],
])('%j', (pilihan, nama) =>
  expect(filterPengguna(SEMUA, { ...SEMUA_PENGGUNA, ...pilihan }).map((satu) => satu.nama)).toEqual(nama),
);
