// The facts an entry sheet is computed from: small enough to travel to the browser and to wait there while the link is lost.
import type { FaktaAnggaran } from '../anggaran/faktaAnggaran.ts';
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import { type BarisKeuangan, type JumlahKeuangan, lembarKeuangan } from './lembarKeuangan.ts';
import { type BarisKinerja, lembarKinerja } from './lembarKinerja.ts';
import type { BahanNilai } from './nilaiIndikator.ts';

export interface BahanIsian extends BahanNilai {
  program: Program[];
  anggaran: FaktaAnggaran;
  /** Names of the jabatan that answer for indicators, by kode. */
  jabatan: { kode: string; nama: string }[];
}

export interface LembarIsian {
  kinerja: BarisKinerja[];
  keuangan: BarisKeuangan[];
  /** Money of the whole unit. */
  jumlah: JumlahKeuangan;
}

/** Both sheets of a year. */
export function lembarIsian(bahan: BahanIsian): LembarIsian {
  const kinerja = lembarKinerja(bahan);
  const induk = bahan.indikator.filter((f) => f.tingkat === 'subkegiatan').map((f) => [f.kode, f.induk] as const);
  const { baris: keuangan, jumlah } = lembarKeuangan(bahan, kinerja, new Map(induk));
  return { kinerja, keuangan, jumlah };
}
