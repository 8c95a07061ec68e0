// What may be written at the caret of a rumus: komponen of the indicator first, then functions, then other indicators of the year.
import { FUNGSI_RUMUS } from '@tapis/core/indikator/rumus/pohonRumus.ts';

export interface SaranRumus {
  jenis: 'komponen' | 'fungsi' | 'indikator';
  kode: string;
  nama: string;
  satuan: string;
  /** What is written in the rumus. */
  teks: string;
}

interface Bernama {
  kode: string;
  nama: string;
  satuan: string;
}

/** The word that ends at the caret; null where none can be written. */
export function wordAt(rumus: string, caret: number): { start: number; word: string } | null {
  const sebelum = rumus.slice(0, caret);
  const cocok = /(?:\[[^\]]*|[A-Za-z_][A-Za-z0-9_.]*)$/.exec(sebelum);
  if (cocok) return { start: cocok.index, word: cocok[0].replace('[', '') };
  // After a figure or a closing bracket comes an operator, not a name.
  return /[\d)\]]\s*$/.test(sebelum) ? null : { start: caret, word: '' };
}

const inBrackets = (kode: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(kode) ? kode : `[${kode}]`);

/** Matches of a word in kode or name, at most `max`. */
export function saranRumus(
  word: string,
  komponen: readonly Bernama[],
  indikator: readonly Bernama[],
  max = 8,
): SaranRumus[] {
  const cari = word.toLowerCase();
  /** A kode that begins like the word, one that holds it, a name that holds it; null = no match. */
  const rank = ({ kode, nama }: Bernama): number | null => {
    const place = kode.toLowerCase().indexOf(cari);
    if (place !== -1) return place === 0 ? 0 : 1;
    return cari.length > 1 && nama.toLowerCase().includes(cari) ? 2 : null;
  };
  const milik = new Set(komponen.map(({ kode }) => kode));
  const bernama = (jenis: 'komponen' | 'indikator', daftar: readonly Bernama[]): SaranRumus[] =>
    daftar
      .filter(({ kode }) => kode !== '')
      .flatMap((satu) => {
        const nomor = rank(satu);
        return nomor === null ? [] : [{ satu, nomor }];
      })
      .toSorted((a, b) => a.nomor - b.nomor)
      .map(({ satu: { kode, nama, satuan } }) => ({ jenis, kode, nama, satuan, teks: inBrackets(kode) }));
  const fungsi = FUNGSI_RUMUS.filter((nama) => nama.startsWith(cari)).map(
    (nama): SaranRumus => ({ jenis: 'fungsi', kode: nama, nama: `${nama}(a; b; …)`, satuan: '', teks: `${nama}(` }),
  );
  return [
    ...bernama('komponen', komponen),
    ...fungsi,
    // Without a word the list would be every indicator of the year.
    ...(cari === ''
      ? []
      : bernama(
          'indikator',
          indikator.filter(({ kode }) => !milik.has(kode)),
        )),
  ].slice(0, max);
}

/** The rumus with a suggestion in the place of the word at the caret, and the caret behind it. */
export function insertSaran(rumus: string, caret: number, { teks }: SaranRumus): { rumus: string; caret: number } {
  const start = wordAt(rumus, caret)?.start ?? caret;
  const sesudah = rumus.slice(caret).replace(/^[A-Za-z0-9_]*\]?/, '');
  return { rumus: rumus.slice(0, start) + teks + sesudah, caret: start + teks.length };
}
