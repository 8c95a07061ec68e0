// Equality of figures that may be blank: a blank equals a blank, never 0.
import type { Desimal } from './desimal.ts';

export const samaDesimal = (a: Desimal | null, b: Desimal | null): boolean =>
  a === null || b === null ? a === b : a.eq(b);
