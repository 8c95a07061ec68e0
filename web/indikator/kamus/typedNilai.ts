// Between a value as it is stored ("87.82", a word of the scale) and as people type it ("87,82").
import type { FaktaIndikator } from '@tapis/core/indikator/faktaIndikator.ts';
import { bacaAngka } from '@tapis/core/values/bacaAngka.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { berhasil, gagal, type Hasil } from '@tapis/core/values/hasil.ts';
import { isDesimal } from '@tapis/core/values/isDesimal.ts';
import { tulisAngka } from '@tapis/core/values/tulisAngka.ts';

type JenisNilai = FaktaIndikator['jenisNilai'];

export const writeTyped = (nilai: string | null): string =>
  nilai === null ? '' : isDesimal(nilai) ? tulisAngka(desimal(nilai), { desimal: 20, min: 0 }) : nilai;

/** Blank is null, never zero. The failure is the sentence to show. */
export function readTyped(jenis: JenisNilai, teks: string): Hasil<string | null, string> {
  if (jenis === 'predikat') return berhasil(teks.trim() === '' ? null : teks.trim());
  const bacaan = bacaAngka(teks, 'ketik');
  if (bacaan.status === 'kosong') return berhasil(null);
  return bacaan.status === 'pasti' ? berhasil(bacaan.nilai.toFixed()) : gagal(bacaan.alasan);
}
