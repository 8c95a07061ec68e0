// What the rules say about a form: what is shown at the fields, and what keeps it from being saved.
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import type { Remark } from '../../kit/FormField.tsx';
import type { FormProblem } from '../../kit/useSimpan.ts';

export const remarksOf = (pelanggaran: readonly Pelanggaran[]): Remark[] =>
  pelanggaran.map(({ bidang, pesan, sitasi, tingkat }) => ({
    field: bidang ?? '',
    message: pesan,
    sitasi,
    severe: tingkat === 'salah',
  }));

/** Only what is refused. `here` tells the fields of this page; the rest is named without a link. */
export const problemsIn = (pelanggaran: readonly Pelanggaran[], here: (bidang: string) => boolean): FormProblem[] =>
  pelanggaran
    .filter(({ tingkat }) => tingkat === 'salah')
    .map(({ bidang, pesan }) => ({ field: bidang !== null && here(bidang) ? bidang : '', message: pesan }));
