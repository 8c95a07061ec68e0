// Formulas of capaian by polaritas. PermenPANRB 53/2014 asks for capaian but fixes no formula; the clearest official text
// is the annex of PermenPANRB 8/2021 (on SKP, since replaced by 6/2022), which agrees with practice.
// Target 0 and blanks never reach a formula: see hitungCapaian.
import type { Aturan } from '../peraturan/aturan.ts';
import { Desimal } from '../values/desimal.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import { tulisPersen } from '../values/tulisPersen.ts';
import type { Polaritas } from './faktaIndikator.ts';

/** Target (never 0) and realisasi of one indicator, in its own unit. */
export interface TitikCapaian {
  target: Desimal;
  realisasi: Desimal;
}

/** Result in percent, unrounded, may be negative; null where the variant T ÷ R meets realisasi 0. */
export type AturanCapaian = Aturan<TitikCapaian, Desimal | null>;

const SITASI = 'PermenPANRB 8/2021, Lampiran';
const CATATAN =
  'PermenPANRB 53/2014 tidak menetapkan rumus capaian; rumus diambil dari lampiran PermenPANRB 8/2021 (kini diganti PermenPANRB 6/2022).';

const titik = (target: string, realisasi: string): TitikCapaian => ({
  target: new Desimal(target),
  realisasi: new Desimal(realisasi),
});

/** (|T| + arah × (R − T)) ÷ |T| × 100: R ÷ T × 100 for a positive target, and still monotone for a negative one. */
const searah = ({ target, realisasi }: TitikCapaian, arah: 1 | -1): Desimal =>
  target.abs().plus(realisasi.minus(target).times(arah)).times(100).div(target.abs());

/** A formula written with whatever stands for target and realisasi: their names, or their figures. */
type Bentuk = (target: string, realisasi: string) => string;

const angka = (nilai: Desimal): string => {
  const teks = tulisAngka(nilai, { desimal: 4, min: 0 });
  return nilai.isNegative() ? `(${teks})` : teks;
};

/** "Realisasi ÷ target × 100 = 91,22 ÷ 87,82 × 100 = 103,87%." */
function sebut(bentuk: Bentuk, { target, realisasi }: TitikCapaian, hasil: Desimal | null): string {
  const kata = bentuk('target', 'realisasi');
  const kalimat = `${kata.charAt(0).toUpperCase()}${kata.slice(1)}`;
  return `${kalimat} = ${bentuk(angka(target), angka(realisasi))} = ${tulisPersen(hasil)}.`;
}

type Isi = Omit<AturanCapaian, 'berlaku' | 'cetak' | 'jelaskan'>;

/** `bentukNegatif` is how the formula reads for a target below zero. */
const aturan = (isi: Isi, bentuk: Bentuk, bentukNegatif: Bentuk): AturanCapaian => ({
  ...isi,
  berlaku: ['2014-01-01', null],
  cetak: (hasil) => tulisDesimal(hasil, 'dua'),
  jelaskan: (t) => sebut(t.target.isNegative() ? bentukNegatif : bentuk, t, isi.hitung(t)),
});

export const ATURAN_CAPAIAN: Record<Polaritas, AturanCapaian> = {
  maksimasi: aturan(
    {
      kode: 'indikator.capaian-maksimasi',
      judul: 'Capaian, makin tinggi makin baik',
      sitasi: SITASI,
      keyakinan: 'sekunder',
      catatan: CATATAN,
      hitung: (t) => searah(t, 1),
      contoh: [
        { masukan: titik('87.82', '91.22'), hasil: '103.87' },
        { masukan: titik('83.91', '87.34'), hasil: '104.09' },
        { masukan: titik('78.9', '80'), hasil: '101.39' },
        { masukan: titik('100', '0'), hasil: '0.00' },
        { masukan: titik('-5', '-3'), hasil: '140.00' },
      ],
    },
    (t, r) => `${r} ÷ ${t} × 100`,
    (t, r) => `(|${t}| + ${r} − ${t}) ÷ |${t}| × 100`,
  ),
  minimasi: aturan(
    {
      kode: 'indikator.capaian-minimasi',
      judul: 'Capaian, makin rendah makin baik',
      sitasi: `${SITASI} (kondisi khusus)`,
      keyakinan: 'sekunder',
      catatan: CATATAN,
      hitung: (t) => searah(t, -1),
      contoh: [
        { masukan: titik('10', '8'), hasil: '120.00' },
        { masukan: titik('8', '9'), hasil: '87.50' },
        { masukan: titik('7', '6.5'), hasil: '107.14' },
        { masukan: titik('10', '25'), hasil: '-50.00' },
      ],
    },
    (t, r) => `(2 × ${t} − ${r}) ÷ ${t} × 100`,
    (t, r) => `(|${t}| + ${t} − ${r}) ÷ |${t}| × 100`,
  ),
  stabilisasi: aturan(
    {
      kode: 'indikator.capaian-stabilisasi',
      judul: 'Capaian, makin dekat ke target makin baik',
      sitasi: null,
      keputusan: 'Tidak ada rumus resmi yang ditemukan; simpangan dari target dikurangkan dari 100.',
      keyakinan: 'keputusan',
      hitung: ({ target, realisasi }) => target.abs().minus(realisasi.minus(target).abs()).times(100).div(target.abs()),
      contoh: [
        { masukan: titik('100', '110'), hasil: '90.00' },
        { masukan: titik('100', '90'), hasil: '90.00' },
        { masukan: titik('100', '250'), hasil: '-50.00' },
      ],
    },
    (t, r) => `(1 − |${r} − ${t}| ÷ ${t}) × 100`,
    (t, r) => `(1 − |${r} − ${t}| ÷ |${t}|) × 100`,
  ),
};

/** The variant "T/R" of minimasi (setting capaian.rumusMinimasi): seen in applications, not the default. */
export const ATURAN_MINIMASI_KEBALIKAN: AturanCapaian = aturan(
  {
    kode: 'indikator.capaian-minimasi-kebalikan',
    judul: 'Capaian, makin rendah makin baik (target dibagi realisasi)',
    sitasi: null,
    keputusan: 'Varian yang dipakai sebagian aplikasi; dipilih pemerintah daerah lewat pengaturan.',
    keyakinan: 'praktik',
    hitung: ({ target, realisasi }) => (realisasi.isZero() ? null : target.times(100).div(realisasi)),
    contoh: [
      { masukan: titik('10', '8'), hasil: '125.00' },
      { masukan: titik('10', '20'), hasil: '50.00' },
      { masukan: titik('10', '0'), hasil: null },
    ],
  },
  (t, r) => `${t} ÷ ${r} × 100`,
  (t, r) => `${t} ÷ ${r} × 100`,
);
