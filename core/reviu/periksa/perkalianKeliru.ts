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
const FAKTOR = /produktivitas|harga|tarif|volume|\bvol\b|luas|satuan|provitas|\bper (?:\p{L}+)/iu;
/** What is made from the other two by dividing. */
const RATA = /rata\W{0,3}rata|\bper \p{L}+/iu;

const kali = (a: NilaiCetak, b: NilaiCetak): Rentang => {
  const [x, y] = [rentang(a), rentang(b)];
  return { bawah: x.bawah.times(y.bawah), atas: x.atas.times(y.atas) };
};

const adalahRata = (tabel: TabelTerbaca, kolom: number): boolean => RATA.test(tabel.kolom[kolom]?.judul ?? '');

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
    const urut = [hasil, ...dua].sort((x, y) => Number(adalahRata(tabel, y)) - Number(adalahRata(tabel, x)));
    const sel = urut.map((k) => rujukSel(tabel, baris, k));
    if (bertemu(rentangHasil(c), kali(a, b))) {
      buku.lulus(sel);
      continue;
    }
    const kaliBenar = cetak(bulatkan(a.nilai.times(b.nilai), Math.max(c.desimal, 0)), c.desimal);
    const [pembagi, rata] = adalahRata(tabel, dua[0]) ? [b, a] : [a, b];
    const bagiBenar = cetak(bulatkan(c.nilai.div(pembagi.nilai), Math.max(rata.desimal, 0)), rata.desimal);
    const seharusnya = urut[0] === hasil ? kaliBenar : bagiBenar;
    buku.langgar({
      kode: 'perkalian-keliru',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel,
      seharusnya,
      penjelasan:
        urut[0] === hasil
          ? `${tabel.kolom[hasil]?.judul ?? 'Hasil'} "${baris.label}" tercetak ${c.teks}, sedangkan ${a.teks} dikali ${b.teks} adalah ${kaliBenar}. Baris lain di tabel ini adalah perkalian kedua kolom itu.`
          : `${tabel.kolom[urut[0] ?? 0]?.judul ?? 'Rata-rata'} tercetak ${rata.teks}, sedangkan ${c.teks} dibagi ${pembagi.teks} adalah ${bagiBenar}, seperti pada baris lain di tabel ini.`,
      sitasi: null,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    periksaBobot(tabel, buku);
    if (tabel.kolom.some((k) => FAKTOR.test(k.judul)))
      for (const hasil of kolomDasar(tabel)) periksaTabel(tabel, hasil, buku);
  }
}

/** "Nilai × Bobot = Nilai Tertimbang": the titles say it; two rows that fit are enough. */
function periksaBobot(tabel: TabelTerbaca, buku: Buku): void {
  const cari = (pola: RegExp): number => tabel.kolom.findIndex((k) => pola.test(k.judul));
  const [bobot, hasil] = [
    cari(/^bobot\b/i),
    cari(/tertimbang|nilai akhir|skor akhir|(?:nilai|skor) ?[x×] ?bobot|bobot ?[x×] ?(?:nilai|skor)/i),
  ];
  const nilai = tabel.kolom.findIndex(
    (k, i) => i !== hasil && i !== bobot && /^(?:nilai|skor|capaian|indeks)\b/i.test(k.judul),
  );
  if (bobot < 0 || hasil < 0 || nilai < 0) return;
  const semua = tabel.baris.flatMap((baris) => {
    const [n, w, h] = [nilaiSel(baris, nilai), nilaiSel(baris, bobot), nilaiSel(baris, hasil)];
    if (n === null || w === null || h === null || baris.jenis !== 'data') return [];
    const per = w.persen || w.nilai.gt(1) ? 100 : 1;
    const { bawah, atas } = kali(n, w);
    const cocok = bertemu(rentangHasil(h), { bawah: bawah.div(per), atas: atas.div(per) });
    return [{ baris, n, w, h, cocok, benar: n.nilai.times(w.nilai).div(per) }];
  });
  const ya = semua.filter((s) => s.cocok).length;
  if (ya < 2 || ya * 2 < semua.length) return;
  for (const { baris, n, w, h, cocok, benar } of semua) {
    const sel = [hasil, nilai, bobot].map((k) => rujukSel(tabel, baris, k));
    if (cocok) {
      buku.lulus(sel);
      continue;
    }
    const seharusnya = cetak(bulatkan(benar, h.desimal), h.desimal);
    buku.langgar({
      kode: 'perkalian-keliru',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel,
      seharusnya,
      penjelasan: `Nilai tertimbang "${baris.label}" tercetak ${h.teks}, sedangkan ${n.teks} dengan bobot ${w.teks} adalah ${seharusnya}.`,
      sitasi: null,
    });
  }
}

const KEPALA =
  'Komoditas\tLuas Panen (ha)\tProduktivitas (ton/ha)\tProduksi (ton)\nPadi\t19.850\t5,32\t105.602\nKedelai\t640\t1,40\t896\nUbi kayu\t1.105\t21,00\t23.205\n';

export const perkalianKeliru: Pemeriksaan = {
  kode: ['perkalian-keliru'],
  judul: 'Hasil kali dua kolom benar',
  sitasi: null,
  periksa,
  contohLulus: [`${KEPALA}Padi ladang\t2.245\t2,50\t5.614`],
  contohGagal: [
    `${KEPALA}Jagung\t7.520\t5,25\t39.408`,
    'Komponen\tNilai\tBobot\tNilai Tertimbang\nAir\t52,00\t30%\t15,60\nUdara\t78,40\t30%\t25,32\nLahan\t49,80\t40%\t19,92',
    'Angkatan\tPenerima\tNilai Bantuan\tRata-rata per Penerima\nPertama\t120\t1.800.000\t15.000\nKedua\t150\t2.400.000\t16.000\nKetiga\t160\t2.640.000\t16.500\nKeempat\t200\t3.500.000\t17.050',
  ],
};
