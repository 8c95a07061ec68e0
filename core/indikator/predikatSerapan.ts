// Peringkat of the absorption of a budget. The scale was made for kinerja; applying it to money is a setting of its own.
import { PENGATURAN_BAKU, type PengaturanSkala } from '../peraturan/pengaturanBaku.ts';
import type { Angka } from '../values/angka.ts';
import type { Predikat } from '../values/predikat.ts';
import { predikatSkala } from './predikatSkala.ts';

export const predikatSerapan = (
  persen: Angka,
  tahun: number,
  { serapan: skala, kebijakanCelah }: PengaturanSkala = PENGATURAN_BAKU.skala,
): Predikat => predikatSkala(persen, { skala, tahun, kebijakanCelah, hal: 'Penyerapan anggaran', satuan: '%' });
