// Rules that refuse become a problem; the rest is told beside the answer.
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { refuse as refuseSalah } from '../http/refuse.ts';

/** Gives the warnings; throws GalatHttp when anything is `salah`. */
export function refuse(pelanggaran: Pelanggaran[]): Pelanggaran[] {
  refuseSalah(pelanggaran);
  return pelanggaran;
}
