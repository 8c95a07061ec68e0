// Years of a Renstra: in order, and not those of another one.
import type { Pelanggaran } from '../../values/pelanggaran.ts';
import { salah } from '../pelanggaranRencana.ts';

interface Masa {
  awal: number;
  akhir: number;
}

/** `lain`: the other Renstra of the unit. */
export function periksaMasa({ awal, akhir }: Masa, lain: readonly Masa[]): Pelanggaran[] {
  if (akhir < awal)
    return [
      salah(
        'masa-terbalik',
        'akhir',
        `Tahun akhir ${akhir} mendahului tahun awal ${awal}. Tulis tahun akhir ${awal} atau sesudahnya.`,
      ),
    ];
  const tumpuk = lain.find((satu) => satu.awal <= akhir && awal <= satu.akhir);
  return tumpuk
    ? [
        salah(
          'masa-bertumpuk',
          'akhir',
          `Tahun ${awal}–${akhir} bertumpuk dengan Renstra ${tumpuk.awal}–${tumpuk.akhir}. Setiap tahun hanya mempunyai satu Renstra; ubah tahunnya, atau buat perubahan Renstra ${tumpuk.awal}–${tumpuk.akhir}.`,
        ),
      ]
    : [];
}
