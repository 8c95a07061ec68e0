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

interface SelTriwulan {
  target: Angka;
  realisasi: Angka;
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

function selTriwulan(indeks: IndeksTriwulan, kode: string, triwulan: Triwulan): SelTriwulan {
  const sel = indeks.get(kode)?.get(triwulan);
  if (sel !== undefined) return sel;
  const kosong = angkaTercatat({ nilai: null }, `Belum ada isian ${kode} untuk ${tulisTriwulan(triwulan)}.`);
  return { target: kosong, realisasi: kosong };
}

/** Four rows for a group of sub kegiatan; none when the group is empty. `kosong` counts target and realisasi cells. */
export function jumlahkanTriwulan(
  indeks: IndeksTriwulan,
  kelompok: readonly { kode: string; nama: string }[],
): TriwulanAnggaran[] {
  if (kelompok.length === 0) return [];
  return TRIWULAN.map((triwulan) => {
    const sel = kelompok.map((s) => ({ label: `${s.kode} ${s.nama}`, ...selTriwulan(indeks, s.kode, triwulan) }));
    const jumlahkan = (kunci: 'target' | 'realisasi') =>
      jumlahAngka(
        aturanJumlahAnggaran(`${kunci} keuangan sampai dengan ${tulisTriwulan(triwulan)}`),
        sel.map((s) => ({ label: s.label, angka: s[kunci], satuan: 'rupiah' })),
      );
    const [target, realisasi] = [jumlahkan('target'), jumlahkan('realisasi')];
    const kosong = sel.flatMap((s) => [s.target, s.realisasi]).filter((a) => a.nilai === null).length;
    return { triwulan, target, realisasi, persen: serapan(realisasi, target, 'Target triwulan'), kosong };
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
