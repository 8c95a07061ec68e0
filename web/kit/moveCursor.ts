// Where the keys lead in a sheet (WAI-ARIA APG, grid). Column -1 is the head of the row.
export interface GridPlace {
  baris: number;
  kolom: number;
}

export interface GridSize {
  baris: number;
  kolom: number;
}

/** Rows of a page up or down. */
const HALAMAN = 10;

const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value));

/** `far` (Ctrl): to the edge of the sheet. Null when the key moves nothing. */
export function moveCursor(key: string, far: boolean, { baris, kolom }: GridPlace, size: GridSize): GridPlace | null {
  const to = (b: number, k: number): GridPlace => ({
    baris: clamp(b, 0, size.baris - 1),
    kolom: clamp(k, -1, size.kolom - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(far ? 0 : baris - 1, kolom);
    case 'ArrowDown':
      return to(far ? size.baris - 1 : baris + 1, kolom);
    case 'ArrowLeft':
      return to(baris, far ? -1 : kolom - 1);
    case 'ArrowRight':
      return to(baris, far ? size.kolom - 1 : kolom + 1);
    case 'Home':
      return to(far ? 0 : baris, -1);
    case 'End':
      return to(far ? size.baris - 1 : baris, size.kolom - 1);
    case 'PageUp':
      return to(baris - HALAMAN, kolom);
    case 'PageDown':
      return to(baris + HALAMAN, kolom);
    default:
      return null;
  }
}

/** The block between two corners, head of the row left out. */
export function blockOf(a: GridPlace, b: GridPlace): { baris: [number, number]; kolom: [number, number] } {
  return {
    baris: [Math.min(a.baris, b.baris), Math.max(a.baris, b.baris)],
    kolom: [Math.max(0, Math.min(a.kolom, b.kolom)), Math.max(a.kolom, b.kolom)],
  };
}
