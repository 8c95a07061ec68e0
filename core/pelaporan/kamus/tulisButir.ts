// Writes one dictionary entry as text in the asked format. Rounding happens here, once, half away from zero.

import type { Desimal } from '../../values/desimal.ts';
import { berhasil, gagal, type Hasil } from '../../values/hasil.ts';
import { terbilang } from '../../values/terbilang.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import { tulisPersen } from '../../values/tulisPersen.ts';
import { tulisRupiah } from '../../values/tulisRupiah.ts';
import { tulisTanggal } from '../../values/tulisTanggal.ts';
import type { ButirKamus } from './butirKamus.ts';

export const FORMAT_BUTIR = [
  'wajar',
  'angka',
  'persen',
  'rupiah',
  'poin',
  'terbilang',
  'angkaTerbilang',
  'rupiahTerbilang',
  'mutlak',
  'kecil',
  'besar',
  'tahun',
] as const;
export type FormatButir = (typeof FORMAT_BUTIR)[number];

export type MasalahButir = 'pelaporan.angka-kosong' | 'pelaporan.format-tak-cocok';

type ButirAngka = Extract<ButirKamus, { jenis: 'angka' }>;

const angkaSaja = (nilai: Desimal, presisi: number | null) =>
  presisi === null ? tulisAngka(nilai) : tulisAngka(nilai, { desimal: presisi });

function wajar(nilai: Desimal, { satuan, presisi }: ButirAngka): string {
  if (satuan === 'rupiah') return tulisRupiah(nilai);
  if (satuan === '%') return tulisPersen(nilai, presisi ?? 2);
  if (satuan === 'poin') return `${angkaSaja(nilai, presisi)} poin persen`;
  return satuan === null ? angkaSaja(nilai, presisi) : `${angkaSaja(nilai, presisi)} ${satuan.toLowerCase()}`;
}

function tulisNilai(nilai: Desimal, butir: ButirAngka, format: FormatButir): string | null {
  switch (format) {
    case 'wajar':
      return wajar(nilai, butir);
    case 'mutlak':
      return wajar(nilai.abs(), butir);
    case 'angka':
      return angkaSaja(nilai, butir.presisi);
    case 'persen':
      return tulisPersen(nilai, butir.presisi ?? 2);
    case 'rupiah':
      return tulisRupiah(nilai);
    case 'poin':
      return `${angkaSaja(nilai, butir.presisi)} poin persen`;
    case 'terbilang':
      return terbilang(nilai);
    case 'angkaTerbilang':
      return `${angkaSaja(nilai, butir.presisi)} (${terbilang(nilai)})`;
    case 'rupiahTerbilang':
      return `${tulisRupiah(nilai)} (${terbilang(nilai)} rupiah)`;
    default:
      return null;
  }
}

/** Text of the entry; a blank figure or a format that does not fit is a masalah, never an invented text. */
export function tulisButir(butir: ButirKamus, format: FormatButir = 'wajar'): Hasil<string, MasalahButir> {
  const jadi = (teks: string | null): Hasil<string, MasalahButir> =>
    teks === null ? gagal('pelaporan.format-tak-cocok') : berhasil(teks);
  switch (butir.jenis) {
    case 'angka':
      return butir.angka.nilai === null
        ? gagal('pelaporan.angka-kosong')
        : jadi(tulisNilai(butir.angka.nilai, butir, format));
    case 'teks':
      if (format === 'kecil') return berhasil(butir.teks.toLowerCase());
      if (format === 'besar') return berhasil(butir.teks.toUpperCase());
      return jadi(format === 'wajar' ? butir.teks : null);
    case 'tanggal':
      return jadi(format === 'wajar' ? tulisTanggal(butir.iso) : format === 'tahun' ? butir.iso.slice(0, 4) : null);
    case 'kosong':
      return gagal('pelaporan.angka-kosong');
    case 'tahun':
      return jadi(format === 'wajar' || format === 'tahun' ? String(butir.tahun) : null);
  }
}
