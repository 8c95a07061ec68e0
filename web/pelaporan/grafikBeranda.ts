// Chart descriptions of the first page.
import type { GrafikSumbu } from '@tapis/core/pelaporan/opsiGrafik.ts';
import type { PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { isDesimal } from '@tapis/core/values/isDesimal.ts';

/** Longest name beside a bar; the table has it in full. */
const NAME_LENGTH = 60;

const shorten = (text: string): string =>
  text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH - 1).trimEnd()}…` : text;

/** Indicators of the unit as a whole: tujuan, sasaran and program. */
export const indikatorStrategis = (indikator: readonly PerhitunganIndikator[]): PerhitunganIndikator[] =>
  indikator.filter(({ tingkat }) => tingkat === 'tujuan' || tingkat === 'sasaran' || tingkat === 'program');

/** Null when no capaian could be computed. `narrow`: only codes beside the bars; the table has the names. */
export function grafikCapaian(
  indikator: readonly PerhitunganIndikator[],
  nama: string,
  narrow: boolean,
): GrafikSumbu | null {
  const chosen = indikatorStrategis(indikator);
  if (chosen.every(({ capaian }) => capaian === null)) return null;
  return {
    jenis: 'batangMendatar',
    satuan: '%',
    kategori: chosen.map((one) => (narrow ? one.kode : `${one.kode} ${shorten(one.nama)}`)),
    seri: [{ nama, nilai: chosen.map(({ capaian }) => capaian) }],
    sumbu: { min: 0 },
  };
}

/** Null when the indicator has no numbers over the triwulan. */
export function grafikIku(
  iku: PerhitunganIndikator | null,
  kata: { target: string; realisasi: string; triwulan: (nomor: number) => string },
): GrafikSumbu | null {
  const numeric = (value: string | null) => (value !== null && isDesimal(value) ? value : null);
  if (!iku?.triwulan.some(({ target, realisasi }) => numeric(target) !== null || numeric(realisasi) !== null))
    return null;
  return {
    jenis: 'garis',
    satuan: iku.satuan,
    kategori: iku.triwulan.map(({ triwulan }) => kata.triwulan(triwulan)),
    seri: [
      { nama: kata.target, nilai: iku.triwulan.map(({ target }) => numeric(target)) },
      { nama: kata.realisasi, nilai: iku.triwulan.map(({ realisasi }) => numeric(realisasi)) },
    ],
  };
}
