// The workers of the built program (dist/): one computes figures, two set documents, one per file reviews, one looks into evidence. Each starts with its first task.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bukaKlienPekerja, type KlienPekerja } from '@tapis/report/pelaporan/klienPekerja.ts';
import { akarProyek } from '../db/lokasi.ts';
import type { Penghitung } from '../pelaporan/penghitung.ts';
import { createPenghitungPekerja } from '../pelaporan/penghitungPekerja.ts';
import { createPengolahPekerja, type PengolahBukti } from '../pengukuran/bukti/pengolahBukti.ts';
import type { Pereviu } from '../reviu/pereviu.ts';
import { createPereviuPekerja } from '../reviu/pereviuPekerja.ts';

export interface Mesin {
  penghitung: Penghitung;
  perender: KlienPekerja;
  pereviu: Pereviu;
  pengolahBukti: PengolahBukti;
}

const berkas = (nama: string) => pathToFileURL(join(akarProyek(), 'dist', nama));

export const bukaPerender = (): KlienPekerja => bukaKlienPekerja({ berkas: berkas('pekerja.js') });

export const bukaPereviu = (): Pereviu => createPereviuPekerja(berkas('pereviu.js'));

export const bukaMesin = (): Mesin => ({
  penghitung: createPenghitungPekerja(berkas('penghitung.js')),
  perender: bukaPerender(),
  pereviu: bukaPereviu(),
  pengolahBukti: createPengolahPekerja(berkas('pengolah.js')),
});
