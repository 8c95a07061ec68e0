// Lampiran 2: the signed perjanjian kinerja of the head and their perubahan, as the documents of their own print them.
import type { Blok } from '../naskah.ts';
import { blokLampiran, blokPernyataan } from '../perjanjian/blokPerjanjian.ts';
import { semuaIsi } from '../perjanjian/semuaIsi.ts';
import { judul } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

export function susunPerjanjianKinerja(penyusun: Penyusun): Blok[] {
  const { tahun, perencanaan } = penyusun.bahan;
  return [
    judul(1, 'lampiran-2', 'LAMPIRAN 2', `PERJANJIAN KINERJA TAHUN ${tahun} DAN PERUBAHANNYA`),
    ...semuaIsi(penyusun, perencanaan.perjanjianKinerja).flatMap((isi, urutan): Blok[] => [
      ...(urutan === 0 ? [] : [{ jenis: 'pisahHalaman' } satisfies Blok]),
      ...blokPernyataan(isi, 2),
      { jenis: 'pisahHalaman' },
      ...blokLampiran(isi, 2),
    ]),
  ];
}
