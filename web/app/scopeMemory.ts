// Which unit and year the user worked on last, kept in the browser.
import type { DaftarPerangkatDaerah } from '@tapis/contract/perencanaan/saya.ts';
import type { Scope } from '../kit/queries.ts';

const KEY = 'tapis.tempat';
type Units = DaftarPerangkatDaerah['perangkatDaerah'];

export function rememberScope({ perangkatDaerah, tahun }: Scope): void {
  try {
    localStorage.setItem(KEY, `${perangkatDaerah}/${tahun}`);
  } catch {
    // Without storage the next visit starts at the first unit.
  }
}

const remembered = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/** The remembered place if it still exists, else the newest year of the first unit that has one. */
export function chooseScope(units: Units, memory: string | null = remembered()): Scope | null {
  const places = units.flatMap(({ kode, tahun }) =>
    [...tahun].sort((a, b) => b - a).map((year) => ({ perangkatDaerah: kode, tahun: year })),
  );
  return places.find(({ perangkatDaerah, tahun }) => `${perangkatDaerah}/${tahun}` === memory) ?? places[0] ?? null;
}

/** The year to open in `unit`: the same year where it has data, else its newest. */
export const yearIn = (units: Units, kode: string, wanted: number): number | null => {
  const years = units.find((unit) => unit.kode === kode)?.tahun ?? [];
  return years.includes(wanted) ? wanted : years.length > 0 ? Math.max(...years) : null;
};
