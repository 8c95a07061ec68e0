// Lines of a list of contents or tables: a title, dots that lead to a page label.
import type { BarisInput } from './splitHalaman.ts';

const isDotLeader = (teks: string) => /(?:\. ?){4,}|\.{2,}\s*\t|…{2,}/.test(teks);
/** A title, blanks, a page label: text when a dotted entry of a list of contents is near. */
const LABELLED = /^[^\t]+\t+(?::\t*)?\S{0,8}$/;
const NEIGHBOURS = 5;

/** Is this line an entry of a list of contents, by its own dots or by those of a neighbour? */
export function isContentsEntry(baris: BarisInput[], indeks: number): boolean {
  const teks = (i: number) => baris[i]?.teks ?? '';
  if (isDotLeader(teks(indeks))) return true;
  const labelled = (i: number) =>
    LABELLED.test(
      teks(i)
        .replace(/<[^<>]*>/g, '')
        .trimStart(),
    );
  for (const arah of [-1, 1]) {
    let i = indeks;
    while (Math.abs(i - indeks) < NEIGHBOURS && labelled(i) && !isDotLeader(teks(i))) i += arah;
    if (i !== indeks && isDotLeader(teks(i))) return true;
  }
  return false;
}
