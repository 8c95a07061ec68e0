// Efficiency of resources, asked for by PermenPANRB 53/2014 (analisis efisiensi penggunaan sumber daya).
// The regulation gives no formula; the two definitions in use at perangkat daerah are computed side by side and labelled.
import { predikatSkala } from '../indikator/predikatSkala.ts';
import { statusCapaian } from '../indikator/statusCapaian.ts';
import { type Aturan, asalAturan, asalRujukan } from '../peraturan/aturan.ts';
import type { Angka } from '../values/angka.ts';
import { Desimal } from '../values/desimal.ts';
import { rakitAngka } from '../values/rakitAngka.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';

/** Exact percentages; the difference is taken before anything is rounded. */
export interface MasukanEfisiensi {
  capaian: Desimal;
  penyerapan: Desimal;
}

const SERATUS = new Desimal(100);
const RUJUKAN = {
  sitasi: 'PermenPANRB 53/2014, Anak Lampiran II/1, Bab III.A',
  catatan: 'Peraturan meminta analisis efisiensi tanpa menetapkan rumus; dua cara yang lazim dihitung berdampingan.',
  keyakinan: 'praktik',
  berlaku: ['2014-01-01', null],
} as const;

const dua = (nilai: Desimal): string => tulisAngka(nilai, { desimal: 2 });
const cetak = (hasil: Desimal): string => tulisDesimal(hasil, 'dua');
const selisih = ({ capaian, penyerapan }: MasukanEfisiensi): Desimal => capaian.minus(penyerapan);

export const ATURAN_EFISIENSI: Aturan<MasukanEfisiensi, Desimal> = {
  ...RUJUKAN,
  kode: 'evaluasi.efisiensi',
  judul: 'Efisiensi: selisih capaian kinerja dan penyerapan anggaran',
  hitung: selisih,
  jelaskan: (m) =>
    `${dua(m.capaian)} − ${dua(m.penyerapan)} = ${dua(selisih(m))} poin persen, dikurangkan sebelum dibulatkan.`,
  cetak,
  contoh: [
    { masukan: { capaian: new Desimal('103.8693'), penyerapan: new Desimal('96.7854') }, hasil: '7.08' },
    { masukan: { capaian: new Desimal('100'), penyerapan: new Desimal('100') }, hasil: '0.00' },
    { masukan: { capaian: new Desimal('80'), penyerapan: new Desimal('95.5') }, hasil: '-15.50' },
  ],
};

export const ATURAN_SISA_PENYERAPAN: Aturan<Desimal, Desimal> = {
  ...RUJUKAN,
  kode: 'evaluasi.sisa-penyerapan',
  judul: 'Efisiensi: bagian anggaran yang tidak terserap',
  hitung: (penyerapan) => SERATUS.minus(penyerapan),
  jelaskan: (penyerapan) => `100 − ${dua(penyerapan)} = ${dua(SERATUS.minus(penyerapan))} poin persen.`,
  cetak,
  contoh: [
    { masukan: new Desimal('97.40'), hasil: '2.60' },
    { masukan: new Desimal('100'), hasil: '0.00' },
  ],
};

export interface Efisiensi {
  efisiensi: Angka;
  sisaPenyerapan: Angka;
  /** "Efisien", "Belum dapat dinilai efisien" …: a word for the row, not a finding. */
  kesimpulan: string;
}

/** A target that was not reached cannot have been reached cheaply: below 100 (two decimals) efficiency is not judged. */
function simpulkan(capaian: Angka, efisiensi: Angka, tahun: number): string {
  if (efisiensi.nilai === null) return 'Belum dapat dihitung';
  if (statusCapaian(capaian.nilai) === 'belum') return 'Belum dapat dinilai efisien';
  const { label } = predikatSkala(efisiensi, { skala: 'efisiensi-selisih', tahun, hal: 'Selisih' });
  return label === null ? 'Belum dapat dinilai' : label.charAt(0).toUpperCase() + label.slice(1);
}

/** `capaian` and `penyerapan` in percent, unrounded; each result is blank when what it needs is. */
export function hitungEfisiensi(capaian: Angka, penyerapan: Angka, tahun: number): Efisiensi {
  const bahanPenyerapan = { label: 'Penyerapan anggaran', angka: penyerapan, satuan: '%' };
  const bahan = [{ label: 'Capaian kinerja', angka: capaian, satuan: '%' }, bahanPenyerapan];
  const kosong = 'Capaian atau penyerapan belum dapat dihitung.';
  const [c, p] = [capaian.nilai, penyerapan.nilai];
  const efisiensi =
    c === null || p === null
      ? rakitAngka(null, asalRujukan(ATURAN_EFISIENSI, kosong), bahan, 'KOMPONEN_KOSONG')
      : rakitAngka(
          ATURAN_EFISIENSI.hitung({ capaian: c, penyerapan: p }),
          asalAturan(ATURAN_EFISIENSI, { capaian: c, penyerapan: p }),
          bahan,
        );
  const sisaPenyerapan =
    p === null
      ? rakitAngka(null, asalRujukan(ATURAN_SISA_PENYERAPAN, kosong), [bahanPenyerapan], 'KOMPONEN_KOSONG')
      : rakitAngka(ATURAN_SISA_PENYERAPAN.hitung(p), asalAturan(ATURAN_SISA_PENYERAPAN, p), [bahanPenyerapan]);
  return { efisiensi, sisaPenyerapan, kesimpulan: simpulkan(capaian, efisiensi, tahun) };
}
