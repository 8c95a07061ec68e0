// The scale that a report prints itself: "lebih dari 100 = Sangat Baik; 85 sampai 100 = Baik …", in a sentence or a table.
import type { Pita } from '../../peraturan/skala.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';

const LABEL = [
  ...['sangat tinggi', 'sangat rendah', 'sangat baik', 'sangat kurang', 'sangat berhasil', 'cukup berhasil'],
  ...['kurang berhasil', 'tidak berhasil', 'kurang baik', 'tidak baik', 'cukup baik', 'memuaskan', 'tinggi', 'sedang'],
  ...['rendah', 'baik', 'cukup', 'kurang', 'berhasil'],
];
const N = '(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:%|persen)?';
const ANTARA = '\\s*(?:-|–|—|sampai(?: dengan)?|s\\.?\\s?/?d\\.?|hingga|≤?\\s*x\\s*[<≤]=?)\\s*';
/** A band, or a label: what a text of a scale consists of. */
const UNSUR = new RegExp(
  `(?<rentang>${N}${ANTARA}[<≤]?\\s*${N})|(?:>\\s*=?|≥|lebih (?:dari|besar dari)|di ?atas|minimal)\\s*(?:atau sama dengan\\s*)?(?<min>${N})|(?:<\\s*=?|≤|kurang dari|lebih kecil dari|di ?bawah|maksimal)\\s*(?:atau sama dengan\\s*)?(?<maks>${N})|(?<label>(?<!\\p{L})(?:${LABEL.join('|')})(?!\\p{L}))`,
  'giu',
);
/** Scales of surveys and of other evaluations judge other figures. */
const LAIN = /\b(?:survei|skm|ikm|kepuasan|mutu|unit pelayanan|s?akip|maturitas|kapabilitas|reformasi|responden)\b/i;

const angka = (teks: string | undefined): string | null => teks?.replace(',', '.') ?? null;

type Batas = Pick<Pita, 'min' | 'max' | 'cetak'>;

/** Bands and labels that strictly take turns, else nothing. */
function bacaPita(teks: string): Pita[] {
  const unsur = [...teks.matchAll(UNSUR)].map((t): Batas | string => {
    const { label, min, maks } = t.groups ?? {};
    if (label !== undefined) return label.toLowerCase();
    const semua = [...t[0].matchAll(new RegExp(N, 'g'))].map((x) => angka(x[1]));
    if (min !== undefined) return { min: semua[0] ?? null, max: null, cetak: t[0].trim() };
    if (maks !== undefined) return { min: null, max: semua[0] ?? null, cetak: t[0].trim() };
    return { min: semua[0] ?? null, max: semua[1] ?? null, cetak: t[0].trim() };
  });
  if (unsur.length % 2 === 1) return [];
  const pita = unsur.flatMap((satu, i): Pita[] => {
    const dua = unsur[i + 1];
    if (i % 2 === 1 || dua === undefined) return [];
    const [label, batas] = typeof satu === 'string' ? [satu, dua] : [dua, satu];
    return typeof label === 'string' && typeof batas !== 'string' ? [{ kode: label, label, ...batas }] : [];
  });
  return pita.length * 2 === unsur.length ? pita : [];
}

/** At least three bands, no label twice; null also when the report prints two scales. */
export function skalaLaporan(dokumen: Dokumen): readonly Pita[] | null {
  const kalimat = dokumen.paragraf.filter((p) => !LAIN.test(p.teks)).map((p) => bacaPita(p.teks));
  const tabel = dokumen.tabel
    .filter((t) => !LAIN.test(`${t.judul ?? ''} ${t.sebelum} ${t.bagian}`) && !t.kotor)
    .map((t) =>
      t.baris.flatMap((b) => {
        const isi = bacaPita(
          b.sel.map((s) => (/^\d{1,2}[.)]?$/.test(s?.teks ?? '') ? '' : (s?.teks ?? ''))).join(' ; '),
        );
        return isi.length === 1 ? isi : [];
      }),
    );
  const semua = [...kalimat, ...tabel].filter((pita) => pita.length > 2);
  const [satu] = semua;
  if (satu === undefined || new Set(satu.map((p) => p.label)).size < satu.length) return null;
  const sama = semua.every((pita) => JSON.stringify(pita) === JSON.stringify(satu));
  return semua.length === 1 || sama ? satu : null;
}
