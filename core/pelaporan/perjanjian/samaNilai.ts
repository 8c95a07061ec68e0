// "87.82" and "87.820" are the same figure; words and blanks are compared as they are.
import { desimal } from '../../values/desimal.ts';
import { isDesimal } from '../../values/isDesimal.ts';

export function samaNilai(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return isDesimal(a) && isDesimal(b) ? desimal(a).eq(desimal(b)) : a === b;
}
