// An entry of the figure dictionary, from which narrative tokens {{kunci|format}} are written.
import type { Angka, Asal } from '../../values/angka.ts';
import { Desimal } from '../../values/desimal.ts';

/** `satuan`: "rupiah", "%", "poin" (poin persen) or a unit word. `presisi` null = shortest form. */
export type ButirKamus =
  | { jenis: 'angka'; angka: Angka; satuan: string | null; presisi: number | null }
  | { jenis: 'teks'; teks: string; asal?: Asal }
  | { jenis: 'tanggal'; iso: string }
  | { jenis: 'tahun'; tahun: number }
  /** Known, but not entered yet: text that uses it stays visibly open. */
  | { jenis: 'kosong' };

export type EntriKamus = [kunci: string, butir: ButirKamus];

export const butirTeks = (teks: string, asal?: Asal): ButirKamus =>
  asal ? { jenis: 'teks', teks, asal } : { jenis: 'teks', teks };
export const BUTIR_KOSONG: ButirKamus = { jenis: 'kosong' };
/** Blank text is an open place, not an empty word. */
export const butirIsian = (teks: string | null | undefined): ButirKamus =>
  teks === null || teks === undefined || teks.trim() === '' ? BUTIR_KOSONG : butirTeks(teks);
export const butirTahun = (tahun: number): ButirKamus => ({ jenis: 'tahun', tahun });
export const butirTanggal = (iso: string): ButirKamus => ({ jenis: 'tanggal', iso });
export const butirRupiah = (angka: Angka): ButirKamus => ({ jenis: 'angka', angka, satuan: 'rupiah', presisi: null });
export const butirPersen = (angka: Angka): ButirKamus => ({ jenis: 'angka', angka, satuan: '%', presisi: 2 });
export const butirPoin = (angka: Angka): ButirKamus => ({ jenis: 'angka', angka, satuan: 'poin', presisi: 2 });
export const butirAngka = (angka: Angka, satuan: string | null, presisi: number | null = null): ButirKamus => ({
  jenis: 'angka',
  angka,
  satuan,
  presisi,
});

/** A count of rows; `uraian` says what was counted. */
export function butirJumlah(jumlah: number, uraian: string, satuan: string | null = null): ButirKamus {
  const asal: Asal = { aturan: 'jumlah-baris', judul: 'Jumlah', sitasi: null, uraian, masukan: [] };
  return { jenis: 'angka', angka: { nilai: new Desimal(jumlah), asal }, satuan, presisi: 0 };
}

/** A difference or other figure derived for a sentence, with its two inputs named. */
export function angkaTurunan(
  aturan: string,
  judul: string,
  uraian: string,
  nilai: Desimal | null,
  masukan: { label: string; angka: Angka }[],
): Angka {
  return {
    nilai,
    asal: {
      aturan,
      judul,
      sitasi: null,
      uraian,
      masukan: masukan.map(({ label, angka }) => ({
        label,
        nilai: angka.nilai?.toFixed() ?? angka.kata ?? null,
        asal: angka.asal,
      })),
    },
    ...(masukan.some(({ angka }) => angka.disimpulkan) ? { disimpulkan: true } : {}),
  };
}

/** Direction of a difference as a word; null when unknown. */
export function arah(selisih: Desimal | null, kata: { naik: string; turun: string; tetap: string }): string | null {
  if (selisih === null) return null;
  if (selisih.isZero()) return kata.tetap;
  return selisih.isPositive() ? kata.naik : kata.turun;
}
