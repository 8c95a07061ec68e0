// Values for a dry run: none is 0 and no two are equal, so that only a rumus that can never compute fails.
import { Desimal } from '../../values/desimal.ts';
import type { Komponen } from '../faktaIndikator.ts';
import { samaSatuan } from '../rumus/satuanRumus.ts';

/** One value for every name of a rumus; those of komponen in percent stay near a half. */
export function nilaiUji(komponen: readonly Komponen[], nama: readonly string[]): Map<string, Desimal> {
  const persen = new Set(komponen.filter((k) => samaSatuan(k.satuan, '%')).map((k) => k.kode));
  return new Map(nama.map((kode, i) => [kode, new Desimal(persen.has(kode) ? 50 : 100).plus(7 * i + 1)]));
}
