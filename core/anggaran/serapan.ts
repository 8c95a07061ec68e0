// Absorption of a budget: the only place where realisasi is divided by pagu (or by the target of a triwulan).
// PermenPANRB 53/2014 asks for the realised budget in the report; the percentage is the form in use.
import { type Aturan, asalAturan, asalRujukan } from '../peraturan/aturan.ts';
import type { Angka } from '../values/angka.ts';
import { Desimal } from '../values/desimal.ts';
import { rakitAngka } from '../values/rakitAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { tulisPersen } from '../values/tulisPersen.ts';
import { tulisRupiah } from '../values/tulisRupiah.ts';

/** Rupiah. */
export interface MasukanSerapan {
  realisasi: Desimal;
  pagu: Desimal;
}

const hitung = ({ realisasi, pagu }: MasukanSerapan): Desimal | null =>
  pagu.isZero() ? null : realisasi.times(100).div(pagu);

const rupiah = (realisasi: string, pagu: string): MasukanSerapan => ({
  realisasi: new Desimal(realisasi),
  pagu: new Desimal(pagu),
});

export const ATURAN_SERAPAN: Aturan<MasukanSerapan, Desimal | null> = {
  kode: 'anggaran.serapan',
  judul: 'Persentase penyerapan anggaran',
  sitasi: 'PermenPANRB 53/2014, Anak Lampiran II/1, Bab III.B',
  catatan: 'Peraturan meminta realisasi anggaran dilaporkan; persentase terhadap pagu adalah bentuk yang lazim.',
  keyakinan: 'praktik',
  berlaku: ['2014-01-01', null],
  hitung,
  jelaskan: (m) => `${tulisRupiah(m.realisasi)} ÷ ${tulisRupiah(m.pagu)} × 100 = ${tulisPersen(hitung(m))}.`,
  cetak: (hasil) => tulisDesimal(hasil, 'dua'),
  contoh: [
    { masukan: rupiah('4670029133', '4825138126'), hasil: '96.79' },
    { masukan: rupiah('5442000', '5445000'), hasil: '99.94' },
    { masukan: rupiah('0', '5445000'), hasil: '0.00' },
    { masukan: rupiah('0', '0'), hasil: null },
  ],
};

/** What the realisasi is compared with: a ceiling, or the anggaran kas planned up to a triwulan. */
export type PembandingSerapan = 'Pagu' | 'Target triwulan';

/** realisasi / pagu × 100, exact. Blank in, blank out (BELUM_DIISI); pagu 0 gives blank with PEMBAGI_NOL. */
export function serapan(realisasi: Angka, pagu: Angka, pembanding: PembandingSerapan = 'Pagu'): Angka {
  const bahan = [
    { label: 'Realisasi', angka: realisasi, satuan: 'rupiah' },
    { label: pembanding, angka: pagu, satuan: 'rupiah' },
  ];
  const kosong = (uraian: string) => asalRujukan(ATURAN_SERAPAN, uraian);
  if (realisasi.nilai === null || pagu.nilai === null) {
    return rakitAngka(null, kosong(`Realisasi atau ${pembanding.toLowerCase()} belum diisi.`), bahan, 'BELUM_DIISI');
  }
  const masukan = { realisasi: realisasi.nilai, pagu: pagu.nilai };
  const nilai = hitung(masukan);
  if (nilai === null)
    return rakitAngka(null, kosong(`${pembanding} 0 tidak dapat menjadi pembagi.`), bahan, 'PEMBAGI_NOL');
  return rakitAngka(nilai, asalAturan(ATURAN_SERAPAN, masukan), bahan);
}
