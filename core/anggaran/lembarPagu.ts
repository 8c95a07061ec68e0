// The ceilings of one version as the rows of a sheet: program, kegiatan, sub kegiatan, kode rekening. Rows that have rows with
// amounts below them are sums; the others are for entry.
import { bandingKode } from '../peraturan/kunciKode.ts';
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Desimal } from '../values/desimal.ts';
import { angkaTercatat } from '../values/rakitAngka.ts';
import { jumlahkanPohon, type SimpulJumlah } from './jumlahkanPohon.ts';
import { namaRekening } from './periksaRekening.ts';
import { type IsianPagu, kunciPagu } from './rincianAnggaran.ts';
import { type SimpulProgram, simpulProgram } from './simpulProgram.ts';

export interface BarisLembar {
  /** `kunciPagu` of the row. */
  kunci: string;
  kode: string;
  rekening: string | null;
  nama: string;
  tingkat: 'program' | 'kegiatan' | 'subkegiatan' | 'rekening';
  nilai: Desimal | null;
  /** True: the amount is entered here; false: it is the sum of the rows below. */
  isian: boolean;
}

interface SimpulLembar extends SimpulJumlah {
  baris: Pick<BarisLembar, 'kode' | 'rekening' | 'nama' | 'tingkat'>;
  anak: SimpulLembar[];
}

function susunSimpul(simpul: SimpulProgram, rekening: ReadonlyMap<string, string[]>, tahun: number): SimpulLembar {
  const { kode, nama, tingkat } = simpul;
  const rinci = (rekening.get(kode) ?? []).map((satu): SimpulLembar => {
    const uraian = namaRekening(satu, tahun) ?? '';
    return {
      kode: kunciPagu({ kode, rekening: satu }),
      nama: uraian,
      baris: { kode, rekening: satu, nama: uraian, tingkat: 'rekening' },
      anak: [],
    };
  });
  return {
    kode,
    nama,
    baris: { kode, rekening: null, nama, tingkat },
    anak: [...simpul.anak.map((anak) => susunSimpul(anak, rekening, tahun)), ...rinci],
  };
}

/** `rekeningLain`: kode rekening that get a row although this version has no amount for them. */
export function lembarPagu(
  program: readonly Program[],
  isi: readonly IsianPagu[],
  tahun: number,
  rekeningLain: readonly { kode: string; rekening: string }[] = [],
): BarisLembar[] {
  const rekening = new Map<string, string[]>();
  for (const { kode, rekening: satu } of [...isi, ...rekeningLain]) {
    if (satu === null) continue;
    const milik = rekening.get(kode) ?? [];
    if (!milik.includes(satu)) rekening.set(kode, [...milik, satu].sort(bandingKode));
  }
  const akar = simpulProgram(program).map((simpul) => susunSimpul(simpul, rekening, tahun));
  const tercatat = new Map(isi.map((i) => [kunciPagu(i), angkaTercatat({ nilai: i.nilai }, `Pagu ${i.kode}.`)]));
  const angka = jumlahkanPohon(akar, tercatat, 'pagu');
  const baris = (simpul: SimpulLembar): BarisLembar[] => {
    const anak = simpul.anak.flatMap(baris);
    const isian = simpul.baris.tingkat !== 'program' && !simpul.anak.some((a) => angka.get(a.kode)?.nilai != null);
    return [{ ...simpul.baris, kunci: simpul.kode, nilai: angka.get(simpul.kode)?.nilai ?? null, isian }, ...anak];
  };
  return akar.flatMap(baris);
}
