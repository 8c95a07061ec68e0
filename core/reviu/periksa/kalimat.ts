// Running text as sentences, each with the figures in it and their places in the paragraph.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { bacaNilai, type NilaiCetak } from '../baca/bacaNilai.ts';
import { onceFor } from '../baca/onceFor.ts';
import { type Buku, type Rujukan, rujukTeks } from '../buku.ts';

export interface AngkaKalimat {
  nilai: NilaiCetak;
  /** Word behind the figure, lower case; "%" for percentages, "" when none stands there. */
  satuan: string;
  /** Place in the sentence. */
  mulai: number;
  panjang: number;
}

export interface Kalimat {
  p: Paragraf;
  /** Where it begins in its paragraph. */
  mulai: number;
  teks: string;
  angka: AngkaKalimat[];
}

const ANGKA =
  /(?<![\d.,/\p{L}-])(rp\.?\s?)?(\d[\d.,]*\d|\d)(?:,-|,00-)?(?![\d/-]*\d)(\s?(?:%|persen\b)|\s+(?!(?:dan|atau|dari|yang|pada|menjadi|dengan|tahun|di|ke|sampai|hingga|rp)\b)[a-z]+)?/giu;

const PANGKAT: readonly [RegExp, number][] = [
  [/^ribu$/i, 3],
  [/^juta$/i, 6],
  [/^mil[iy]ar$/i, 9],
  [/^triliun$/i, 12],
];

/** "Rp129,7 miliar": a figure whose last printed place are hundred millions. */
const multiply = (n: NilaiCetak, pangkat: number, teks: string): NilaiCetak => ({
  ...n,
  nilai: n.nilai.times(new Desimal(10).pow(pangkat)),
  desimal: n.desimal - pangkat,
  teks,
  rupiah: true,
});

function angkaDi(teks: string): AngkaKalimat[] {
  return [...teks.matchAll(ANGKA)].flatMap((t): AngkaKalimat[] => {
    const [, rp = '', angka = '', ekor = ''] = t;
    const persen = /%|persen/i.test(ekor);
    const tercetak = bacaNilai(`${rp}${angka}${persen ? '%' : ''}`);
    const pangkat = PANGKAT.find(([kata]) => kata.test(ekor.trim()))?.[1];
    if (tercetak !== null && rp !== '' && pangkat !== undefined) {
      const nilai = multiply(tercetak, pangkat, `${rp}${angka}${ekor}`);
      return [{ nilai, satuan: 'rp', mulai: t.index, panjang: `${rp}${angka}${ekor}`.length }];
    }
    const nilai = tercetak;
    if (nilai === null || nilai.cacat || (rp === '' && !persen && /^(?:19|20)\d\d$/.test(angka))) return [];
    const panjang = rp.length + angka.length + (persen ? ekor.length : 0);
    return [{ nilai, satuan: persen ? '%' : rp !== '' ? 'rp' : ekor.trim().toLowerCase(), mulai: t.index, panjang }];
  });
}

function kalimatDari(p: Paragraf): Kalimat[] {
  const hasil: Kalimat[] = [];
  let mulai = 0;
  for (const potongan of p.teks.split(/(?<=[.;?!]\s)(?=\p{Lu}|\d+[.)]\s)/u)) {
    hasil.push({ p, mulai, teks: potongan, angka: angkaDi(potongan) });
    mulai += potongan.length;
  }
  return hasil;
}

/** Sentences of the text itself: no headings, captions and lists of tables. */
export const semuaKalimat = onceFor((dokumen: Dokumen): readonly Kalimat[] => {
  const keterangan = new Set(dokumen.keterangan.map((k) => k.blok));
  return dokumen.paragraf.flatMap((p) =>
    p.judul || keterangan.has(p.blok) || dokumen.daftar.blok.has(p.blok) ? [] : kalimatDari(p),
  );
});

export const rujukKalimat = ({ p, mulai }: Kalimat, di: { mulai: number; panjang: number }): Rujukan =>
  rujukTeks(p, mulai + di.mulai, di.panjang);

/** Years that a text names. */
export const tahunDalam = (teks: string): number[] =>
  [...teks.matchAll(/\b(20\d\d)\b(?![.,]\d)/g)].map((t) => Number(t[1]));

/** Another check (of one kode, where it is given) already blames the words at this place. */
export const disalahkan = (buku: Buku, rujukan: Rujukan, kode?: string): boolean =>
  buku.pelanggaran.some((p) => (kode === undefined || p.kode === kode) && p.sel.some((s) => s.id === rujukan.id));
