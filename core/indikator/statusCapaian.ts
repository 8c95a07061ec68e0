// Status word of a capaian against 100, compared on two decimals: what prints as 100,00 counts as reached.
// Words seen in several applications; no regulation fixes them.
import type { Aturan } from '../peraturan/aturan.ts';
import { bulatkan } from '../values/bulatkan.ts';
import { Desimal } from '../values/desimal.ts';
import { tulisPersen } from '../values/tulisPersen.ts';

export type StatusCapaian = 'melampaui' | 'tercapai' | 'belum';

/** Null for a blank capaian. */
export function statusCapaian(capaian: Desimal | null): StatusCapaian | null {
  if (capaian === null) return null;
  const banding = bulatkan(capaian, 2).comparedTo(100);
  return banding > 0 ? 'melampaui' : banding === 0 ? 'tercapai' : 'belum';
}

export const ATURAN_STATUS_CAPAIAN: Aturan<Desimal | null, StatusCapaian | null> = {
  kode: 'indikator.status-capaian',
  judul: 'Status capaian terhadap target',
  sitasi: null,
  keputusan: 'Di atas 100 melampaui, tepat 100 tercapai, di bawah 100 belum; dibandingkan pada dua desimal.',
  keyakinan: 'keputusan',
  berlaku: ['2014-01-01', null],
  hitung: statusCapaian,
  jelaskan: (capaian) => `Capaian ${tulisPersen(capaian)} dibandingkan dengan 100%.`,
  cetak: (hasil) => hasil,
  contoh: [
    { masukan: new Desimal('103.87'), hasil: 'melampaui' },
    { masukan: new Desimal('100.004'), hasil: 'tercapai' },
    { masukan: new Desimal('99.995'), hasil: 'tercapai' },
    { masukan: new Desimal('99.99'), hasil: 'belum' },
    { masukan: null, hasil: null },
  ],
};
