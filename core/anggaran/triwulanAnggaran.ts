// Money per triwulan: the cells of sub kegiatan (cumulative up to the triwulan) and their sums for any group of them.
import type { Angka } from '../values/angka.ts';
import { jumlahAngka } from '../values/jumlahAngka.ts';
import { angkaTercatat, rakitAngka } from '../values/rakitAngka.ts';
import { TRIWULAN, type Triwulan } from '../values/sel.ts';
import { tulisTriwulan } from '../values/tulisTriwulan.ts';
import type { FaktaAnggaran } from './faktaAnggaran.ts';
import type { TriwulanAnggaran } from './hitunganAnggaran.ts';
import { aturanJumlahAnggaran } from './jumlahkanPohon.ts';
import { serapan } from './serapan.ts';

export interface SelTriwulan {
  target: Angka;
  realisasi: Angka;
}

export interface SubKegiatanKas {
  kode: string;
  nama: string;
}

/** Cells by sub kegiatan and triwulan. Read it with `selTriwulan`: a missing row is a blank row. */
export type IndeksTriwulan = ReadonlyMap<string, ReadonlyMap<Triwulan, SelTriwulan>>;

/** Indexes the facts once, so that every group of sub kegiatan is summed in time linear to its size. */
export function indeksTriwulan(baris: FaktaAnggaran['triwulan']): IndeksTriwulan {
  const indeks = new Map<string, Map<Triwulan, SelTriwulan>>();
  for (const { subKegiatan, triwulan, target, realisasi } of baris) {
    const milik = indeks.get(subKegiatan) ?? new Map<Triwulan, SelTriwulan>();
    const tempat = `sub kegiatan ${subKegiatan} sampai dengan ${tulisTriwulan(triwulan)}`;
    milik.set(triwulan, {
      target: angkaTercatat(target, `Target keuangan ${tempat}.`),
      realisasi: angkaTercatat(realisasi, `Realisasi keuangan ${tempat}.`),
    });
    indeks.set(subKegiatan, milik);
  }
  return indeks;
}

export function selTriwulan(indeks: IndeksTriwulan, kode: string, triwulan: Triwulan): SelTriwulan {
  const sel = indeks.get(kode)?.get(triwulan);
  if (sel !== undefined) return sel;
  const kosong = angkaTercatat({ nilai: null }, `Belum ada isian ${kode} untuk ${tulisTriwulan(triwulan)}.`);
  return { target: kosong, realisasi: kosong };
}

/** Blank target and realisasi cells of a group of sub kegiatan. */
const hitungKosong = (indeks: IndeksTriwulan, sub: readonly SubKegiatanKas[], triwulan: Triwulan): number =>
  sub
    .map((s) => selTriwulan(indeks, s.kode, triwulan))
    .reduce((n, s) => n + Number(s.target.nilai === null) + Number(s.realisasi.nilai === null), 0);

/** One row from its two sums; `sub` are the sub kegiatan that were summed. */
export const barisTriwulan = (
  indeks: IndeksTriwulan,
  sub: readonly SubKegiatanKas[],
  triwulan: Triwulan,
  { target, realisasi }: SelTriwulan,
): TriwulanAnggaran => ({
  triwulan,
  target,
  realisasi,
  persen: serapan(realisasi, target, 'Target triwulan'),
  kosong: hitungKosong(indeks, sub, triwulan),
});

/** What a column of a triwulan holds, for the proof. */
export const halTriwulan = (kolom: keyof SelTriwulan, triwulan: Triwulan): string =>
  `${kolom} keuangan sampai dengan ${tulisTriwulan(triwulan)}`;

/** Four rows for a group of sub kegiatan; none when the group is empty. */
export function jumlahkanTriwulan(indeks: IndeksTriwulan, sub: readonly SubKegiatanKas[]): TriwulanAnggaran[] {
  if (sub.length === 0) return [];
  return TRIWULAN.map((triwulan) => {
    const jumlahkan = (kolom: keyof SelTriwulan) =>
      jumlahAngka(
        aturanJumlahAnggaran(halTriwulan(kolom, triwulan)),
        sub.map((s) => ({
          label: `${s.kode} ${s.nama}`,
          angka: selTriwulan(indeks, s.kode, triwulan)[kolom],
          satuan: 'rupiah',
        })),
      );
    const jumlah = { target: jumlahkan('target'), realisasi: jumlahkan('realisasi') };
    return barisTriwulan(indeks, sub, triwulan, jumlah);
  });
}

/**
 * Realisasi of the year for one sub kegiatan: the last filled triwulan, since the cells are cumulative. When that is not
 * Triwulan IV the proof says so; an open quarter is not money unspent.
 */
export function realisasiTahun(indeks: IndeksTriwulan, kode: string): Angka {
  const akhir = TRIWULAN.findLast((t) => indeks.get(kode)?.get(t)?.realisasi.nilai != null);
  const { realisasi } = selTriwulan(indeks, kode, akhir ?? 4);
  if (akhir === undefined || akhir === 4) return realisasi;
  const uraian = `Posisi terakhir yang diisi, ${tulisTriwulan(akhir)}; ${tulisTriwulan(4)} belum diisi.`;
  return rakitAngka(
    realisasi.nilai,
    { aturan: 'anggaran.posisi-terakhir', judul: 'Realisasi sampai dengan triwulan terakhir', sitasi: null, uraian },
    [{ label: `Realisasi sampai dengan ${tulisTriwulan(akhir)}`, angka: realisasi, satuan: 'rupiah' }],
  );
}
