// What the list of indicators shows and in which order, kept in its address.

import type { PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { KOLOM_INDIKATOR } from '@tapis/core/reviu/tautanData.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { STATUS_CAPAIAN, type StatusCapaian, statusCapaian } from '../kit/statusCapaian.ts';
import { TINGKAT, type Tingkat } from '../perencanaan/pilihanPohon.ts';

export const URUTAN = ['kode', 'nama', 'capaian'] as const;
export type Urutan = (typeof URUTAN)[number];

export interface PilihanIndikator {
  cari?: string;
  tingkat?: Tingkat;
  status?: StatusCapaian;
  /** Only indikator kinerja utama. */
  iku?: true;
  urut?: Urutan;
  turun?: true;
}

export function parsePilihanIndikator(search: Record<string, unknown>): PilihanIndikator {
  const tingkat = TINGKAT.find((value) => value === search.tingkat);
  const status = STATUS_CAPAIAN.find((value) => value === search.status);
  const urut = URUTAN.find((value) => value === search.urut);
  const cari = typeof search.cari === 'string' || typeof search.cari === 'number' ? String(search.cari) : '';
  return {
    ...(cari === '' ? {} : { cari }),
    ...(tingkat ? { tingkat } : {}),
    ...(status ? { status } : {}),
    ...(search.iku === true ? { iku: true } : {}),
    ...(urut ? { urut } : {}),
    ...(search.turun === true ? { turun: true } : {}),
  };
}

/** Where a link leads on the page of one indicator: a year or a triwulan ("tw3"), and there a column. */
export interface PilihanRincian {
  baris?: string;
  kolom?: (typeof KOLOM_INDIKATOR)[number];
}

export function parsePilihanRincian(search: Record<string, unknown>): PilihanRincian {
  const baris = /^(?:\d{4}|tw[1-4])$/.exec(String(search.baris))?.[0];
  const kolom = KOLOM_INDIKATOR.find((satu) => satu === search.kolom);
  return baris === undefined ? {} : { baris, ...(kolom === undefined ? {} : { kolom }) };
}

/** Blank capaian stand last in both directions: they are neither low nor high. */
function compareCapaian(a: PerhitunganIndikator, b: PerhitunganIndikator, sign: number): number {
  const [left, right] = [desimal(a.capaian), desimal(b.capaian)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * left.comparedTo(right);
}

/** The indicators chosen, in the chosen order; without one, in the order of the plan. */
export function selectIndikator(
  all: readonly PerhitunganIndikator[],
  { cari, tingkat, status, iku, urut, turun }: PilihanIndikator,
): PerhitunganIndikator[] {
  const words = (cari ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = all.filter(
    (one) =>
      (!tingkat || one.tingkat === tingkat) &&
      (!status || statusCapaian(one.capaian) === status) &&
      (!iku || one.iku) &&
      words.every((word) => `${one.kode} ${one.nama} ${one.satuan}`.toLowerCase().includes(word)),
  );
  if (!urut) return chosen;
  const sign = turun ? -1 : 1;
  if (urut === 'capaian') return chosen.sort((a, b) => compareCapaian(a, b, sign));
  const collator = new Intl.Collator('id', { numeric: true });
  return chosen.sort((a, b) => sign * collator.compare(a[urut], b[urut]));
}
