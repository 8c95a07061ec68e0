// Where a temuan stands, in the language of the screen.
import type { LokasiTemuan } from '@tapis/core/reviu/temuan.ts';
import type { TFunction } from 'i18next';

export function tulisLetak(t: TFunction, lokasi: LokasiTemuan): string {
  const { baris, halaman, tabel, barisTabel, kolom } = lokasi;
  const bagian = [
    baris && t('reviu.letak.baris', { n: baris[0] === baris[1] ? baris[0] : `${baris[0]}–${baris[1]}` }),
    halaman === null ? null : t('reviu.letak.halaman', { n: halaman }),
    tabel,
    barisTabel === null ? null : t('reviu.letak.barisTabel', { n: barisTabel }),
    kolom && t('reviu.letak.kolom', { nama: kolom }),
  ].filter(Boolean);
  return bagian.length > 0 ? bagian.join(', ') : t('reviu.letak.seluruh');
}
