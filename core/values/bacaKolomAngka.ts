// Reads a pasted column. The column settles a doubtful cell only if every other cell is sure and all speak one locale.
import { type BacaanAngka, bacaAngka, type Ejaan, type JenisKolom } from './bacaAngka.ts';

/** One reading per cell, in order; blank cells have no say. */
export function bacaKolomAngka(sel: readonly string[], kolom: JenisKolom = 'umum'): BacaanAngka[] {
  const bacaan = sel.map((teks) => bacaAngka(teks, 'tempel', kolom));
  if (kolom !== 'umum') return doubtAgainstOthers(sel, bacaan);
  const ragu = bacaan.filter((b) => b.status === 'ragu');
  const ejaan = ejaanKolom(bacaan);
  if (ragu.length !== 1 || ejaan === null) return bacaan;
  return bacaan.map((b) => {
    if (b.status !== 'ragu') return b;
    const [pertama, kedua] = b.kemungkinan;
    // With one reading only, it is the foreign one ("98.33"): an Indonesian column does not confirm it.
    const nilai = ejaan === 'id' ? (kedua === undefined ? undefined : pertama) : (kedua ?? pertama);
    return nilai === undefined ? b : { status: 'pasti', nilai };
  });
}

/** The locale all sure cells agree on; null when none shows one, two differ, or a cell is unreadable. */
function ejaanKolom(bacaan: readonly BacaanAngka[]): Ejaan | null {
  if (bacaan.some((b) => b.status === 'takTerbaca')) return null;
  const ejaan = new Set(bacaan.flatMap((b) => (b.status === 'pasti' && b.ejaan !== undefined ? [b.ejaan] : [])));
  const [satu, ...lain] = ejaan;
  return lain.length > 0 ? null : (satu ?? null);
}

/**
 * In columns of money and whole numbers a lone mark before three digits is a thousands mark, unless other cells show that
 * their source uses that very mark for decimals.
 */
function doubtAgainstOthers(sel: readonly string[], bacaan: readonly BacaanAngka[]): BacaanAngka[] {
  const ejaan = new Set(bacaan.flatMap((b) => (b.status === 'pasti' && b.ejaan !== undefined ? [b.ejaan] : [])));
  return bacaan.map((b, i) => {
    if (b.status !== 'pasti' || b.ejaan !== undefined) return b;
    const umum = bacaAngka(sel[i] ?? '', 'tempel');
    if (umum.status !== 'ragu') return b;
    const [id, en] = umum.kemungkinan;
    if (id === undefined || en === undefined || !ejaan.has(id.abs().gt(en.abs()) ? 'en' : 'id')) return b;
    return {
      ...umum,
      alasan: `${umum.alasan} Angka lain yang ditempel memakai tanda itu untuk desimal.`,
    };
  });
}
