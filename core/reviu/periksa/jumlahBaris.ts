// Columns that sum the columns beside them, left or right: men and women, quarters, good and broken, sources of money.
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { barisBerangka, kelonggaran, nilaiSel, tingkatTabel } from './kolomKerabat.ts';
import { kolomDasar } from './kolomTersirat.ts';
import { bertemu, jumlahRentang, rentang } from './rentang.ts';

/** Columns of plain figures that stand side by side on one side of a column titled "Jumlah" or "Total", the nearest first. */
export function kolomBagian(tabel: TabelTerbaca, jumlah: number, langkah: -1 | 1): number[] {
  const hasil: number[] = [];
  for (let k = jumlah + langkah; k >= 0 && k < tabel.kolom.length; k += langkah) {
    const kolom = tabel.kolom[k];
    const angka = tabel.baris.some((b) => nilaiSel(b, k) !== null);
    if (kolom === undefined || !angka || kolom.persen || kolom.peran === 'nomor' || kolom.peran === 'jumlah') break;
    hasil.push(k);
  }
  return hasil;
}

interface Baris {
  baris: BarisTerbaca;
  hitung: Desimal;
  cocok: boolean;
}

/** What the rows would be if these columns were the parts. */
function hitungBaris(tabel: TabelTerbaca, jumlah: number, bagian: readonly number[]): Baris[] {
  const longgar = kelonggaran(tabel, jumlah);
  return barisBerangka(tabel).flatMap((baris): Baris[] => {
    const total = nilaiSel(baris, jumlah);
    const nilai = bagian.map((k) => nilaiSel(baris, k));
    const kosong = bagian.some((k, i) => nilai[i] === null && !/^[-–—]?$/.test(baris.sel[k]?.teks ?? ''));
    const isi = nilai.flatMap((n) => n ?? []);
    if (total === null || total.persen || kosong || isi.length === 0 || isi.some((n) => n.persen)) return [];
    const cocok = bertemu(jumlahRentang(isi.map((n) => rentang(n, longgar))), rentang(total, longgar));
    return [{ baris, hitung: isi.reduce((a, n) => a.plus(n.nilai), new Desimal(0)), cocok }];
  });
}

function periksaKolom(tabel: TabelTerbaca, jumlah: number, buku: Buku): void {
  const banyakCocok = (semua: readonly Baris[]): number => semua.filter((b) => b.cocok).length;
  // All columns of a side, or only the nearest ones: what most rows prove. Totals stand at the right as a rule.
  const calon = ([-1, 1] as const).flatMap((langkah) => {
    const sisi = kolomBagian(tabel, jumlah, langkah);
    return sisi.slice(1).map((_, i) => {
      const bagian = sisi.slice(0, sisi.length - i);
      return { bagian, semua: hitungBaris(tabel, jumlah, bagian) };
    });
  });
  const terbaik = calon.sort((a, b) => banyakCocok(b.semua) - banyakCocok(a.semua))[0];
  if (terbaik === undefined) return;
  const { bagian, semua } = terbaik;
  const benar = semua.filter((b) => b.cocok).length;
  // Only where the other rows prove that the column is a sum.
  if (benar < 2 || benar * 3 < semua.length * 2) return;
  for (const { baris, hitung, cocok } of semua) {
    const sel = [jumlah, ...bagian].map((k) => rujukSel(tabel, baris, k));
    const tercetak = nilaiSel(baris, jumlah);
    if (cocok || tercetak === null) {
      buku.lulus(sel);
      continue;
    }
    const seharusnya = cetak(hitung, tercetak.desimal);
    buku.langgar({
      kode: 'jumlah-baris-keliru',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel,
      seharusnya,
      penjelasan: `Kolom ${tabel.kolom[jumlah]?.judul} pada baris "${baris.label}" mencetak ${tercetak.teks}, sedangkan ${bagian.length} kolom di sebelahnya berjumlah ${seharusnya}.`,
      sitasi: null,
    });
  }
}

/** Timbulan = pengurangan + penanganan + sisanya: no title says that the first (or last) column is the whole, but the rows do. */
function kolomTersirat(tabel: TabelTerbaca): number | null {
  const dasar = kolomDasar(tabel);
  const [awal, akhir] = [dasar[0], dasar.at(-1)];
  if (dasar.length < 4 || awal === undefined || akhir === undefined) return null;
  return (
    [awal, akhir].find((k) => {
      const semua = hitungBaris(
        tabel,
        k,
        dasar.filter((x) => x !== k),
      );
      const ya = semua.filter((b) => b.cocok && !b.hitung.isZero()).length;
      return ya >= 3 && ya * 3 >= semua.length * 2;
    }) ?? null
  );
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel) {
    const berjudul = tabel.kolom.flatMap((kolom, k) =>
      /^(?:jumlah|total|jml)\b/i.test(kolom.judul) && !kolom.persen ? [k] : [],
    );
    const tersirat = berjudul.length > 0 ? null : kolomTersirat(tabel);
    for (const k of tersirat === null ? berjudul : [tersirat]) periksaKolom(tabel, k, buku);
  }
}

const KEPALA = 'No\tGolongan\tLaki-laki\tPerempuan\tJumlah\n1\tIV\t6\t4\t10\n2\tIII\t9\t8\t17\n';

export const jumlahBaris: Pemeriksaan = {
  kode: ['jumlah-baris-keliru'],
  judul: 'Kolom jumlah sama dengan penjumlahan kolomnya',
  sitasi: null,
  periksa,
  contohLulus: [`${KEPALA}3\tII\t3\t1\t4`],
  contohGagal: [
    `${KEPALA}3\tII\t3\t1\t5`,
    'No\tJabatan\tPNS\tHonorer\tJumlah\n1\tCamat\t1\t-\t1\n2\tSekretaris\t1\t-\t1\n3\tPelaksana\t9\t5\t15',
    'Kecamatan\tTimbulan\tDikurangi\tDitangani\tSisa\nUtara\t182\t33\t142\t7\nSelatan\t156\t28\t121\t7\nBarat\t219\t40\t170\t9\nTimur\t127\t23\t99\t6',
    'Alat\tJumlah\tBaik\tRusak\nTimbangan\t2\t2\t0\nKamera\t3\t2\t2\nLaptop\t2\t1\t1',
  ],
};
