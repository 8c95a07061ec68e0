// The facts of an entry sheet with other values in some cells: what is being typed, or what was just saved.
import type { Triwulan } from '../values/sel.ts';
import type { BahanIsian } from './bahanIsian.ts';

export interface SelIsian {
  lembar: 'kinerja' | 'keuangan';
  /** Kode of the row. */
  baris: string;
  triwulan: Triwulan;
  nilai: string | null;
}

/** A new value loses the marks of doubt of the old one. Nothing is changed in place. */
export function ubahBahan(bahan: BahanIsian, sel: readonly SelIsian[]): BahanIsian {
  if (sel.length === 0) return bahan;
  const tempat = (baris: string, triwulan: number | null) => `${baris} ${triwulan}`;
  const milik = (lembar: SelIsian['lembar']) =>
    new Map(sel.filter((s) => s.lembar === lembar).map((s) => [tempat(s.baris, s.triwulan), s]));
  const [kinerja, keuangan] = [milik('kinerja'), milik('keuangan')];

  const realisasi = bahan.pengukuran.realisasi.filter(
    (r) => r.tahun !== bahan.tahun || !kinerja.has(tempat(r.indikator, r.triwulan)),
  );
  for (const { baris, triwulan, nilai } of kinerja.values())
    if (nilai !== null) realisasi.push({ indikator: baris, tahun: bahan.tahun, triwulan, nilai: { nilai } });

  const triwulan = bahan.anggaran.triwulan.map((satu) => {
    const baru = keuangan.get(tempat(satu.subKegiatan, satu.triwulan));
    keuangan.delete(tempat(satu.subKegiatan, satu.triwulan));
    return baru === undefined ? satu : { ...satu, realisasi: { nilai: baru.nilai } };
  });
  for (const satu of keuangan.values())
    triwulan.push({
      subKegiatan: satu.baris,
      triwulan: satu.triwulan,
      target: { nilai: null },
      realisasi: { nilai: satu.nilai },
    });
  return { ...bahan, pengukuran: { realisasi }, anggaran: { ...bahan.anggaran, triwulan } };
}
