// The budget tree as rows of a table that folds, and the same rows for CSV.
import type { SimpulUang } from './asalAnggaran.ts';

/** Kode of the nodes above this one, outermost first; null when it is not in the tree. */
export function jalurAnggaran(simpul: SimpulUang, kode: string): string[] | null {
  for (const anak of simpul.anak) {
    if (anak.kode === kode) return [];
    const jalur = jalurAnggaran(anak, kode);
    if (jalur !== null) return [anak.kode, ...jalur];
  }
  return null;
}

export interface BarisAnggaran {
  simpul: SimpulUang;
  /** 0 program, 1 kegiatan, 2 sub kegiatan. */
  kedalaman: number;
  adaAnak: boolean;
}

/** Rows below `akar` in the order of the plan; children only of nodes in `terbuka`, or of all when it is null. */
export function flattenAnggaran(akar: SimpulUang, terbuka: ReadonlySet<string> | null): BarisAnggaran[] {
  const rows = (simpul: SimpulUang, kedalaman: number): BarisAnggaran[] => [
    { simpul, kedalaman, adaAnak: simpul.anak.length > 0 },
    ...(terbuka === null || terbuka.has(simpul.kode) ? simpul.anak.flatMap((anak) => rows(anak, kedalaman + 1)) : []),
  ];
  return akar.anak.flatMap((program) => rows(program, 0));
}
