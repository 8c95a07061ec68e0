// Tables that a scan garbled: their figures may be misread, so what they contradict is only a hint.
import type { TabelTerbaca } from './bacaTabel.ts';
import { jarakHuruf } from './kunciNama.ts';

const BATAS = 2;

/** Two or more signs: both spellings of figures, impossible quarters, several spellings of "Trw", near-twins of the same word, letters in figures. */
export function tandaiKotor(tabel: readonly TabelTerbaca[]): void {
  const bagian = new Map<string, TabelTerbaca[]>();
  for (const satu of tabel) {
    const kunci = satu.nomor ?? satu.bagian;
    bagian.set(kunci, [...(bagian.get(kunci) ?? []), satu]);
  }
  for (const semua of bagian.values()) {
    const kotor = hitungTanda(semua) >= BATAS;
    for (const satu of semua) satu.kotor = kotor;
  }
}

/** Pieces of one appendix are judged together: the scan is as bad in all of them. */
function hitungTanda(tabel: readonly TabelTerbaca[]): number {
  const sel = tabel.flatMap((t) => t.baris.flatMap((b) => b.sel.filter((s) => s !== undefined)));
  const uang = sel.filter((s) => s.nilai?.nilai.abs().gte(1000));
  const id = uang.filter((s) => s.nilai?.ejaan === 'id').length;
  const en = uang.filter((s) => s.nilai?.ejaan === 'en').length;
  const label = new Set(
    sel.flatMap((s) => (s.triwulan === null ? [] : [s.teks.replace(/[\d\s:=].*$/, '').toLowerCase()])),
  );
  const tanda = [
    id > 0 && en > 0,
    sel.some((s) => s.triwulan !== null && s.triwulan > 4),
    label.size > 1,
    sel.some((s) => s.nilai?.ocr === true),
    tabel.length > 2 && tabel.slice(1).every((t) => t.kepala.length === 0),
    kembarNyaris(sel.map((s) => s.teks)) > 1,
  ];
  return tanda.filter(Boolean).length;
}

/** Pairs of long words of which the rare one differs by one letter from a word that occurs far more often. */
function kembarNyaris(teks: string[]): number {
  const hitung = new Map<string, number>();
  for (const t of teks)
    for (const kata of t.toLowerCase().match(/\p{L}{7,}/gu) ?? []) hitung.set(kata, (hitung.get(kata) ?? 0) + 1);
  const sering = [...hitung].filter(([, n]) => n >= 4).map(([kata]) => kata);
  const jarang = [...hitung]
    .filter(([, n]) => n === 1)
    .map(([kata]) => kata)
    .slice(0, 400);
  return jarang.filter((a) =>
    sering.some(
      (b) =>
        a !== b &&
        Math.abs(a.length - b.length) < 2 &&
        jarakHuruf(a, b, 1) <= 1 &&
        !a.startsWith(b) &&
        !b.startsWith(a),
    ),
  ).length;
}
