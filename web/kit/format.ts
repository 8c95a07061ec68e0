// Figures as the screens write them: decimal strings of the API through the formatters of the core.
import { desimal } from '@tapis/core/values/desimal.ts';
import { isDesimal } from '@tapis/core/values/isDesimal.ts';
import { tulisAngka } from '@tapis/core/values/tulisAngka.ts';

/** Two decimals: capaian, serapan, selisih in percent. Blank is "–". */
export const formatPercent = (value: string | null): string => tulisAngka(desimal(value), { desimal: 2 });

/** Whole rupiah, sen only where they exist; the unit stands in the column head. */
export const formatMoney = (value: string | null): string => {
  const amount = desimal(value);
  return tulisAngka(amount, { desimal: amount?.isInteger() === false ? 2 : 0 });
};

/** Head counts and other JSON integers. */
export const formatCount = (value: number | null): string => tulisAngka(value === null ? null : desimal(String(value)));

/** Value of an indicator in its own unit: percent always with two decimals, others at most two, words unchanged. */
export function formatValue(value: string | null, satuan: string): string {
  if (value === null || isDesimal(value)) {
    return tulisAngka(desimal(value), satuan === '%' ? { desimal: 2 } : { desimal: 2, min: 0 });
  }
  return value;
}
