// Which figure of a sentence is the target, the realisasi, the capaian, the budget: the one right behind that word.
import type { AngkaKalimat, Kalimat } from './kalimat.ts';

export const UKURAN_KALIMAT = ['target', 'realisasi', 'capaian', 'pagu'] as const;
export type UkuranKalimat = (typeof UKURAN_KALIMAT)[number];

const KATA: Record<UkuranKalimat, RegExp> = {
  target: /\btarget(?:nya)?\b/gi,
  realisasi: /\b(?:realisasi(?:nya)?|terealisasi)\b/gi,
  capaian: /\b(?:capaian(?:nya)?|tingkat pencapaian|persentase pencapaian)\b/gi,
  pagu: /(?<!realisasi |penyerapan |serapan |sisa )\b(?:anggaran(?:nya)?|pagu(?:nya)?|alokasi)\b/gi,
};
/** Words that may stand between the name of a measure and its figure. */
const ANTARA =
  /^(?:\s*(?:kinerja|indikator|anggaran|ini|itu|yang|seluruhnya|keseluruhan|total|sekitar|kurang lebih|±|telah|ditetapkan|tahun|20\d\d|adalah|sebesar|yaitu|yakni|mencapai|sebanyak|sejumlah|senilai|pada|dengan|nilai|rp\.?|:|,|\())*\s*$/i;

/** Null when the sentence gives no figure for it, or more than one. */
export function ukuranDi(k: Kalimat, ukuran: UkuranKalimat): AngkaKalimat | null {
  const ada = k.angka.filter((a) => {
    const depan = k.teks.slice(0, a.mulai);
    const kata = [...depan.matchAll(KATA[ukuran])].at(-1);
    return kata !== undefined && ANTARA.test(depan.slice(kata.index + kata[0].length));
  });
  return ada.length === 1 ? (ada[0] ?? null) : null;
}
