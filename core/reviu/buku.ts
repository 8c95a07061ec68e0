// The ledger of a reviu: every relation that holds or is broken, with the figures it ties together. `simpulkan` finds the culprit from it.
import type { Desimal } from '../values/desimal.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import type { BarisTerbaca, TabelTerbaca } from './baca/bacaTabel.ts';
import type { Letak } from './berkasTerbaca.ts';
import type { LokasiTemuan, TingkatTemuan } from './temuan.ts';

/** One place of the file; equal ids are the same cell or the same words. */
export interface Rujukan {
  id: string;
  lokasi: LokasiTemuan;
  /** The words of the cell or the passage. */
  teks: string;
  /** The whole row, or the sentence. */
  kutipan: string;
  /** Order in the file. */
  urut: number;
}

export interface Pelanggaran {
  kode: string;
  tingkat: TingkatTemuan;
  /** All figures of the relation; the first is the one to blame when nothing else tells. */
  sel: Rujukan[];
  seharusnya: string | null;
  /** What another cell of the relation ought to hold, by id. */
  harap?: Map<string, string>;
  penjelasan: string;
  sitasi: string | null;
  /** Broken relations with one `akar` are one finding. */
  akar?: string;
  /** Places to name beside the cells, without being suspects. */
  serta?: Rujukan[];
  /** The `serta` are its only evidence: when one of them is wrong itself, this is a symptom of that. */
  standsOnSerta?: true;
}

export class Buku {
  readonly pelanggaran: Pelanggaran[] = [];
  /** How many relations hold that a cell takes part in. */
  readonly dukungan = new Map<string, number>();

  lulus(sel: readonly Rujukan[]): void {
    for (const { id } of sel) this.dukungan.set(id, (this.dukungan.get(id) ?? 0) + 1);
  }

  langgar(pelanggaran: Pelanggaran): void {
    this.pelanggaran.push(pelanggaran);
  }
}

const lokasiDari = (letak: Letak): Pick<LokasiTemuan, 'baris' | 'halaman'> => ({
  baris: letak.baris,
  halaman: letak.halaman,
});

const namaTabel = (tabel: TabelTerbaca): string | null =>
  tabel.nomor === null ? tabel.letak.lembar : `Tabel ${tabel.nomor}`;

/** Whole row when `kolom` is null. */
export function rujukSel(tabel: TabelTerbaca, baris: BarisTerbaca, kolom: number | null): Rujukan {
  const sel = kolom === null ? undefined : baris.sel[kolom];
  const judul = kolom === null ? null : (tabel.kolom[kolom]?.judul ?? '');
  const asal = sel?.asal;
  return {
    id: `t${tabel.blok}.${baris.nomor}.${kolom ?? 'baris'}`,
    lokasi: {
      ...lokasiDari(asal?.letak ?? baris.letak),
      tabel: namaTabel(tabel),
      barisTabel: asal?.nomor ?? baris.nomor,
      kolom: sel?.alamat ?? asal?.judul ?? (judul === '' ? null : judul),
    },
    teks: sel?.teks ?? baris.label,
    // Written when it is read: most places only support a relation that holds.
    get kutipan() {
      return baris.sel.flatMap((s) => (s === undefined || s.teks === '' ? [] : [s.teks])).join('\t');
    },
    urut: tabel.blok + baris.nomor / 10_000,
  };
}

export function rujukTabel(tabel: TabelTerbaca): Rujukan {
  return {
    id: `t${tabel.blok}`,
    lokasi: { ...lokasiDari(tabel.letak), tabel: namaTabel(tabel), barisTabel: null, kolom: null },
    teks: tabel.judul ?? '',
    kutipan: tabel.kepala.map((b) => b.filter((t) => t !== '').join('\t'))[0] ?? tabel.judul ?? '',
    urut: tabel.blok,
  };
}

/** Words in running text; the sentence around them is the quotation. */
export function rujukTeks(
  sumber: { blok: number; teks: string; letak: Letak },
  mulai: number,
  panjang: number,
): Rujukan {
  const { teks } = sumber;
  const awal = Math.max(teks.lastIndexOf('. ', mulai) + 1, 0);
  const titik = teks.indexOf('. ', mulai + panjang);
  return {
    id: `p${sumber.blok}.${mulai}`,
    lokasi: { ...lokasiDari(sumber.letak), tabel: null, barisTabel: null, kolom: null },
    teks: teks.slice(mulai, mulai + panjang),
    kutipan: teks.slice(awal, titik === -1 ? undefined : titik + 1).trim(),
    urut: sumber.blok + mulai / 1_000_000,
  };
}

/** A figure in a sentence of ours, with the decimals the file prints beside it. */
export const cetak = (nilai: Desimal, desimal = 0): string =>
  tulisAngka(nilai, { desimal: Math.max(desimal, 0), min: Math.max(desimal, 0) });
