// Writing facts: rows in bulk, cells and money taken apart into their columns.
import { isDesimal } from '@tapis/core/values/isDesimal.ts';
import type { Sel } from '@tapis/core/values/sel.ts';
import type { Insertable } from 'kysely';
import type { Skema } from './skema.ts';
import type { Tx } from './transaksi.ts';

/** PostgreSQL takes at most 65,535 parameters in one statement; no table has more than 32 columns. */
const PER_STATEMENT = 2_000;

/** `keep`: a row whose key exists already stays as it is. */
export async function insertRows<T extends keyof Skema & string>(
  tx: Tx,
  tabel: T,
  rows: readonly Insertable<Skema[T]>[],
  { keep = false }: { keep?: boolean } = {},
): Promise<void> {
  for (let from = 0; from < rows.length; from += PER_STATEMENT) {
    const insert = tx.insertInto(tabel).values(rows.slice(from, from + PER_STATEMENT));
    await (keep ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute();
  }
}

const MONEY = /^-?\d{1,18}(\.\d{1,2})?$/;

/** A figure goes to `nilai`, a word of a scale ("B") to `kata`, blank to neither. */
export const splitNilai = (teks: string | null): { nilai: string | null; kata: string | null } =>
  teks !== null && isDesimal(teks) ? { nilai: teks, kata: null } : { nilai: null, kata: teks };

export const cellColumns = ({ nilai, ragu, disimpulkan }: Sel) => ({
  ...splitNilai(nilai),
  ragu: ragu ?? null,
  disimpulkan: disimpulkan ?? null,
});

/** Refuses what numeric(20,2) would round or drop. */
export function moneyColumn<N extends string | null>(teks: N): N {
  if (teks !== null && !MONEY.test(teks)) throw new RangeError(`not an amount of rupiah: ${teks}`);
  return teks;
}
