// The place that an address names: in sight, in focus, marked and said, so that who follows a link from elsewhere stands where it points.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKabar } from './useKabar.tsx';

/** Id of the row of a table or list that an address can name. */
export const rowId = (baris: string): string => `baris-${baris}`;

const rapat = (teks: string | null | undefined): string => (teks ?? '').replace(/\s+/g, ' ').trim();

/** Row and column as a reader would name them. */
function nameOf(row: HTMLElement, cell: HTMLTableCellElement | null): string {
  const head = cell && row.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return [rapat(row.querySelector('th, strong')?.textContent), rapat(head?.textContent)].filter(Boolean).join(', ');
}

/** Marks the place, and takes the mark away again. */
function mark(places: readonly HTMLElement[]): () => void {
  for (const place of places) place.dataset.tuju = '';
  return () => {
    for (const place of places) delete place.dataset.tuju;
  };
}

/** For a component that is drawn with its rows. `kolom`: one of the words in `data-kolom` of a cell of the row. */
export function useArrival(baris: string | undefined, kolom?: string): void {
  const { t } = useTranslation();
  const tell = useKabar();
  const words = useRef(t);
  words.current = t;
  useEffect(() => {
    if (baris === undefined) return;
    let leave = (): void => undefined;
    // After the heading of the page has had the focus.
    const timer = setTimeout(() => {
      const row = document.getElementById(rowId(baris));
      if (row === null) return tell({ text: words.current('tuju.tidakAda', { tempat: baris }) });
      const cell = kolom === undefined ? null : row.querySelector<HTMLTableCellElement>(`td[data-kolom~="${kolom}"]`);
      const focused = cell ?? row.querySelector<HTMLElement>('th') ?? row;
      leave = mark(cell === null ? [row] : [row, cell]);
      if (!focused.hasAttribute('tabindex')) focused.tabIndex = -1;
      focused.focus({ preventScroll: true });
      // The first column may stay in sight above the others.
      if (cell !== null) cell.style.scrollMarginInline = `${row.querySelector('th')?.offsetWidth ?? 0}px 0`;
      const show = () => focused.scrollIntoView({ block: 'center', inline: 'nearest' });
      show();
      // Columns move once more when the font arrives.
      void document.fonts.ready.then(show);
      tell({ text: words.current('tuju.di', { tempat: nameOf(row, cell) }) });
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [baris, kolom, tell]);
}
