// The fonts of every print: Tinos (Times metrics) for text, Arimo (Arial metrics) for headings, tables and charts.
// Files come from their npm packages, never from the machine, so a report looks the same everywhere.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type NamaFon = 'Arimo' | 'Tinos';
export type GayaFon = 'biasa' | 'tebal' | 'miring' | 'tebalMiring';

const GAYA: Record<GayaFon, string> = {
  biasa: '400Regular',
  tebal: '700Bold',
  miring: '400Regular_Italic',
  tebalMiring: '700Bold_Italic',
};
const cari = createRequire(import.meta.url);

/** Absolute path of a TTF file. */
export function letakFon(nama: NamaFon, gaya: GayaFon): string {
  const folder = GAYA[gaya];
  return cari.resolve(`@expo-google-fonts/${nama.toLowerCase()}/${folder}/${nama}_${folder}.ttf`);
}

const SEMUA = (['Tinos', 'Arimo'] as const).flatMap((nama) =>
  (Object.keys(GAYA) as GayaFon[]).map((gaya) => [nama, gaya] as const),
);

/** Bytes of all eight files, in a fixed order. */
export const bacaFon = (): Buffer[] => SEMUA.map(([nama, gaya]) => readFileSync(letakFon(nama, gaya)));
