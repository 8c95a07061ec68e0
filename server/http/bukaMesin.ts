// The workers of the built program (dist/): one computes figures, two set documents, one per file reviews, one looks into evidence. Each starts with its first task.
import { bukaKlienPekerja, type KlienPekerja } from '@tapis/report/pelaporan/klienPekerja.ts';
import type { Penghitung } from '../pelaporan/penghitung.ts';
import { createPenghitungPekerja } from '../pelaporan/penghitungPekerja.ts';
import { createPengolahPekerja, type PengolahBukti } from '../pengukuran/bukti/pengolahBukti.ts';
import type { Pereviu } from '../reviu/pereviu.ts';
import { berkasPekerja } from './berkasPekerja.ts';
import { bukaPereviu } from './bukaPereviu.ts';

export interface Mesin {
  penghitung: Penghitung;
  perender: KlienPekerja;
  pereviu: Pereviu;
  pengolahBukti: PengolahBukti;
}

export const bukaPerender = (): KlienPekerja => bukaKlienPekerja({ berkas: berkasPekerja('pekerja.js') });

export const bukaMesin = (): Mesin => ({
  penghitung: createPenghitungPekerja(berkasPekerja('penghitung.js')),
  perender: bukaPerender(),
  pereviu: bukaPereviu(),
  pengolahBukti: createPengolahPekerja(berkasPekerja('pengolah.js')),
});
