// Where in the preview of a document a finding points: the row or sentence with its words below a heading, else the heading.
export interface TempatNaskah {
  /** Id of the heading. */
  id: string | null;
  /** Words of the place, or their beginning. */
  teks?: string | undefined;
}

const rapat = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

/** Cells of a row are words apart. */
const wordsOf = (element: Element): string =>
  rapat(
    element.tagName === 'TR'
      ? [...element.children].map((cell) => cell.textContent ?? '').join(' ')
      : (element.textContent ?? ''),
  );

export function findTempatNaskah(naskah: Document, { id, teks }: TempatNaskah): HTMLElement | null {
  const heading = id === null ? null : naskah.getElementById(id);
  const sought = rapat(teks ?? '');
  if (sought === '') return heading;
  const places = [...naskah.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li, tr, caption, figcaption')];
  const below = places.filter(
    (place) => heading === null || (heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return (
    below.find((place) => wordsOf(place) === sought) ??
    below.find((place) => wordsOf(place).startsWith(sought)) ??
    below.find((place) => wordsOf(place).includes(sought)) ??
    heading
  );
}
