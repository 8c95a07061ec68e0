// Where in the text that was read a temuan stands: by line, by cell, else by its quotation near its page and table.
import type { TeksTinjauan } from '@tapis/contract/reviu/tinjauan.ts';
import type { Temuan } from '@tapis/core/reviu/temuan.ts';

type Blok = TeksTinjauan['blok'][number];
type BarisTabel = Extract<Blok, { jenis: 'tabel' }>['baris'][number];

export interface Tempat {
  blok: number;
  /** Row of a table, from 0; null: the whole block. */
  baris: number | null;
}

const rapikan = (teks: string) =>
  teks
    .toLowerCase()
    .replace(/[\s.…"“”]+/g, ' ')
    .trim();
const teksBaris = ({ sel }: BarisTabel) => rapikan(sel.map((satu) => satu.teks).join(' '));

/** Every place a temuan can stand at: paragraphs, and rows of tables. */
function* places(blok: readonly Blok[]): Generator<Tempat & { teks: string; letak: Blok['letak']; sel: string[] }> {
  for (const [i, satu] of blok.entries())
    if (satu.jenis === 'teks') yield { blok: i, baris: null, teks: rapikan(satu.teks), letak: satu.letak, sel: [] };
    else
      for (const [j, baris] of satu.baris.entries())
        yield {
          blok: i,
          baris: j,
          teks: teksBaris(baris),
          letak: baris.letak,
          sel: baris.sel.map((sel) => sel.alamat ?? ''),
        };
}

const covers = (letak: [number, number] | null, baris: [number, number]) =>
  letak !== null && letak[0] <= baris[0] && letak[1] >= baris[0];

/** Null when no place fits: nothing is marked rather than the wrong thing. */
export function findTempat(
  blok: readonly Blok[],
  { lokasi, kutipan }: Pick<Temuan, 'lokasi' | 'kutipan'>,
): Tempat | null {
  const { baris, halaman, kolom, tabel } = lokasi;
  const quote = rapikan(kutipan);
  const semua = [...places(blok)];
  const pick = (satu: Tempat | undefined): Tempat | null => (satu ? { blok: satu.blok, baris: satu.baris } : null);
  if (baris) return pick(semua.find((satu) => covers(satu.letak.baris, baris)));
  const lembar = semua.filter((satu) => satu.letak.lembar === tabel && satu.sel.includes(kolom ?? ''));
  if (kolom && lembar.length > 0) return pick(lembar[0]);
  if (quote === '') return null;
  const cocok = semua.filter((satu) => satu.teks !== '' && (satu.teks.includes(quote) || quote.includes(satu.teks)));
  const sama = cocok.filter(
    (satu) => halaman === null || satu.letak.halaman === null || satu.letak.halaman === halaman,
  );
  // A short row ("1 2 3") lies inside many a quotation: the longest text that fits is the place.
  const [terbaik] = (sama.length > 0 ? sama : cocok).sort(
    (a, b) => Number(b.teks.includes(quote)) - Number(a.teks.includes(quote)) || b.teks.length - a.teks.length,
  );
  return pick(
    terbaik && (terbaik.teks.includes(quote) || terbaik.teks.length > quote.length / 2) ? terbaik : undefined,
  );
}
