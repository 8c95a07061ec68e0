// How many program, kegiatan and sub kegiatan the tables list, and what they cost: the facts that sentences are held against.
import { type Rujukan, rujukSel } from '../buku.ts';
import type { NilaiCetak } from './bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from './bacaTabel.ts';
import { onceFor } from './onceFor.ts';

export interface PohonProgram {
  tabel: TabelTerbaca;
  /** Number of rows by level: program, kegiatan, sub kegiatan; null when the table has no such level. */
  banyak: { program: number | null; kegiatan: number | null; subkegiatan: number | null };
  program: BarisTerbaca[];
}

const hitung = (baris: readonly BarisTerbaca[], tingkat: number): number | null =>
  baris.filter((b) => b.tingkat === tingkat).length || null;

/** Tables with a tree of programs, the deepest first. */
export const kumpulPohon = onceFor((semua: readonly TabelTerbaca[]): readonly PohonProgram[] =>
  semua
    .flatMap((tabel): PohonProgram[] => {
      const baris = tabel.baris.filter((b) => b.jenis === 'data' && !b.belanja && b.tingkat !== null && b.tingkat > 0);
      const bernama =
        tabel.kolom.some((k) => /program|kegiatan|kode|uraian/i.test(k.judul)) &&
        tabel.kolom.some((k) => k.peran === 'anggaran');
      if (!bernama || baris.filter((b) => b.tingkat === 1).length === 0 || baris.length < 3) return [];
      const berprogram =
        baris.some((b) => b.tingkat === 1 && (/^program\b/i.test(b.label) || b.kode !== null)) ||
        tabel.kepala.flat().some((t) => /^program\//i.test(t));
      if (!berprogram) return [];
      return [
        {
          tabel,
          banyak: { program: hitung(baris, 1), kegiatan: hitung(baris, 2), subkegiatan: hitung(baris, 3) },
          program: baris.filter((b) => b.tingkat === 1),
        },
      ];
    })
    .sort((a, b) => bobot(b) - bobot(a)),
);

/** Kode tell the level for sure; the more levels, the better. */
const bobot = ({ tabel, banyak }: PohonProgram): number => {
  const berkode = tabel.baris.some((b) => b.kode !== null) ? 2 : 0;
  return berkode + (banyak.subkegiatan === null ? 0 : 4) + (banyak.kegiatan === null ? 0 : 1) - (tabel.kotor ? 8 : 0);
};

export interface RealisasiTotal {
  anggaran: NilaiCetak;
  realisasi: NilaiCetak;
  persen: NilaiCetak | null;
  rujukan: Rujukan[];
  tabel: TabelTerbaca;
}

/** The whole budget and its use: the total row (or the top row) of the table of realisasi anggaran. */
export const cariRealisasiTotal = onceFor((semua: readonly TabelTerbaca[]): RealisasiTotal | null => {
  for (const tabel of semua) {
    const [anggaran, realisasi] = [
      tabel.kolom.findIndex((k) => k.peran === 'anggaran'),
      tabel.kolom.findIndex((k) => k.peran === 'realisasi'),
    ];
    const persen = tabel.kolom.findIndex((k) => k.peran === 'persen' || k.peran === 'serapan' || k.peran === 'capaian');
    if (anggaran < 0 || realisasi < 0 || tabel.kotor) continue;
    const baris =
      tabel.baris.findLast((b) => b.jenis === 'jumlah' && b.label !== '') ??
      tabel.baris.find((b) => b.tingkat === 0 || (b.belanja && b.tingkat === 1));
    const [a, r] = [baris?.sel[anggaran]?.nilai ?? null, baris?.sel[realisasi]?.nilai ?? null];
    if (baris === undefined || a === null || r === null || a.cacat || r.cacat || a.nilai.lt(1000)) continue;
    const p = persen < 0 ? null : (baris.sel[persen]?.nilai ?? null);
    return {
      anggaran: a,
      realisasi: r,
      persen: p,
      tabel,
      rujukan: [anggaran, realisasi, ...(persen < 0 ? [] : [persen])].map((k) => rujukSel(tabel, baris, k)),
    };
  }
  return null;
});
