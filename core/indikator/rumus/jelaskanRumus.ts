// Writes a rumus for people: once with the names of the komponen, once with their values.
import type { Desimal } from '../../values/desimal.ts';
import { tulisAngka } from '../../values/tulisAngka.ts';
import type { OperatorRumus, PohonRumus } from './pohonRumus.ts';
import { type GayaRumus, tulisRumus } from './tulisRumus.ts';

export interface KomponenBernama {
  nama: string;
  nilai: Desimal | null;
}

export interface PenjelasanRumus {
  /** "(Persentase A + Persentase B) ÷ 2" */
  denganNama: string;
  /** "(56,09 + 100) ÷ 2"; a blank komponen shows as "–". */
  denganNilai: string;
}

const OPERATOR: Record<OperatorRumus, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

const angka = (nilai: Desimal): string => {
  const teks = tulisAngka(nilai, { desimal: 4, min: 0 });
  return nilai.isNegative() ? `(${teks})` : teks;
};

/** Signs and figures as people read them; names stay as they are. */
export const GAYA_BACA: GayaRumus = { operator: OPERATOR, angka, nama: (kode) => kode };

/** Values are shown with at most four decimals; the calculation itself uses all of them. Unknown kode stay as they are. */
export function jelaskanRumus(pohon: PohonRumus, komponen: ReadonlyMap<string, KomponenBernama>): PenjelasanRumus {
  return {
    denganNama: tulisRumus(pohon, { ...GAYA_BACA, nama: (kode) => komponen.get(kode)?.nama ?? kode }),
    denganNilai: tulisRumus(pohon, {
      ...GAYA_BACA,
      nama: (kode) => {
        const isi = komponen.get(kode);
        if (isi === undefined) return kode;
        return isi.nilai === null ? tulisAngka(null) : angka(isi.nilai);
      },
    }),
  };
}
