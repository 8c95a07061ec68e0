// A small tree of program, kegiatan and sub kegiatan with real-looking kode, for tests of the budget.
import type { Program } from '../../perencanaan/faktaPerencanaan.ts';
import type { VersiRinci } from '../rincianAnggaran.ts';

const program = (kode: string, kegiatan: Record<string, string[]>): Program => ({
  kode,
  nama: `Program ${kode}`,
  penanggungJawab: [],
  sasaran: 'S1',
  kegiatan: Object.entries(kegiatan).map(([k, sub]) => ({
    kode: `${kode}.${k}`,
    nama: `Kegiatan ${k}`,
    penanggungJawab: [],
    subKegiatan: sub.map((s) => ({
      kode: `${kode}.${k}.${s}`,
      nama: `Sub kegiatan ${s}`,
      sasaran: null,
      penanggungJawab: [],
      catatanKeluaran: null,
    })),
  })),
});

/** Four sub kegiatan: 1.06.01.2.01.01, .02 · 1.06.01.2.02.01 · 1.06.04.2.01.01. */
export const POHON_ANGGARAN = [
  program('1.06.01', { '2.01': ['01', '02'], '2.02': ['01'] }),
  program('1.06.04', { '2.01': ['01'] }),
];

export const versiUji = (ubah: Partial<VersiRinci> = {}): VersiRinci => ({
  kode: 'murni',
  jenis: 'murni',
  urutan: 1,
  nama: 'DPA Murni',
  tanggal: '2030-01-02',
  status: 'draf',
  nomorDokumen: 'DPA/1/2030',
  dasar: null,
  ...ubah,
});
