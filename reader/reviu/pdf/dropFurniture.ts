// Running heads, feet and page numbers: what comes back at the same height of many pages is no text of the report.
import type { HalamanPdf, Kata } from './halamanPdf.ts';
import { groupBaris, joinKata } from './joinBaris.ts';
import { isInside } from './tabelKisi.ts';

/** Only near the upper and lower edge, as a share of the height. */
const MARGIN = 0.1;
const PALING_SEDIKIT = 3;
const NOMOR_HALAMAN = /^(?:hal(?:aman)?\.?\s*)?[-–|]?\s*(?:[IVX]+\s*[-–.]\s*)?(?:\d{1,4}|[ivxlc]{1,7})\s*[-–|]?$/i;

interface Marginal {
  kunci: string;
  teks: string;
  kata: Kata[];
}

/** Not inside of ruled tables: the repeated header of one is no running head. */
function marginal({ kata, tinggi, kisi }: HalamanPdf): Marginal[] {
  const edge = kata.filter(
    (satu) =>
      (satu.y < tinggi * MARGIN || satu.y > tinggi * (1 - MARGIN)) && !kisi.some((tabel) => isInside(tabel, satu)),
  );
  return groupBaris(edge).map(({ y, kata: isi }) => {
    const teks = joinKata(isi);
    return { kunci: `${Math.round(y / 4)} ${teks.replace(/\d+|\b[ivxlcIVXLC]+\b/g, '#')}`, teks, kata: isi };
  });
}

/** The same pages without them. */
export function dropFurniture(halaman: readonly HalamanPdf[]): HalamanPdf[] {
  const semua = halaman.map(marginal);
  const banyak = new Map<string, number>();
  for (const { kunci } of semua.flat()) banyak.set(kunci, (banyak.get(kunci) ?? 0) + 1);
  return halaman.map((satu, i) => {
    const buang = new Set(
      semua[i]
        ?.filter(
          ({ kunci, teks, kata }) =>
            (banyak.get(kunci) ?? 0) >= PALING_SEDIKIT ||
            (NOMOR_HALAMAN.test(teks) && (kata[0]?.y ?? 0) > satu.tinggi * (1 - MARGIN)),
        )
        .flatMap(({ kata }) => kata),
    );
    return buang.size === 0 ? satu : { ...satu, kata: satu.kata.filter((k) => !buang.has(k)) };
  });
}
