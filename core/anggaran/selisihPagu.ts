// Movement of a ceiling between two versions or years, in rupiah and in percent of the earlier one.
import type { Angka } from '../values/angka.ts';
import type { Desimal } from '../values/desimal.ts';
import { angkaTercatat, type PokokAsal, rakitAngka } from '../values/rakitAngka.ts';

const SELISIH: PokokAsal = {
  aturan: 'anggaran.selisih',
  judul: 'Perubahan pagu',
  sitasi: null,
  uraian: 'Pagu menjadi − pagu semula.',
};

const PERSEN: PokokAsal = {
  aturan: 'anggaran.selisih-persen',
  judul: 'Persentase perubahan pagu',
  sitasi: null,
  uraian: '(Pagu menjadi − pagu semula) ÷ pagu semula × 100.',
};

/**
 * Both blank when either version is unknown here; percent blank with PEMBAGI_NOL when the earlier ceiling is 0.
 * `label` names the two ceilings in the proof.
 */
export function selisihPagu(
  semula: Angka,
  menjadi: Angka,
  label: readonly [semula: string, menjadi: string] = ['Pagu semula', 'Pagu menjadi'],
): { selisih: Angka; persen: Angka } {
  const bahan = [
    { label: label[0], angka: semula, satuan: 'rupiah' },
    { label: label[1], angka: menjadi, satuan: 'rupiah' },
  ];
  if (semula.nilai === null || menjadi.nilai === null) {
    return {
      selisih: rakitAngka(null, SELISIH, bahan, 'BELUM_DIISI'),
      persen: rakitAngka(null, PERSEN, bahan, 'BELUM_DIISI'),
    };
  }
  const beda = menjadi.nilai.minus(semula.nilai);
  return {
    selisih: rakitAngka(beda, SELISIH, bahan),
    persen: semula.nilai.isZero()
      ? rakitAngka(null, PERSEN, bahan, 'PEMBAGI_NOL')
      : rakitAngka(beda.times(100).div(semula.nilai), PERSEN, bahan),
  };
}

const tercatat = (nilai: Desimal | null): Angka => angkaTercatat({ nilai: nilai?.toFixed() ?? null }, 'Pagu.');

/** The same for amounts that need no proof of their own; not rounded. */
export function bedaPagu(
  semula: Desimal | null,
  menjadi: Desimal | null,
): { selisih: Desimal | null; persen: Desimal | null } {
  const { selisih, persen } = selisihPagu(tercatat(semula), tercatat(menjadi));
  return { selisih: selisih.nilai, persen: persen.nilai };
}
