// Chart descriptions of the dashboard.
import type { GrafikSumbu } from '@tapis/core/pelaporan/opsiGrafik.ts';
import type { Dasbor } from '@tapis/core/pelaporan/triwulan/presentDasbor.ts';

/** Indicators of each level by grade; what has none is a series of its own. */
export const grafikSebaran = (
  { sebaran, peringkat }: Dasbor,
  kata: { tanpa: string; satuan: string; tingkat: (tingkat: Dasbor['sebaran'][number]['tingkat']) => string },
): GrafikSumbu => ({
  jenis: 'batang',
  satuan: kata.satuan,
  kategori: sebaran.map(({ tingkat }) => kata.tingkat(tingkat)),
  seri: [
    ...peringkat.map((nama, urutan) => ({ nama, nilai: sebaran.map((satu) => String(satu.peringkat[urutan] ?? 0)) })),
    { nama: kata.tanpa, nilai: sebaran.map(({ tanpaPeringkat }) => String(tanpaPeringkat)) },
  ].filter(({ nilai }) => nilai.some((banyak) => banyak !== '0')),
  sumbu: { min: 0 },
  // Which grade all of them have is what the chart is about.
  legenda: true,
});

export const grafikTren = (
  { tren }: Dasbor,
  kata: { rata: string; serapan: string; persenTarget: string; triwulan: (nomor: number) => string },
): GrafikSumbu => ({
  jenis: 'garis',
  satuan: '%',
  kategori: tren.map(({ triwulan }) => kata.triwulan(triwulan)),
  seri: [
    { nama: kata.rata, nilai: tren.map(({ rata }) => rata) },
    { nama: kata.persenTarget, nilai: tren.map(({ persenTarget }) => persenTarget) },
    { nama: kata.serapan, nilai: tren.map(({ serapan }) => serapan) },
  ],
  sumbu: { min: 0 },
});
