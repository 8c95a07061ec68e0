// A tindak lanjut as the values of its form, and back.
import type { KendalaTahun, TindakLanjut, UbahTindakLanjut } from '@tapis/contract/pengukuran/kendala.ts';
import type { Isian, Nilai } from '../../kit/RekamanDialog.tsx';

export const nilaiTindakLanjut = ({ uraian, jabatan, batas }: UbahTindakLanjut): Nilai => ({ uraian, jabatan, batas });

export const kirimTindakLanjut = (nilai: Nilai): UbahTindakLanjut => ({
  uraian: nilai.uraian ?? '',
  jabatan: nilai.jabatan ?? '',
  batas: nilai.batas ?? '',
});

export const kirimSelesai = ({ selesai, catatanSelesai }: Pick<TindakLanjut, 'selesai' | 'catatanSelesai'>) => ({
  selesai,
  catatan: catatanSelesai,
});

export const isianTindakLanjut = (
  jabatan: KendalaTahun['jabatan'],
  kata: { uraian: string; uraianPetunjuk: string; jabatan: string; pilih: string; batas: string },
): Isian[] => [
  { nama: 'uraian', label: kata.uraian, petunjuk: kata.uraianPetunjuk, jenis: 'panjang' },
  {
    nama: 'jabatan',
    label: kata.jabatan,
    pilihan: [{ nilai: '', label: kata.pilih }, ...jabatan.map(({ kode, nama }) => ({ nilai: kode, label: nama }))],
  },
  { nama: 'batas', label: kata.batas, jenis: 'tanggal' },
];
