// Ends a write that rules are against: 422 with what is wrong. Warnings are no reason to refuse.
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import { GalatHttp } from './masalah.ts';

export function refuse(pelanggaran: readonly Pelanggaran[]): void {
  const salah = pelanggaran.filter(({ tingkat }) => tingkat === 'salah');
  if (salah.length > 0) throw new GalatHttp({ kode: 'umum.aturan-dilanggar', pelanggaran: salah });
}
