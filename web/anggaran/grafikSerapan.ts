// Chart description of the budget over the triwulan: what was planned up to each, and what was spent.
import type { GrafikSumbu } from '@tapis/core/pelaporan/opsiGrafik.ts';
import type { Perhitungan } from '@tapis/core/pelaporan/perhitungan.ts';

interface KataSerapan {
  target: string;
  realisasi: string;
  triwulan: (nomor: number) => string;
}

export const grafikSerapan = (triwulan: Perhitungan['anggaran']['triwulan'], kata: KataSerapan): GrafikSumbu => ({
  jenis: 'batang',
  satuan: 'Rp',
  kategori: triwulan.map((satu) => kata.triwulan(satu.triwulan)),
  seri: [
    { nama: kata.target, nilai: triwulan.map(({ target }) => target) },
    { nama: kata.realisasi, nilai: triwulan.map(({ realisasi }) => realisasi) },
  ],
  sumbu: { min: 0 },
});
