// Addresses of the forms of an indicator.

export interface IndikatorBaru {
  /** Kode of the node that is to be measured. */
  induk?: string;
  /** Kode of an indicator whose definition is the start: the one that is replaced. */
  contoh?: string;
}

export function parseIndikatorBaru(search: Record<string, unknown>): IndikatorBaru {
  // A kode such as 1.06 is read as a number from the address.
  const teks = (nilai: unknown) =>
    (typeof nilai === 'string' && nilai !== '') || typeof nilai === 'number' ? String(nilai) : null;
  const [induk, contoh] = [teks(search.induk), teks(search.contoh)];
  return { ...(induk === null ? {} : { induk }), ...(contoh === null ? {} : { contoh }) };
}
