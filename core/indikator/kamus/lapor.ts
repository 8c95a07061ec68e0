// Short ways to write down a broken rule of a definition.
import type { Pelanggaran } from '../../values/pelanggaran.ts';

export const SITASI_INDIKATOR = 'PermenPANRB 53/2014, Lampiran II, huruf F';
export const SITASI_IKU = 'PermenPANRB 53/2014, Lampiran II, huruf G';
/** Way of calculation, source and person responsible of every indicator. */
export const SITASI_CARA = 'PermenPANRB 53/2014, Lampiran II, huruf H';

export const salah = (kode: string, bidang: string, pesan: string, sitasi: string | null = null): Pelanggaran => ({
  kode: `indikator.${kode}`,
  bidang,
  pesan,
  sitasi,
  tingkat: 'salah',
});

export const peringatan = (kode: string, bidang: string, pesan: string, sitasi: string | null = null): Pelanggaran => ({
  ...salah(kode, bidang, pesan, sitasi),
  tingkat: 'peringatan',
});
