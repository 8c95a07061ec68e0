// Interval arithmetic over printed figures: a printed 91,22 is anything from 91,215 to 91,225, so rounding never alarms.
import { Desimal } from '../../values/desimal.ts';
import { type NilaiCetak, satuanTerakhir, setengahSatuan, setengahTerakhir } from '../baca/bacaNilai.ts';

export interface Rentang {
  bawah: Desimal;
  atas: Desimal;
}

const SERATUS = new Desimal(100);

export const pas = (nilai: Desimal): Rentang => ({ bawah: nilai, atas: nilai });

/** `desimal`: the precision of the column, when it is finer than this cell ("100%" between "84,44%" and "96,67%" is exact). */
export function rentang(nilai: NilaiCetak, tambahan?: Desimal, desimal = 0): Rentang {
  const setengah = setengahSatuan(nilai.desimal < desimal ? { ...nilai, desimal } : nilai);
  const lebar = tambahan === undefined ? setengah : setengah.plus(tambahan);
  if (lebar.isZero()) return pas(nilai.nilai);
  return { bawah: nilai.nilai.minus(lebar), atas: nilai.nilai.plus(lebar) };
}

/** Most decimals that any of them prints. */
export const terhalus = (semua: readonly NilaiCetak[]): number => Math.max(0, ...semua.map((n) => n.desimal));

/** The interval of a result column: its own last place decides, also without "%". */
export function rentangHasil(nilai: NilaiCetak): Rentang {
  const lebar = setengahTerakhir(nilai.desimal);
  return { bawah: nilai.nilai.minus(lebar), atas: nilai.nilai.plus(lebar) };
}

export const bertemu = (a: Rentang, b: Rentang): boolean => a.bawah.lte(b.atas) && b.bawah.lte(a.atas);

/** Two printings of one figure: with the same decimals they are equal, but for one last place that was cut off instead of rounded. */
export function samaCetak(a: NilaiCetak, b: NilaiCetak): boolean {
  if (a.desimal !== b.desimal) return bertemu(rentangHasil(a), rentangHasil(b));
  const beda = a.nilai.minus(b.nilai).abs();
  return beda.isZero() || (a.desimal > 0 && beda.lte(satuanTerakhir(a.desimal)));
}

/** Rounded the other way (cut off): allowed one whole last place below. */
export const bertemuTerpotong = (hasil: NilaiCetak, sebenarnya: Rentang): boolean => {
  const { desimal, nilai } = hasil;
  return bertemu(
    { bawah: nilai.minus(setengahTerakhir(desimal)), atas: nilai.plus(satuanTerakhir(desimal)) },
    sebenarnya,
  );
};

export const jumlahRentang = (semua: readonly Rentang[]): Rentang =>
  semua.reduce((a, b) => ({ bawah: a.bawah.plus(b.bawah), atas: a.atas.plus(b.atas) }), pas(new Desimal(0)));

/** a ÷ b × 100 for positive b; null when b may be zero. */
export function persenRentang(a: Rentang, b: Rentang): Rentang | null {
  if (b.bawah.lte(0) || a.bawah.lt(0)) return null;
  return { bawah: a.bawah.div(b.atas).times(SERATUS), atas: a.atas.div(b.bawah).times(SERATUS) };
}

export function selisihRentang(a: Rentang, b: Rentang): Rentang {
  const bawah = a.bawah.minus(b.atas);
  return { bawah, atas: a.bawah === a.atas && b.bawah === b.atas ? bawah : a.atas.minus(b.bawah) };
}
