// Luas × produktivitas = produksi, volume × harga satuan = jumlah: where nearly every row proves that one column is the product of two.
import { bulatkan } from '../../values/bulatkan.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { nilaiSel, tingkatTabel } from './kolomKerabat.ts';
import { kolomDasar, pasanganTersirat } from './kolomTersirat.ts';
import { bertemu, type Rentang, rentang, rentangHasil } from './rentang.ts';

/** Without such a word a product is chance. */
const FAKTOR = /produktivitas|harga|tarif|volume|\bvol\b|luas|satuan|provitas|per hektar|per unit/i;

const kali = (a: NilaiCetak, b: NilaiCetak): Rentang => {
  const [x, y] = [rentang(a), rentang(b)];
  return { bawah: x.bawah.times(y.bawah), atas: x.atas.times(y.atas) };
};

function periksaTabel(tabel: TabelTerbaca, hasil: number, buku: Buku): void {
  const dua = pasanganTersirat(tabel, hasil, (a, b, c) => {
    // With 1 or 0 every column is the product of itself; and one order of the two is enough.
    if ([a, b].some((n) => n.nilai.lte(1)) || a.nilai.lt(b.nilai)) return 'tak-berarti';
    return bertemu(rentangHasil(c), kali(a, b)) ? 'ya' : 'tidak';
  });
  if (dua === null) return;
  for (const baris of tabel.baris.filter((b) => b.jenis === 'data')) {
    const [a, b, c] = [nilaiSel(baris, dua[0]), nilaiSel(baris, dua[1]), nilaiSel(baris, hasil)];
    if (a === null || b === null || c === null) continue;
    const sel = [hasil, ...dua].map((k) => rujukSel(tabel, baris, k));
    if (bertemu(rentangHasil(c), kali(a, b))) {
      buku.lulus(sel);
      continue;
    }
    const seharusnya = cetak(bulatkan(a.nilai.times(b.nilai), Math.max(c.desimal, 0)), c.desimal);
    buku.langgar({
      kode: 'perkalian-keliru',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel,
      seharusnya,
      penjelasan: `${tabel.kolom[hasil]?.judul ?? 'Hasil'} "${baris.label}" tercetak ${c.teks}, sedangkan ${a.teks} dikali ${b.teks} adalah ${seharusnya}. Baris lain di tabel ini adalah perkalian kedua kolom itu.`,
      sitasi: null,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    if (tabel.kolom.some((k) => FAKTOR.test(k.judul)))
      for (const hasil of kolomDasar(tabel)) periksaTabel(tabel, hasil, buku);
}

const KEPALA =
  'Komoditas\tLuas Panen (ha)\tProduktivitas (ton/ha)\tProduksi (ton)\nPadi\t19.850\t5,32\t105.602\nKedelai\t640\t1,40\t896\nUbi kayu\t1.105\t21,00\t23.205\n';

export const perkalianKeliru: Pemeriksaan = {
  kode: ['perkalian-keliru'],
  judul: 'Hasil kali dua kolom benar',
  sitasi: null,
  periksa,
  contohLulus: [`${KEPALA}Padi ladang\t2.245\t2,50\t5.614`],
  contohGagal: [`${KEPALA}Jagung\t7.520\t5,25\t39.408`],
};
