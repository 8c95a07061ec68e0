// Rules that refuse become a problem; the rest is told beside the answer.
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { GalatHttp } from '../http/masalah.ts';

/** Gives the warnings; throws GalatHttp when anything is `salah`. */
export function refuse(pelanggaran: Pelanggaran[]): Pelanggaran[] {
  if (pelanggaran.some((p) => p.tingkat === 'salah'))
    throw new GalatHttp({ kode: 'umum.aturan-dilanggar', pelanggaran });
  return pelanggaran;
}
