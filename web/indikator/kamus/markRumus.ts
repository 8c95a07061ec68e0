// The text of a rumus in three parts, so that the fault can be marked at its place.
export interface MarkedRumus {
  before: string;
  /** Empty where something is missing at the end. */
  fault: string;
  after: string;
}

/** A word, a kode in brackets, a figure, or one sign. */
const KEPING = /\[[^\]]*\]?|[A-Za-z_][A-Za-z0-9_]*|[\d.,]+|[^\s]/y;

/** `posisi` null: the fault is the rumus as a whole, nothing is marked. */
export function markRumus(teks: string, posisi: number | null): MarkedRumus {
  if (posisi === null) return { before: teks, fault: '', after: '' };
  KEPING.lastIndex = posisi;
  const fault = KEPING.exec(teks)?.[0] ?? '';
  return { before: teks.slice(0, posisi), fault, after: teks.slice(posisi + fault.length) };
}
