// Gives a figure its band on a scale. The figure is rounded to two decimals first, so that the print and the word agree.
import { bulatkan } from '../values/bulatkan.ts';
import { type Desimal, desimal } from '../values/desimal.ts';
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import type { KebijakanCelah, Pita, Skala } from './skala.ts';

/** `kebijakan` overrides how the scale treats figures between two printed bands (setting scale.gapPolicy). */
export function klasifikasi(
  skala: Skala,
  nilai: Desimal,
  kebijakan: KebijakanCelah | null = skala.kebijakanCelah,
): Hasil<Pita, MasalahPeraturan> {
  if (skala.kebijakanCelah === null || kebijakan === null) {
    return gagal({
      kode: 'peraturan.skala-tanpa-angka',
      aturan: skala.kode,
      pesan: `Skala "${skala.judul}" hanya berisi kata; angka ${tulisAngka(nilai)} tidak dapat digolongkan. Isi dengan katanya.`,
    });
  }
  const bulat = bulatkan(nilai, kebijakan === 'roundToInteger' ? 0 : 2);
  const [bawah, atas] = skala.rentang;
  if ((bawah !== null && bulat.lessThan(bawah)) || (atas !== null && bulat.greaterThan(atas))) {
    return gagal({
      kode: 'peraturan.nilai-di-luar-skala',
      aturan: skala.kode,
      nilai: nilai.toFixed(),
      pesan: `Nilai ${tulisAngka(nilai)} di luar rentang skala "${skala.judul}" (${tulisAngka(desimal(bawah))} s.d. ${tulisAngka(desimal(atas))}). Periksa nilainya.`,
    });
  }
  const masuk = (pita: Pita, i: number): boolean => {
    const berikut = skala.baris[i + 1];
    if (berikut === undefined) return true;
    if (kebijakan !== 'upperBoundExclusive') return pita.min === null || bulat.greaterThanOrEqualTo(pita.min);
    return berikut.max === null || bulat.greaterThan(berikut.max);
  };
  const pita = skala.baris.find(masuk);
  if (pita === undefined) throw new Error(`scale ${skala.kode} has no bands`);
  return berhasil(pita);
}
