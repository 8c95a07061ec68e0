// From what is entered per month or per kode rekening to money per triwulan of a sub kegiatan, cumulative.
import { type Desimal, desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { TRIWULAN, type Triwulan } from '../values/sel.ts';
import { tulisUang } from '../values/tulisUang.ts';
import type { IsianKas, KolomKas } from './rincianAnggaran.ts';

type DeretTriwulan = Record<Triwulan, string | null>;

const KOSONG: DeretTriwulan = { 1: null, 2: null, 3: null, 4: null };

/**
 * Twelve months, each of its own, to four cumulative figures. A triwulan has a figure once a month of it, or of a later
 * triwulan, has one: months that are still to come are blank, a month without spending in between adds nothing.
 */
export function bulanKeTriwulan(bulan: ReadonlyMap<number, string>): DeretTriwulan {
  const akhir = Math.max(0, ...bulan.keys());
  const sampai = (t: Triwulan): string | null =>
    akhir < 3 * t - 2
      ? null
      : tulisUang(jumlah([...bulan].filter(([ke]) => ke <= 3 * t).map(([, nilai]) => desimal(nilai))));
  return { 1: sampai(1), 2: sampai(2), 3: sampai(3), 4: sampai(4) };
}

/** Sum of one column over rows of one period; null when no row has a figure there. */
const jumlahkan = (baris: readonly IsianKas[], kolom: KolomKas, ke: number): Desimal | null =>
  jumlah(baris.filter((b) => b.ke === ke).map((b) => desimal(b[kolom])));

/**
 * One column of one sub kegiatan. Months win over triwulan, kode rekening over the sub kegiatan as a whole: always the
 * lowest level that has figures. Null when the rows given hold none.
 */
export function kasTriwulan(baris: readonly IsianKas[], kolom: KolomKas): DeretTriwulan | null {
  const ada = baris.filter((b) => b[kolom] !== null);
  const lapis = [
    ada.filter((b) => b.periode === 'bulan' && b.rekening !== null),
    ada.filter((b) => b.periode === 'bulan' && b.rekening === null),
    ada.filter((b) => b.periode === 'triwulan' && b.rekening !== null),
    ada.filter((b) => b.periode === 'triwulan' && b.rekening === null),
  ].find((l) => l.length > 0);
  const [satu] = lapis ?? [];
  if (lapis === undefined || satu === undefined) return null;
  if (satu.periode === 'triwulan') {
    const isi = TRIWULAN.map((t) => [t, tulisUang(jumlahkan(lapis, kolom, t))] as const);
    return { ...KOSONG, ...Object.fromEntries(isi) };
  }
  const bulan = new Map<number, string>();
  for (const ke of new Set(lapis.map((b) => b.ke))) {
    const nilai = tulisUang(jumlahkan(lapis, kolom, ke));
    if (nilai !== null) bulan.set(ke, nilai);
  }
  return bulanKeTriwulan(bulan);
}

/** Realisasi or rencana of the year so far: the last triwulan that has a figure. */
export const posisiTerakhir = (deret: DeretTriwulan | null): string | null =>
  deret === null ? null : (deret[4] ?? deret[3] ?? deret[2] ?? deret[1]);
