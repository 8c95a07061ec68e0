// Capaian of an indicator whose values are words of a scale ("B", "WTP"): ranks are compared, the worst word being rank 1.
// Practice of several e-SAKIP applications; no regulation fixes it. Equal is 100, better is more.
import type { Aturan } from '../peraturan/aturan.ts';
import { cariBerlaku } from '../peraturan/cariBerlaku.ts';
import { cariPita } from '../peraturan/cariPita.ts';
import type { MasalahPeraturan } from '../peraturan/masalahPeraturan.ts';
import { SKALA } from '../peraturan/skala.ts';
import { akhirTahun } from '../peraturan/tabel.ts';
import { Desimal } from '../values/desimal.ts';
import { berhasil, type Hasil } from '../values/hasil.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { tulisPersen } from '../values/tulisPersen.ts';
import type { HasilCapaian } from './hitungCapaian.ts';

export interface MasukanPredikat {
  /** Kode of the scale ("skm-mutu", "akip"). */
  skala: string;
  target: string | null;
  realisasi: string | null;
  /** The edition of the scale is the one in force at the end of this year. */
  tahun: number;
}

type HasilPredikat = Hasil<HasilCapaian, MasalahPeraturan>;

interface Peringkat {
  target: number;
  realisasi: number;
}

function peringkat(
  { skala, tahun }: MasukanPredikat,
  target: string,
  realisasi: string,
): Hasil<Peringkat, MasalahPeraturan> {
  const edisi = cariBerlaku(SKALA, skala, akhirTahun(tahun));
  if (!edisi.ok) return edisi;
  const [t, r] = [cariPita(edisi.nilai, target), cariPita(edisi.nilai, realisasi)];
  if (!t.ok) return t;
  return r.ok ? berhasil({ target: t.nilai.urutan, realisasi: r.nilai.urutan }) : r;
}

/** Percent, unrounded: rank of the realisasi ÷ rank of the target × 100. Fails on a word the scale does not know. */
export function capaianPredikat(masukan: MasukanPredikat): HasilPredikat {
  const { target, realisasi } = masukan;
  if (target === null) return berhasil({ nilai: null, mentah: null, tanda: 'TARGET_KOSONG' });
  if (realisasi === null) return berhasil({ nilai: null, mentah: null, tanda: 'BELUM_DIISI' });
  const urutan = peringkat(masukan, target, realisasi);
  if (!urutan.ok) return urutan;
  const nilai = new Desimal(urutan.nilai.realisasi).times(100).div(urutan.nilai.target);
  return berhasil({ nilai, mentah: nilai });
}

function jelaskan(masukan: MasukanPredikat): string {
  const { target, realisasi } = masukan;
  const urutan = peringkat(masukan, target ?? '', realisasi ?? '');
  const uraian = 'Peringkat realisasi ÷ peringkat target × 100';
  if (!urutan.ok) return `${uraian}. ${urutan.masalah.pesan}`;
  const { nilai } = urutan;
  const hasil = new Desimal(nilai.realisasi).times(100).div(nilai.target);
  return `${uraian} = ${nilai.realisasi} (${realisasi}) ÷ ${nilai.target} (${target}) × 100 = ${tulisPersen(hasil)}.`;
}

export const ATURAN_CAPAIAN_PREDIKAT: Aturan<MasukanPredikat, HasilPredikat> = {
  kode: 'indikator.capaian-predikat',
  judul: 'Capaian indikator berupa predikat',
  sitasi: null,
  keputusan:
    'Kata diganti peringkatnya dalam skala (terendah = 1), lalu dihitung sebagai maksimasi; kebiasaan sejumlah aplikasi.',
  keyakinan: 'praktik',
  berlaku: ['2014-01-01', null],
  hitung: capaianPredikat,
  jelaskan,
  cetak: (hasil) => (hasil.ok ? tulisDesimal(hasil.nilai.nilai, 'dua') : hasil.masalah.kode),
  contoh: [
    { masukan: { skala: 'skm-mutu', target: 'B', realisasi: 'B', tahun: 2024 }, hasil: '100.00' },
    { masukan: { skala: 'skm-mutu', target: 'B', realisasi: 'A', tahun: 2024 }, hasil: '133.33' },
    { masukan: { skala: 'akip', target: 'BB', realisasi: 'B', tahun: 2024 }, hasil: '80.00' },
    { masukan: { skala: 'opini-bpk', target: 'WTP', realisasi: 'WTP', tahun: 2024 }, hasil: '100.00' },
    { masukan: { skala: 'skm-mutu', target: 'B', realisasi: null, tahun: 2024 }, hasil: null },
    { masukan: { skala: 'skm-mutu', target: 'B', realisasi: 'E', tahun: 2024 }, hasil: 'peraturan.kata-tidak-dikenal' },
  ],
};
