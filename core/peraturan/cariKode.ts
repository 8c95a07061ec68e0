// Looks up a dotted code in the edition of a code table that is in force: nomenklatur, belanja.
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import { cariBerlaku } from './cariBerlaku.ts';
import { kunciKode } from './kunciKode.ts';
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import { akhirTahun, type Tabel } from './tabel.ts';

export interface BarisKode {
  kode: string;
  nama: string;
}

export interface BarisBersumber<B extends BarisKode> {
  baris: B;
  edisi: Tabel<B>;
}

const indeks = new WeakMap<Tabel<BarisKode>, ReadonlyMap<string, BarisKode>>();

function indeksKode<B extends BarisKode>(tabel: Tabel<B>): ReadonlyMap<string, B> {
  const ada = indeks.get(tabel);
  if (ada !== undefined) return ada as ReadonlyMap<string, B>;
  const baru = new Map(tabel.baris.map((baris) => [kunciKode(baris.kode), baris]));
  indeks.set(tabel, baru);
  return baru;
}

/** Codes are compared segment by segment as numbers; `kunci` lists the keys to try, the first hit wins. */
export function cariKode<B extends BarisKode>(
  daftar: readonly Tabel<B>[],
  tabel: string,
  dicari: string,
  tahun: number,
  kunci: readonly string[] = [kunciKode(dicari)],
): Hasil<BarisBersumber<B>, MasalahPeraturan> {
  const edisi = cariBerlaku(daftar, tabel, akhirTahun(tahun));
  if (!edisi.ok) return edisi;
  const isi = indeksKode(edisi.nilai);
  const baris = kunci.map((k) => isi.get(k)).find((b) => b !== undefined);
  if (baris !== undefined) return berhasil({ baris, edisi: edisi.nilai });
  return gagal({
    kode: 'peraturan.kode-tidak-dikenal',
    aturan: tabel,
    dicari,
    pesan: `Kode ${dicari} tidak ada dalam ${edisi.nilai.judul} tahun ${tahun} (${edisi.nilai.sitasi}). Periksa kodenya, atau pilih edisi tahun yang benar.`,
  });
}
