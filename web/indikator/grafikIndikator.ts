// Chart descriptions of one indicator: its years with the end of the Renstra, and its triwulan.
import type { RincianIndikator } from '@tapis/contract/indikator/rincianIndikator.ts';
import type { GrafikSumbu } from '@tapis/core/pelaporan/opsiGrafik.ts';
import { isDesimal } from '@tapis/core/values/isDesimal.ts';

/** Words of the chart in the language of the page. */
export interface KataGrafik {
  target: string;
  realisasi: string;
  /** Target of the last year of the Renstra. */
  akhirRenstra: string;
  triwulan: (nomor: number) => string;
}

const drawable = (values: (string | null)[]): boolean => values.some((value) => value !== null && isDesimal(value));
const numeric = (value: string | null): string | null => (value !== null && isDesimal(value) ? value : null);

/** Null when fewer than two years have a figure, or the values are words. */
export function grafikTahunan({ tahunan, satuan }: RincianIndikator, kata: KataGrafik): GrafikSumbu | null {
  const withTarget = tahunan.filter(({ target }) => target !== null);
  const last = withTarget.at(-1);
  if (withTarget.length < 2 || !last || !drawable(tahunan.map(({ target }) => target))) return null;
  return {
    jenis: 'garis',
    satuan,
    kategori: tahunan.map(({ tahun }) => String(tahun)),
    seri: [
      { nama: kata.target, nilai: tahunan.map(({ target }) => numeric(target)) },
      { nama: kata.realisasi, nilai: tahunan.map(({ realisasi }) => numeric(realisasi)) },
      { nama: kata.akhirRenstra, nilai: tahunan.map(() => numeric(last.target)) },
    ],
  };
}

/** Null when no triwulan has a number to draw. */
export function grafikTriwulan({ triwulan, satuan }: RincianIndikator, kata: KataGrafik): GrafikSumbu | null {
  if (!drawable(triwulan.flatMap(({ target, realisasi }) => [target, realisasi]))) return null;
  return {
    jenis: 'batang',
    satuan,
    kategori: triwulan.map((titik) => kata.triwulan(titik.triwulan)),
    seri: [
      { nama: kata.target, nilai: triwulan.map(({ target }) => numeric(target)) },
      { nama: kata.realisasi, nilai: triwulan.map(({ realisasi }) => numeric(realisasi)) },
    ],
    sumbu: { min: 0 },
  };
}
