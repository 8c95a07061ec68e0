// Spending by kind (5, 5.1, 5.1.01 …; Permendagri 90/2019 for the codes): only leaves have amounts, parents are their sums.
import { angkaTercatat } from '../values/rakitAngka.ts';
import type { FaktaAnggaran } from './faktaAnggaran.ts';
import type { BarisBelanja } from './hitunganAnggaran.ts';
import { jumlahkanPohon, type SimpulJumlah } from './jumlahkanPohon.ts';
import { serapan } from './serapan.ts';
import { sisa } from './sisa.ts';

interface SimpulBelanja extends SimpulJumlah {
  anak: SimpulBelanja[];
}

/** Tree by code: the parent of "5.1.02" is the longest listed code that it starts with, here "5.1". */
function susunPohon(belanja: FaktaAnggaran['belanja']): SimpulBelanja[] {
  const simpul = new Map(belanja.map((b) => [b.kode, { kode: b.kode, nama: b.uraian, anak: [] } as SimpulBelanja]));
  const akar: SimpulBelanja[] = [];
  for (const s of simpul.values()) {
    let awalan = s.kode;
    let induk: SimpulBelanja | undefined;
    while (induk === undefined && awalan.includes('.')) {
      awalan = awalan.slice(0, awalan.lastIndexOf('.'));
      induk = simpul.get(awalan);
    }
    (induk?.anak ?? akar).push(s);
  }
  return akar;
}

/** One row per fact, in the order of the facts; a row without figures keeps its nulls and adds nothing to its parent. */
export function hitungBelanja(belanja: FaktaAnggaran['belanja']): BarisBelanja[] {
  const akar = susunPohon(belanja);
  const jumlahkan = (kunci: 'anggaran' | 'realisasi') =>
    jumlahkanPohon(
      akar,
      new Map(
        belanja.map((b) => [
          b.kode,
          angkaTercatat({ nilai: b[kunci] }, `Kolom ${kunci} belanja ${b.kode} ${b.uraian}.`),
        ]),
      ),
      `${kunci} belanja`,
    );
  const anggaran = jumlahkan('anggaran');
  const realisasi = jumlahkan('realisasi');
  return belanja.flatMap(({ kode, uraian }) => {
    const [a, r] = [anggaran.get(kode), realisasi.get(kode)];
    if (a === undefined || r === undefined) return [];
    return [{ kode, uraian, anggaran: a, realisasi: r, sisa: sisa(a, r), persen: serapan(r, a) }];
  });
}
