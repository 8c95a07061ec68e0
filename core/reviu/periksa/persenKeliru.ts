// Percentage beside the two figures it is made from: realisasi against anggaran or target, capaian by any polarity.

import { bulatkan } from '../../values/bulatkan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { jarakHuruf } from '../baca/kunciNama.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { barisBerangka, kelonggaran, kolomTerdekat, nilaiSel, tingkatTabel } from './kolomKerabat.ts';
import { pasanganTersirat } from './kolomTersirat.ts';
import { bertemuTerpotong, pas, persenRentang, type Rentang, rentang } from './rentang.ts';

const SERATUS = new Desimal(100);
/** Highest achievements that offices allow to be printed. */
const KAP = ['100', '110', '120', '150', '200'];

interface Kelompok {
  hasil: number;
  realisasi: number;
  pembagi: number;
  uang: boolean;
}

function kelompokPersen(tabel: TabelTerbaca): Kelompok[] {
  return tabel.kolom.flatMap((kolom, hasil): Kelompok[] => {
    if (kolom.peran !== 'persen' && kolom.peran !== 'capaian' && kolom.peran !== 'serapan') return [];
    const uang = kolomTerdekat(tabel, hasil, ['anggaran']);
    const target = kolomTerdekat(tabel, hasil, ['target']);
    const realisasi = kolomTerdekat(tabel, hasil, ['realisasi']);
    const pembagi =
      kolom.peran === 'capaian' && kolom.keuangan !== true ? (target ?? uang) : (terdekat(hasil, uang, target) ?? null);
    if (realisasi === null || pembagi === null) return kelompokTersirat(tabel, hasil);
    return [{ hasil, realisasi, pembagi, uang: pembagi === uang }];
  });
}

/** "Diselesaikan" of "Kejadian": titles without a role, but nearly every row proves the fraction. */
function kelompokTersirat(tabel: TabelTerbaca, hasil: number): Kelompok[] {
  const dua = pasanganTersirat(tabel, hasil, (a, b, c) => {
    const rasio = a.nilai.lt(0) || b.nilai.lte(0) ? null : persenRentang(rentang(a), pas(b.nilai));
    if (rasio === null || a.nilai.equals(b.nilai)) return 'tak-berarti';
    return bertemuTerpotong(c, rasio) ? 'ya' : 'tidak';
  });
  return dua === null ? [] : [{ hasil, realisasi: dua[0], pembagi: dua[1], uang: true }];
}

const terdekat = (asal: number, a: number | null, b: number | null): number | null => {
  if (a === null || b === null) return a ?? b;
  return Math.abs(asal - a) <= Math.abs(asal - b) ? a : b;
};

/** What the percentage may rightly be: money has one formula, indicators one per polarity. */
export function kemungkinan(r: NilaiCetak, p: NilaiCetak, uang: boolean, longgar: Desimal | undefined): Rentang[] {
  const [a, b] = [rentang(r, longgar), longgar === undefined ? pas(p.nilai) : rentang(p, longgar)];
  const rasio = persenRentang(a, b);
  if (rasio === null) return [];
  if (uang) return [rasio];
  const balik = { bawah: SERATUS.times(2).minus(rasio.atas), atas: SERATUS.times(2).minus(rasio.bawah) };
  const terbalik = r.nilai.gt(0) ? persenRentang(b, a) : null;
  const lewat = KAP.filter((kap) => rasio.atas.gte(kap)).map((kap) => pas(new Desimal(kap)));
  return [
    rasio,
    balik,
    ...(terbalik === null ? [] : [terbalik]),
    ...lewat,
    ...(balik.bawah.lt(0) ? [pas(new Desimal(0))] : []),
  ];
}

function periksaBaris(tabel: TabelTerbaca, baris: BarisTerbaca, k: Kelompok, buku: Buku): void {
  const [r, p, c] = [nilaiSel(baris, k.realisasi), nilaiSel(baris, k.pembagi), nilaiSel(baris, k.hasil)];
  if (r === null || p === null || c === null || p.nilai.lte(0) || r.nilai.lt(0)) return;
  if (
    c.satuan !== null ||
    (r.satuan !== null && p.satuan !== null && r.satuan !== p.satuan) ||
    c.nilai.abs().gte(100_000)
  )
    return;
  const benar = kemungkinan(r, p, k.uang, kelonggaran(tabel, k.pembagi));
  if (benar.length === 0) return;
  const sel = [k.hasil, k.realisasi, k.pembagi].map((kolom) => rujukSel(tabel, baris, kolom));
  if (benar.some((b) => bertemuTerpotong(c, b))) {
    buku.lulus(sel);
    return;
  }
  const desimal = Math.max(c.desimal, 2);
  // Of the formulas that an indicator may follow, the one whose outcome was most likely misprinted.
  const calon = benar.map((b) => cetak(bulatkan(b.bawah.plus(b.atas).div(2), desimal), desimal));
  const tercetak = cetak(c.nilai, desimal);
  const seharusnya = [...calon].sort((x, y) => jarakHuruf(x, tercetak, 6) - jarakHuruf(y, tercetak, 6))[0] ?? '';
  const rasio = calon[0] === seharusnya;
  buku.langgar({
    kode: k.uang ? 'persen-keliru' : 'capaian-keliru',
    tingkat: tingkatTabel(tabel, 'salah'),
    sel,
    seharusnya,
    harap: new Map([
      [sel[1]?.id ?? '', cetak(c.nilai.times(p.nilai).div(100), r.desimal)],
      [sel[2]?.id ?? '', c.nilai.gt(0) ? cetak(r.nilai.div(c.nilai).times(100), p.desimal) : ''],
    ]),
    penjelasan: `${tabel.kolom[k.hasil]?.judul || 'Persentase'} tercetak ${c.teks}, sedangkan ${rasio ? `${r.teks} dibagi ${p.teks} dikali 100 adalah ${seharusnya}` : `realisasi ${r.teks} terhadap target ${p.teks} menghasilkan ${seharusnya}`}. Perbaiki persentasenya, atau angka yang menjadi dasarnya.`,
    sitasi: k.uang ? null : 'PermenPANRB 53/2014, Lampiran II',
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    for (const kelompok of kelompokPersen(tabel))
      for (const baris of barisBerangka(tabel)) periksaBaris(tabel, baris, kelompok, buku);
}

const ANGGARAN = 'Uraian\tAnggaran\tRealisasi\t%\n';
const CAPAIAN = 'No\tIndikator\tTarget\tRealisasi\tCapaian (%)\n';

export const persenKeliru: Pemeriksaan = {
  kode: ['persen-keliru', 'capaian-keliru'],
  judul: 'Persentase cocok dengan angka yang dibandingkan',
  sitasi: 'PermenPANRB 53/2014, Lampiran II',
  periksa,
  contohLulus: [
    `${ANGGARAN}Belanja Jasa\t3.000\t2.000\t66,67`,
    `${ANGGARAN}Belanja Jasa\t3.000\t2.000\t66,66`,
    `${CAPAIAN}1\tAngka keluhan\t10\t8\t120,00`,
    `${CAPAIAN}1\tIndeks layanan\t80\t96\t100`,
  ],
  contohGagal: [`${ANGGARAN}Belanja Jasa\t3.000\t2.000\t0,00`, `${CAPAIAN}1\tIndeks layanan\t80,00\t82,00\t103,50`],
};
