// Peringkat of a capaian kinerja: by default the five grades of Permendagri 86/2017, Tabel T-E.1.
import { PENGATURAN_BAKU, type PengaturanSkala } from '../peraturan/pengaturanBaku.ts';
import type { Angka } from '../values/angka.ts';
import type { Predikat } from '../values/predikat.ts';
import { predikatSkala } from './predikatSkala.ts';

export const predikatCapaian = (
  capaian: Angka,
  tahun: number,
  { capaian: skala, kebijakanCelah }: PengaturanSkala = PENGATURAN_BAKU.skala,
): Predikat => predikatSkala(capaian, { skala, tahun, kebijakanCelah, hal: 'Capaian', satuan: '%' });
