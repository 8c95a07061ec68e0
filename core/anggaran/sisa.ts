// What is left of a ceiling: pagu − realisasi, in rupiah; negative when more was spent than allowed.
import type { Angka } from '../values/angka.ts';
import { type PokokAsal, rakitAngka } from '../values/rakitAngka.ts';

const ATURAN: PokokAsal = {
  aturan: 'anggaran.sisa',
  judul: 'Sisa anggaran',
  sitasi: null,
  uraian: 'Pagu yang berlaku − realisasi.',
};

/** Blank when either is blank: what was not entered is not known to be unspent. */
export function sisa(pagu: Angka, realisasi: Angka): Angka {
  const bahan = [
    { label: 'Pagu', angka: pagu, satuan: 'rupiah' },
    { label: 'Realisasi', angka: realisasi, satuan: 'rupiah' },
  ];
  if (pagu.nilai === null || realisasi.nilai === null) return rakitAngka(null, ATURAN, bahan, 'BELUM_DIISI');
  return rakitAngka(pagu.nilai.minus(realisasi.nilai), ATURAN, bahan);
}
