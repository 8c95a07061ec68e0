// Names of the records of measuring, for revision and audit.
import type { Triwulan } from '@tapis/core/values/sel.ts';
import type { KunciTahun } from '../db/jsonShape.ts';

const objek = ({ perangkat_daerah, tahun }: KunciTahun, jenis: string, isi: string | number) =>
  `${perangkat_daerah}/${tahun}/${jenis}/${isi}`;

/** `isi`: "IKU1/1", kode of the row and triwulan; '' for the beginning of all. */
export const objekSel = (kunci: KunciTahun, isi: string): string => objek(kunci, 'realisasi', isi);

/** An evidence file; '' for the beginning of all. */
export const objekBukti = (kunci: KunciTahun, kode: string): string => objek(kunci, 'bukti', kode);

/** The state of a triwulan; '' for the beginning of all. */
export const objekLangkah = (kunci: KunciTahun, triwulan: Triwulan | ''): string =>
  objek(kunci, 'isian-triwulan', triwulan);
