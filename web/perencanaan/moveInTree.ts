// What a key does on a row of the tree (WAI-ARIA APG treegrid, focus on rows).
export type TreeMove = { kind: 'focus'; id: string } | { kind: 'fold' } | { kind: 'unfold' };

/** What the keys need to know of a row. */
interface TreeRow {
  id: string;
  induk: string | null;
  anak: readonly string[];
}

const PAGE = 10;

/** `rows` are the visible rows in order; null when the key does nothing here. */
export function moveInTree(
  key: string,
  active: TreeRow,
  rows: readonly TreeRow[],
  open: ReadonlySet<string>,
): TreeMove | null {
  const index = rows.findIndex(({ id }) => id === active.id);
  const to = (position: number): TreeMove | null => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, position))];
    return row && row.id !== active.id ? { kind: 'focus', id: row.id } : null;
  };
  const folds = active.anak.length > 0;
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'PageDown':
      return to(index + PAGE);
    case 'PageUp':
      return to(index - PAGE);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (folds && !open.has(active.id)) return { kind: 'unfold' };
      return folds ? to(index + 1) : null;
    case 'ArrowLeft':
      if (folds && open.has(active.id)) return { kind: 'fold' };
      return active.induk === null ? null : { kind: 'focus', id: active.induk };
    default:
      return null;
  }
}
