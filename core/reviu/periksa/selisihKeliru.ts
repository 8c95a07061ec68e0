// Sisa, selisih and bertambah/(berkurang): the difference of the two columns it stands beside.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { barisBerangka, kolomTerdekat, nilaiSel, tingkatTabel } from './kolomKerabat.ts';
import { pasanganTersirat } from './kolomTersirat.ts';
import { bertemu, rentang, selisihRentang } from './rentang.ts';

/** Columns [minuend, subtrahend]; only the size of the difference is compared, reports print it with and without sign. */
function pasangan(tabel: TabelTerbaca, hasil: number): [number, number] | null {
  const kolom = tabel.kolom[hasil];
  if (kolom?.peran === 'sisa') {
    const realisasi = kolomTerdekat(tabel, hasil, ['realisasi']);
    const anggaran = kolomTerdekat(tabel, hasil, ['anggaran', 'target']);
    if (realisasi !== null) return anggaran === null ? null : [anggaran, realisasi];
  }
  if (kolom?.peran === null && !kolom.persen) return pasanganSelisih(tabel, hasil);
  if ((kolom?.peran !== 'perubahan' && kolom?.peran !== 'sisa') || kolom.persen) return null;
  const sesudah = kolomTerdekat(tabel, hasil, ['anggaran'], (k) => k.versi === 'perubahan');
  const sebelum = kolomTerdekat(tabel, hasil, ['anggaran'], (k) => k.versi === 'murni');
  return sesudah === null || sebelum === null ? pasanganSelisih(tabel, hasil) : [sesudah, sebelum];
}

/** "Belum memiliki" beside all and those who have: the rows prove it. Sums to the right have a check of their own. */
function pasanganSelisih(tabel: TabelTerbaca, hasil: number): [number, number] | null {
  const dua = pasanganTersirat(tabel, hasil, (a, b, s) => {
    if (b.nilai.isZero() || s.nilai.isZero()) return 'tak-berarti';
    return bertemu(rentang(s), selisihRentang(rentang(a), rentang(b))) ? 'ya' : 'tidak';
  });
  return dua === null || tabel.kolom[dua[0]]?.peran === 'jumlah' ? null : dua;
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    for (const hasil of tabel.kolom.keys()) {
      const dua = pasangan(tabel, hasil);
      if (dua === null) continue;
      for (const baris of barisBerangka(tabel)) {
        const [a, b, s] = [nilaiSel(baris, dua[0]), nilaiSel(baris, dua[1]), nilaiSel(baris, hasil)];
        if (a === null || b === null || s === null || (s.persen && !a.persen)) continue;
        const sel = [hasil, ...dua].map((kolom) => rujukSel(tabel, baris, kolom));
        const beda = selisihRentang(rentang(a), rentang(b));
        const balik = selisihRentang(rentang(b), rentang(a));
        if (bertemu(rentang(s), beda) || bertemu(rentang(s), balik)) {
          buku.lulus(sel);
          continue;
        }
        const seharusnya = cetak(a.nilai.minus(b.nilai), Math.max(a.desimal, b.desimal));
        buku.langgar({
          kode: 'selisih-keliru',
          tingkat: tingkatTabel(tabel, 'salah'),
          sel,
          seharusnya,
          harap: new Map([
            [sel[1]?.id ?? '', cetak(b.nilai.plus(s.nilai), a.desimal)],
            [sel[2]?.id ?? '', cetak(a.nilai.minus(s.nilai), b.desimal)],
          ]),
          penjelasan: `${tabel.kolom[hasil]?.judul || 'Selisih'} tercetak ${s.teks}, sedangkan ${a.teks} dikurangi ${b.teks} adalah ${seharusnya}. Salah satu dari ketiga angka itu perlu diperbaiki.`,
          sitasi: null,
        });
      }
    }
}

const KEPALA = 'Uraian\tAnggaran\tRealisasi\tSisa\n';

export const selisihKeliru: Pemeriksaan = {
  kode: ['selisih-keliru'],
  judul: 'Sisa dan selisih cocok dengan kedua angkanya',
  sitasi: null,
  periksa,
  contohLulus: [`${KEPALA}Belanja Jasa\t3.000\t2.000\t1.000`, `${KEPALA}Belanja Jasa\t3.000\t2.000\t(1.000)`],
  contohGagal: [
    `${KEPALA}Belanja Jasa\t3.000\t2.000\t1.100`,
    'Uraian\tPagu Murni\tPagu Perubahan\tBertambah\nHonor\t1.000\t1.500\t600',
  ],
};
