// Arithmetic written out: "(56,09 + 100 + 100) / 3 = 85,36". Fractions times 100 belong to `rasioKeliru`.
import { bulatkan } from '../../values/bulatkan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import { type Buku, cetak, type Rujukan, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { cariRasio } from './rasioKeliru.ts';
import { bertemuTerpotong, jumlahRentang, pas, type Rentang, rentang, selisihRentang } from './rentang.ts';

const ANGKA = '(?:rp\\.?\\s?)?\\d(?:[\\d.,]*\\d)?\\s?%?';
const HITUNGAN = new RegExp(
  `[([]*\\s*${ANGKA}\\s*[)\\]]*(?:\\s*[-+−–x×*:/÷]\\s*[([]*\\s*${ANGKA}\\s*[)\\]]*)+\\s*=\\s*(${ANGKA})(?!\\s*[-+−–x×*:/÷(]\\s*[\\d(])`,
  'gi',
);
const TANDA: Record<string, string> = { '−': '-', '–': '-', x: '*', '×': '*', ':': '/', '÷': '/', '[': '(', ']': ')' };

/** Marks and figures of the left side; null when something else stands there. */
function urai(teks: string): (string | Rentang)[] | null {
  const hasil: (string | Rentang)[] = [];
  for (const [potongan] of teks.matchAll(new RegExp(`${ANGKA}|\\S`, 'gi'))) {
    if (!/\d/.test(potongan)) {
      hasil.push(TANDA[potongan.toLowerCase()] ?? potongan);
      continue;
    }
    const nilai = bacaNilai(potongan.trim());
    if (nilai === null || nilai.cacat || nilai.nilaiLain !== null) return null;
    hasil.push(rentang(nilai));
  }
  return hasil;
}

const kali = (a: Rentang, b: Rentang): Rentang => ({ bawah: a.bawah.times(b.bawah), atas: a.atas.times(b.atas) });
const bagi = (a: Rentang, b: Rentang): Rentang | null =>
  b.bawah.lte(0) ? null : { bawah: a.bawah.div(b.atas), atas: a.atas.div(b.bawah) };

/** Sums of products of figures and brackets; the list is used up. Null for what is no arithmetic. */
function nilaiJumlah(sisa: (string | Rentang)[]): Rentang | null {
  let hasil = nilaiKali(sisa);
  while (hasil !== null && (sisa[0] === '+' || sisa[0] === '-')) {
    const tambah = sisa.shift() === '+';
    const kanan = nilaiKali(sisa);
    hasil = kanan === null ? null : tambah ? jumlahRentang([hasil, kanan]) : selisihRentang(hasil, kanan);
  }
  return hasil;
}

function nilaiKali(sisa: (string | Rentang)[]): Rentang | null {
  let hasil = nilaiSatu(sisa);
  while (hasil !== null && (sisa[0] === '*' || sisa[0] === '/')) {
    const tanda = sisa.shift();
    const kanan = nilaiSatu(sisa);
    hasil = kanan === null ? null : tanda === '*' ? kali(hasil, kanan) : bagi(hasil, kanan);
  }
  return hasil;
}

function nilaiSatu(sisa: (string | Rentang)[]): Rentang | null {
  const depan = sisa.shift();
  if (depan === undefined) return null;
  if (typeof depan !== 'string') return depan;
  if (depan !== '(') return null;
  const isi = nilaiJumlah(sisa);
  return sisa.shift() === ')' ? isi : null;
}

function periksaTeks(teks: string, rujuk: (mulai: number, panjang: number) => Rujukan, buku: Buku): void {
  for (const t of teks.matchAll(HITUNGAN)) {
    const [kiri = ''] = t[0].split('=');
    const hasil = bacaNilai((t[1] ?? '').trim());
    const isi = urai(kiri);
    if (hasil === null || hasil.cacat || isi === null || cariRasio(t[0]).length > 0) continue;
    const benar = nilaiJumlah(isi);
    if (benar === null || isi.length > 0) continue;
    // "76 – 90 = 3" is a band of a scale.
    if (benar.atas.lt(0) && hasil.nilai.gte(0)) continue;
    const sel = rujuk(t.index, t[0].length);
    // A percentage may count as hundredths: "40% x 200 = 80".
    const mungkin = kiri.includes('%') || hasil.persen ? ['0.01', '1', '100'] : ['1'];
    if (mungkin.some((m) => bertemuTerpotong(hasil, kali(benar, pas(new Desimal(m)))))) {
      buku.lulus([sel]);
      continue;
    }
    const seharusnya = cetak(bulatkan(benar.bawah.plus(benar.atas).div(2), hasil.desimal), hasil.desimal);
    buku.langgar({
      kode: 'hitungan-keliru',
      tingkat: 'salah',
      sel: [sel],
      seharusnya,
      penjelasan: `Hitungan "${t[0].trim()}" tidak benar: hasilnya ${seharusnya}, bukan ${hasil.teks}.`,
      sitasi: null,
      akar: `hitungan.${sel.id}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const p of dokumen.paragraf) periksaTeks(p.teks, (mulai, panjang) => rujukTeks(p, mulai, panjang), buku);
  for (const tabel of dokumen.tabel)
    for (const baris of tabel.kotor ? [] : tabel.baris)
      for (const s of baris.sel)
        if (s?.teks.includes('=')) periksaTeks(s.teks, () => rujukSel(tabel, baris, s.kolom), buku);
}

export const hitunganKeliru: Pemeriksaan = {
  kode: ['hitungan-keliru'],
  judul: 'Hitungan yang ditulis lengkap benar hasilnya',
  sitasi: null,
  periksa,
  contohLulus: [
    'Nilai diperoleh dari (56,09% + 100% + 100%) / 3 = 85,36%.',
    'Efisiensi adalah 103,87 – 96,79 = 7,08 poin.',
    'Bobot 40% x 200 = 80.',
    'Skor menurut selang: 76 – 90 = 3 dan 91 – 100 = 4.',
  ],
  contohGagal: [
    'Nilai diperoleh dari (56,09% + 100% + 100%) / 3 = 86,36%.',
    'Efisiensi adalah 103,87 – 96,79 = 8,08 poin.',
  ],
};
