// Fractions written out ("21/21 x 100% = 100%"): against what they give, and against the figure of their row.

import { bulatkan } from '../../values/bulatkan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { bacaNilai, type NilaiCetak } from '../baca/bacaNilai.ts';
import { type Buku, cetak, type Rujukan, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { bertemuTerpotong, pas, persenRentang, rentang, rentangHasil } from './rentang.ts';

const RASIO =
  /\(?\s*(\d[\d.,]*)\s*(?:orang|unit|dokumen|laporan|kk|jiwa)?\s*[/:÷]\s*(\d[\d.,]*)\s*(?:orang|unit|dokumen|laporan|kk|jiwa)?\s*\)?\s*[x×*]\s*100\s*%?(?:\s*=\s*(\d[\d.,]*)\s*%?)?/gi;

interface Rasio {
  a: NilaiCetak;
  b: NilaiCetak;
  hasil: NilaiCetak | null;
  mulai: number;
  teks: string;
}

export function cariRasio(teks: string): Rasio[] {
  return [...teks.matchAll(RASIO)].flatMap((t): Rasio[] => {
    const [a, b, hasil] = [t[1], t[2], t[3]].map((x) => (x === undefined ? null : bacaNilai(x.replace(/[.,]$/, ''))));
    if (!a || !b || b.nilai.lte(0)) return [];
    return [{ a, b, hasil: hasil ?? null, mulai: t.index, teks: t[0].trim() }];
  });
}

function periksaHasil(rasio: Rasio, hasil: NilaiCetak, sel: Rujukan[], buku: Buku): void {
  const benar = persenRentang(rentang(rasio.a), pas(rasio.b.nilai));
  if (benar === null) return;
  if (
    bertemuTerpotong(hasil, benar) ||
    bertemuTerpotong(hasil, { bawah: new Desimal(200).minus(benar.atas), atas: new Desimal(200).minus(benar.bawah) })
  ) {
    buku.lulus(sel);
    return;
  }
  const desimal = Math.max(hasil.desimal, 2);
  const seharusnya = `${cetak(bulatkan(rasio.a.nilai.div(rasio.b.nilai).times(100), desimal), desimal)}%`;
  buku.langgar({
    kode: 'rasio-keliru',
    tingkat: 'salah',
    sel,
    seharusnya,
    penjelasan: `Perhitungan "${rasio.teks}" menghasilkan ${seharusnya}, sedangkan yang tercetak ${hasil.teks}. Samakan pecahan dan hasilnya.`,
    sitasi: null,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    for (const baris of tabel.baris)
      for (const s of baris.sel) {
        if (s === undefined || s.teks.length > 160 || !s.teks.includes('100')) continue;
        for (const rasio of cariRasio(s.teks)) {
          const catatan = rujukSel(tabel, baris, s.kolom);
          if (rasio.hasil !== null) periksaHasil(rasio, rasio.hasil, [catatan], buku);
          const persen = tabel.kolom.flatMap((k, i) => {
            const n = baris.sel[i]?.nilai;
            return i !== s.kolom &&
              (k.peran === 'realisasi' || k.peran === 'capaian' || k.peran === 'persen') &&
              n &&
              (n.persen || k.persen)
              ? [{ i, n }]
              : [];
          });
          const cocok = persen.some(({ n }) =>
            bertemuTerpotong(n, persenRentang(rentang(rasio.a), pas(rasio.b.nilai)) ?? rentangHasil(n)),
          );
          const [pertama] = persen;
          if (pertama === undefined || (cocok && persen.length > 1)) continue;
          periksaHasil(rasio, pertama.n, [rujukSel(tabel, baris, pertama.i), catatan], buku);
        }
      }
  for (const p of dokumen.paragraf)
    for (const rasio of cariRasio(p.teks))
      if (rasio.hasil !== null) periksaHasil(rasio, rasio.hasil, [rujukTeks(p, rasio.mulai, rasio.teks.length)], buku);
}

const KEPALA = 'No\tLayanan\tTarget\tRealisasi\tKeterangan\n';

export const rasioKeliru: Pemeriksaan = {
  kode: ['rasio-keliru'],
  judul: 'Pecahan dan hasilnya cocok',
  sitasi: null,
  periksa,
  contohLulus: [
    `${KEPALA}1\tLayanan anak\t100%\t95,24%\t20/21 x 100%`,
    'Capaian adalah (91,22/87,82) x 100% = 103,87%.',
  ],
  contohGagal: [
    `${KEPALA}1\tLayanan anak\t100%\t36,69%\t21/21 x 100%`,
    'Capaian adalah (91,22/87,82) x 100% = 103,18%.',
  ],
};
