// The tables of a report as CSV: indicators with every triwulan, and the budget tree.
import type { NilaiAnggaran, Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';
import { type SelCsv, tulisCsv } from './tulisCsv.ts';

export function csvIndikator({ pemda, perangkatDaerah, tahun, indikator }: Perhitungan): string {
  const kepala = ['pemda', 'perangkat_daerah', 'tahun', 'triwulan', 'tingkat', 'kode', 'nama', 'iku', 'satuan'];
  return tulisCsv([
    [...kepala, 'target', 'realisasi', 'capaian', 'predikat'],
    ...indikator.flatMap((satu): SelCsv[][] => {
      const awal = (triwulan: number | null): SelCsv[] => [
        ...[pemda, perangkatDaerah, tahun, triwulan],
        ...[satu.tingkat, satu.kode, satu.nama, satu.iku ? 'ya' : 'tidak', satu.satuan],
      ];
      return [
        ...satu.triwulan.map((titik) => [...awal(titik.triwulan), titik.target, titik.realisasi, titik.capaian, null]),
        [...awal(null), satu.target, satu.realisasi, satu.capaian, satu.predikat],
      ];
    }),
  ]);
}

export function csvAnggaran({ pemda, perangkatDaerah, tahun, anggaran }: Perhitungan): string {
  const baris = (tingkat: string, kode: string | null, nama: string, nilai: NilaiAnggaran): SelCsv[] => [
    ...[pemda, perangkatDaerah, tahun, tingkat, kode, nama],
    ...[nilai.murni, nilai.pergeseran, nilai.perubahan, nilai.realisasi, nilai.sisa, nilai.persen],
  ];
  return tulisCsv([
    ['pemda', 'perangkat_daerah', 'tahun', 'tingkat', 'kode', 'nama'].concat(
      'murni',
      'pergeseran',
      'perubahan',
      'realisasi',
      'sisa',
      'persen',
    ),
    ...anggaran.program.flatMap((program) => [
      baris('program', program.kode, program.nama, program),
      ...program.kegiatan.flatMap((kegiatan) => [
        baris('kegiatan', kegiatan.kode, kegiatan.nama, kegiatan),
        ...kegiatan.subkegiatan.map((satu) => baris('subkegiatan', satu.kode, satu.nama, satu)),
      ]),
    ]),
    baris('jumlah', null, 'Jumlah', anggaran),
  ]);
}
