// What titles do not say, figures may prove: two columns that make a third in nearly every row belong to it.
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { onceFor } from '../baca/onceFor.ts';
import { barisBerangka, nilaiSel } from './kolomKerabat.ts';

const BUKAN_DASAR = new Set([
  'nomor',
  'kode',
  'tahun',
  'triwulan',
  'persen',
  'capaian',
  'serapan',
  'efisiensi',
  'rumus',
]);
/** Wider tables prove too much by chance. */
const KOLOM_TERBANYAK = 14;
const PALING_SEDIKIT = 3;
/** Share of the rows that must fit. */
const BUKTI = 0.65;

export type Cocok = (a: NilaiCetak, b: NilaiCetak, hasil: NilaiCetak) => 'ya' | 'tidak' | 'tak-berarti';

/** Columns of plain figures. */
export const kolomDasar = onceFor((tabel: TabelTerbaca): readonly number[] =>
  tabel.kolom.flatMap((k, i) => {
    if (k.persen || BUKAN_DASAR.has(k.peran ?? '')) return [];
    const nilai = tabel.baris.flatMap((b) => nilaiSel(b, i) ?? []);
    return nilai.length >= PALING_SEDIKIT && nilai.every((n) => !n.persen) ? [i] : [];
  }),
);

/** The columns [a, b] from which `hasil` is made, when the rows prove exactly one such pair. */
export function pasanganTersirat(tabel: TabelTerbaca, hasil: number, cocok: Cocok): [number, number] | null {
  const dasar = kolomDasar(tabel).filter((k) => k !== hasil);
  if (dasar.length < 2 || dasar.length > KOLOM_TERBANYAK) return null;
  const baris = barisBerangka(tabel);
  const terbukti = dasar.flatMap((a) =>
    dasar.flatMap((b): [number, number][] => (a !== b && membuktikan(baris, [a, b, hasil], cocok) ? [[a, b]] : [])),
  );
  return terbukti.length === 1 ? (terbukti[0] ?? null) : null;
}

function membuktikan(
  baris: readonly BarisTerbaca[],
  [a, b, hasil]: readonly [number, number, number],
  cocok: Cocok,
): boolean {
  let ya = 0;
  let tidak = 0;
  const terlalu = baris.length * (1 - BUKTI);
  for (const satu of baris) {
    if (tidak > terlalu) return false;
    const [x, y, z] = [nilaiSel(satu, a), nilaiSel(satu, b), nilaiSel(satu, hasil)];
    if (x === null || y === null || z === null) continue;
    const jawab = cocok(x, y, z);
    if (jawab === 'ya') ya += 1;
    else if (jawab === 'tidak') tidak += 1;
  }
  return ya >= PALING_SEDIKIT && ya >= (ya + tidak) * BUKTI;
}
