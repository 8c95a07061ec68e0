// A calculation written down step by step: each step has values only, the last one is the result.
import { Desimal } from '../../values/desimal.ts';
import { berhasil, type Hasil } from '../../values/hasil.ts';
import { hitungRumus } from './hitungRumus.ts';
import { GAYA_BACA } from './jelaskanRumus.ts';
import type { MasalahRumus } from './masalahRumus.ts';
import type { OperatorRumus, PohonRumus } from './pohonRumus.ts';
import { tulisRumus } from './tulisRumus.ts';

export interface LangkahRumus {
  /** "56,09 + 100 + 100" */
  uraian: string;
  hasil: Desimal;
}

/** Sums with differences, products with quotients: what is read on in one breath. */
const RANK: Record<OperatorRumus, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

const tanpaNama = new Map<string, Desimal | null>();

/** Empty while a komponen is blank, and where there is nothing to calculate. Fails as `hitungRumus` does. */
export function langkahRumus(
  pohon: PohonRumus,
  komponen: ReadonlyMap<string, Desimal | null>,
): Hasil<LangkahRumus[], MasalahRumus> {
  const akhir = hitungRumus(pohon, komponen);
  if (!akhir.ok) return akhir;
  if (akhir.nilai.nilai === null) return berhasil([]);
  const langkah: LangkahRumus[] = [];

  /** A part as the figure that it is worth; what has to be calculated for it becomes a step. */
  const nilai = (bagian: PohonRumus): PohonRumus => {
    if (bagian.jenis === 'angka') return bagian;
    if (bagian.jenis === 'nama') return { jenis: 'angka', nilai: komponen.get(bagian.nama) ?? new Desimal(0) };
    const ringkas = ganti(bagian);
    const hasil = hitungRumus(ringkas, tanpaNama);
    // Every name has a value and the whole could be calculated, so its parts can be.
    if (!hasil.ok || hasil.nilai.nilai === null) return ringkas;
    if (bagian.jenis !== 'negatif') langkah.push({ uraian: tulisRumus(ringkas, GAYA_BACA), hasil: hasil.nilai.nilai });
    return { jenis: 'angka', nilai: hasil.nilai.nilai };
  };

  /** The part with its own parts as figures; a chain such as a + b − c stays one step. */
  const ganti = (bagian: PohonRumus): PohonRumus => {
    if (bagian.jenis === 'fungsi') return { ...bagian, argumen: bagian.argumen.map(nilai) };
    if (bagian.jenis === 'negatif') return { ...bagian, isi: nilai(bagian.isi) };
    if (bagian.jenis !== 'operasi') return bagian;
    const { kiri, operator } = bagian;
    const chained = kiri.jenis === 'operasi' && RANK[kiri.operator] === RANK[operator];
    return { ...bagian, kiri: (chained ? ganti : nilai)(kiri), kanan: nilai(bagian.kanan) };
  };

  nilai(pohon);
  return berhasil(langkah);
}
