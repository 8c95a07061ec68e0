// The absorption of every row that tables give: as printed, and as its budget and its use make it. A misprinted percentage
// must not make the sentences look wrong that name the right one.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import { onceFor } from '../baca/onceFor.ts';
import { barisBerangka, kolomTerdekat, nilaiSel } from './kolomKerabat.ts';
import { bertemuTerpotong, persenRentang, type Rentang, rentang } from './rentang.ts';

export interface SerapanBaris {
  nama: string;
  tercetak: NilaiCetak | null;
  hitung: Rentang | null;
}

export const serapanTabel = onceFor((dokumen: Dokumen): readonly SerapanBaris[] =>
  dokumen.tabel.flatMap((tabel) =>
    tabel.kolom.flatMap((k, persen): SerapanBaris[] => {
      if ((k.peran !== 'persen' && k.peran !== 'serapan') || tabel.kolom.some((x) => x.peran === 'efisiensi'))
        return [];
      const [anggaran, realisasi] = [
        kolomTerdekat(tabel, persen, ['anggaran']),
        kolomTerdekat(tabel, persen, ['realisasi']),
      ];
      if (k.peran === 'persen' && (anggaran === null || realisasi === null)) return [];
      return barisBerangka(tabel).map((b) => {
        const [a, r] = [anggaran, realisasi].map((i) => (i === null ? null : nilaiSel(b, i)));
        return {
          nama: b.label,
          tercetak: nilaiSel(b, persen),
          hitung: a && r ? persenRentang(rentang(r), rentang(a)) : null,
        };
      });
    }),
  ),
);

/** Some row has this absorption, to the decimals printed here. */
export const serapanDikenal = (semua: readonly SerapanBaris[], nilai: NilaiCetak): boolean =>
  semua.some(
    ({ tercetak, hitung }) =>
      tercetak?.nilai.toDecimalPlaces(nilai.desimal).equals(nilai.nilai) === true ||
      (hitung !== null && bertemuTerpotong(nilai, hitung)),
  );
