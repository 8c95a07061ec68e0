// What asks for attention on the first page: targets not reached, targets set too low, slow spending, figures that are missing.
import type { Perhitungan, PerhitunganIndikator } from '@tapis/core/pelaporan/perhitungan.ts';
import { desimal } from '@tapis/core/values/desimal.ts';
import { statusCapaian } from '../kit/statusCapaian.ts';

/** Capaian above this asks whether the target was too low; the same limit as the mark TARGET_TERLALU_RENDAH of the core. */
const BATAS_TINGGI = '200';

/** Spending below this share (percent) of the plan of a triwulan is listed. A decision of ours: no regulation sets one. */
export const BATAS_SERAPAN = '75';

interface TentangIndikator {
  kode: string;
  nama: string;
  iku: boolean;
  capaian: string | null;
}

export type Bendera =
  | ({ jenis: 'belum' } & TentangIndikator)
  | ({ jenis: 'takTerhitung'; masalah: string | null } & TentangIndikator)
  /** `triwulan` null: the year as a whole. */
  | ({ jenis: 'terlaluTinggi'; triwulan: number | null } & TentangIndikator)
  | { jenis: 'serapanRendah'; triwulan: number; persen: string }
  | { jenis: 'selKosong'; triwulan: number; jumlah: number };

const tooHigh = (capaian: string | null): boolean => desimal(capaian)?.gt(BATAS_TINGGI) ?? false;

/** A high triwulan is only told where the year itself is not high: one flag per indicator and kind. */
function benderaIndikator({ kode, nama, iku, capaian, masalah, triwulan }: PerhitunganIndikator): Bendera[] {
  const tentang = { kode, nama, iku };
  const status = statusCapaian(capaian);
  if (status === 'kosong') return [{ jenis: 'takTerhitung', masalah: masalah ?? null, ...tentang, capaian }];
  if (status === 'belum') return [{ jenis: 'belum', ...tentang, capaian }];
  if (tooHigh(capaian)) return [{ jenis: 'terlaluTinggi', triwulan: null, ...tentang, capaian }];
  const high = triwulan.find((titik) => tooHigh(titik.capaian));
  return high ? [{ jenis: 'terlaluTinggi', triwulan: high.triwulan, ...tentang, capaian: high.capaian }] : [];
}

const ORDER: Bendera['jenis'][] = ['belum', 'takTerhitung', 'serapanRendah', 'terlaluTinggi', 'selKosong'];

/** Gravest kind first; within a kind, IKU before the rest, else the order of the plan. */
export function listBendera({ indikator, anggaran }: Pick<Perhitungan, 'indikator' | 'anggaran'>): Bendera[] {
  const all: Bendera[] = [
    ...indikator.flatMap(benderaIndikator),
    ...anggaran.triwulan.flatMap(({ triwulan, persen }): Bendera[] =>
      persen !== null && desimal(persen).lt(BATAS_SERAPAN) ? [{ jenis: 'serapanRendah', triwulan, persen }] : [],
    ),
    ...anggaran.triwulan.flatMap(({ triwulan, kosong }): Bendera[] =>
      kosong ? [{ jenis: 'selKosong', triwulan, jumlah: kosong }] : [],
    ),
  ];
  const rank = (bendera: Bendera) => ORDER.indexOf(bendera.jenis) * 2 + ('iku' in bendera && bendera.iku ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b));
}
