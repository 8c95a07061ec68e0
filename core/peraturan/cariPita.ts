// Finds the band of a scale by its word: the kode ("BB") or the label ("Sangat Baik"), whatever the case and spaces.
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import type { Pita, Skala } from './skala.ts';

/** `urutan` is the rank from the worst (1) to the best. */
export interface PitaBerurut {
  pita: Pita;
  urutan: number;
}

const rapikan = (kata: string): string => kata.trim().replace(/\s+/g, ' ').toLowerCase();

export function cariPita(skala: Skala, kata: string): Hasil<PitaBerurut, MasalahPeraturan> {
  const dicari = rapikan(kata);
  const menurut = (ambil: (pita: Pita) => string) => skala.baris.findIndex((pita) => rapikan(ambil(pita)) === dicari);
  const kode = menurut((pita) => pita.kode);
  const indeks = kode === -1 ? menurut((pita) => pita.label) : kode;
  const pita = skala.baris[indeks];
  if (pita !== undefined) return berhasil({ pita, urutan: skala.baris.length - indeks });
  return gagal({
    kode: 'peraturan.kata-tidak-dikenal',
    aturan: skala.kode,
    kata,
    pesan: `"${kata}" tidak ada dalam skala "${skala.judul}". Pilih salah satu: ${skala.baris.map((p) => p.kode).join(', ')}.`,
  });
}
