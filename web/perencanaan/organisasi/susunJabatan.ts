// Jabatan in the order of a chart: below each superior its subordinates, with their depth.
import type { RekamanJabatan } from '@tapis/contract/perencanaan/organisasi.ts';

export interface BarisJabatan {
  satu: RekamanJabatan;
  kedalaman: number;
}

export function susunJabatan(jabatan: readonly RekamanJabatan[]): BarisJabatan[] {
  const kode = new Set(jabatan.map((satu) => satu.kode));
  const below = (atasan: string | null, kedalaman: number): BarisJabatan[] =>
    jabatan
      .filter((satu) => (satu.atasan !== null && kode.has(satu.atasan) ? satu.atasan : null) === atasan)
      .flatMap((satu) => [{ satu, kedalaman }, ...below(satu.kode, kedalaman + 1)]);
  return below(null, 0);
}
