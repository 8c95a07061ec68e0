// Writes a target as documents and screens print it: a figure with the decimals of its indicator, a word as it is.
import { desimal } from '../../values/desimal.ts';
import { isDesimal } from '../../values/isDesimal.ts';
import { TANDA_KOSONG, tulisAngka } from '../../values/tulisAngka.ts';

export function tulisTarget(nilai: string | null, presisi: number): string {
  if (nilai === null) return TANDA_KOSONG;
  return isDesimal(nilai) ? tulisAngka(desimal(nilai), { desimal: presisi }) : nilai;
}
