// "naik 7,87% dari 11.820 ton menjadi 12.750 ton": the direction and the size of a change against its own two figures.
import { bulatkan } from '../../values/bulatkan.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { type Buku, cetak } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type AngkaKalimat, type Kalimat, rujukKalimat, semuaKalimat } from './kalimat.ts';
import { bertemuTerpotong, pas, rentang, selisihRentang } from './rentang.ts';

const NAIK = /\b(?:naik|kenaikan|meningkat|peningkatan|bertambah|penambahan|tumbuh|pertumbuhan)\b/i;
const TURUN = /\b(?:turun|penurunan|menurun|berkurang|pengurangan)\b/i;
const ISI =
  '(?:\\s*(?:tahun|20\\d\\d|sebesar|sebanyak|sejumlah|senilai|semula|pada|yaitu|nilai|rp\\.?|angka|,|\\())*\\s*$';
const DARI = new RegExp(`\\bdari${ISI}`, 'i');
const MENJADI = new RegExp(`\\b(?:menjadi|ke)${ISI}`, 'i');
const BEDA = new RegExp(`(?:${NAIK.source}|${TURUN.source})${ISI}`, 'i');

const LANGSUNG = /^\s*(?:\p{Ll}+\s+)?(?:naik|turun|meningkat|menurun|bertambah|berkurang)\s+(?:menjadi|ke)\b/iu;

const seSatuan = (x: AngkaKalimat, y: AngkaKalimat): boolean =>
  new Set([x.satuan, y.satuan].filter((s) => s !== '')).size < 2;

const depan = (k: Kalimat, a: AngkaKalimat): string => k.teks.slice(0, a.mulai);

/** "164 LHP, meningkat dari 151 LHP": the figure right before the word is the one after the change. */
const BERBALIK =
  /^\s*(?:\p{L}+\s*)?,?\s*(?:atau\s+|yang\s+)?(?:naik|turun|meningkat|menurun|bertambah|berkurang)\s+(?:\p{L}+\s+)?dari\b/iu;
/** "tahun 2024 dengan 9 perda": the figure of an earlier year. */
const TAHUN_LALU =
  /\btahun (?:20\d\d|lalu|sebelumnya)\s+(?:(?:dengan|sebesar|sebanyak|sejumlah|yang|yaitu|mencapai|adalah|hanya|baru|tercatat|rp\.?)\s*)+$/i;

/** The figures before and after; null unless the sentence has exactly one such pair, of one unit. */
function pasangan(k: Kalimat): [AngkaKalimat, AngkaKalimat] | null {
  const menjadi = k.angka.filter((a) => MENJADI.test(depan(k, a)));
  const sesudah =
    menjadi.length > 0 ? menjadi : k.angka.filter((a) => BERBALIK.test(k.teks.slice(a.mulai + a.panjang)));
  const [y] = sesudah;
  if (y === undefined || sesudah.length > 1) return null;
  if (menjadi.length === 0) {
    const [x, ...lain] = k.angka.filter((a) => a.mulai > y.mulai && DARI.test(depan(k, a)));
    return x === undefined || lain.length > 0 || x.mulai - y.mulai > 80 || !seSatuan(x, y) ? null : [x, y];
  }
  const dari = k.angka.filter((a) => a.mulai < y.mulai && DARI.test(depan(k, a)));
  const lalu = k.angka.filter((a) => a.mulai < y.mulai && TAHUN_LALU.test(depan(k, a)));
  // "16,10% turun menjadi 15,40%": the figure right before the word.
  const sebelum =
    dari.length > 0
      ? dari
      : lalu.length > 0
        ? lalu
        : k.angka.filter((a) => LANGSUNG.test(k.teks.slice(a.mulai + a.panjang, y.mulai)));
  const [x] = sebelum;
  if (x === undefined || sebelum.length > 1 || y.mulai - x.mulai > 120) return null;
  return seSatuan(x, y) ? [x, y] : null;
}

function periksaKalimat(k: Kalimat, buku: Buku): void {
  const [naik, turun] = [NAIK.test(k.teks), TURUN.test(k.teks)];
  const dua = naik === turun || /\b(?:tidak|belum|bukan|seharusnya|target)\b/i.test(k.teks) ? null : pasangan(k);
  if (dua === null) return;
  const [x, y] = dua;
  const selisih = selisihRentang(rentang(y.nilai), rentang(x.nilai));
  const kata = (naik ? NAIK : TURUN).exec(k.teks)?.[0] ?? '';
  const salahArah = naik ? selisih.atas.lt(0) : selisih.bawah.gt(0);
  if (salahArah) {
    const sel = rujukKalimat(k, { mulai: k.teks.indexOf(kata), panjang: kata.length });
    buku.langgar({
      kode: 'arah-berbalik',
      tingkat: 'salah',
      sel: [sel],
      seharusnya: naik ? 'turun' : 'naik',
      penjelasan: `Kalimat ini menyatakan ${kata.toLowerCase()}, padahal angkanya dari ${x.nilai.teks} menjadi ${y.nilai.teks}.`,
      sitasi: null,
      akar: `arah-berbalik.${sel.id}`,
    });
    return;
  }
  const d = k.angka.find((a) => a !== x && a !== y && BEDA.test(depan(k, a)));
  if (d === undefined || x.nilai.nilai.lte(0) || (d.satuan !== '%' && d.satuan !== x.satuan && d.satuan !== 'poin'))
    return;
  const beda = naik ? selisih : selisihRentang(rentang(x.nilai), rentang(y.nilai));
  const persen = y.nilai.nilai.minus(x.nilai.nilai).abs().div(x.nilai.nilai).times(100);
  const mungkin = d.satuan === '%' ? [beda, pas(persen)] : [beda];
  if (mungkin.some((m) => bertemuTerpotong(d.nilai, m))) return;
  const hitung = d.satuan === '%' && x.satuan !== '%' ? persen : y.nilai.nilai.minus(x.nilai.nilai).abs();
  const seharusnya = cetak(bulatkan(hitung, d.nilai.desimal), d.nilai.desimal);
  const sel = rujukKalimat(k, d);
  buku.langgar({
    kode: 'klaim-perubahan',
    tingkat: 'salah',
    sel: [sel],
    seharusnya: d.satuan === '%' ? `${seharusnya}%` : seharusnya,
    penjelasan: `Kalimat ini menyebut perubahan ${d.nilai.teks}, sedangkan dari ${x.nilai.teks} menjadi ${y.nilai.teks} perubahannya ${seharusnya}.`,
    sitasi: null,
    akar: `klaim-perubahan.${sel.id}`,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const k of semuaKalimat(dokumen)) periksaKalimat(k, buku);
}

export const klaimPerubahan: Pemeriksaan = {
  kode: ['arah-berbalik', 'klaim-perubahan'],
  judul: 'Kenaikan dan penurunan cocok dengan angkanya',
  sitasi: null,
  periksa,
  contohLulus: [
    'Produksi naik 7,87% dari 11.820 ton pada tahun 2029 menjadi 12.750 ton.',
    'Indeks meningkat 1,20 poin dari 80,10 menjadi 81,30.',
    'Angka keluhan turun dari 14 kasus menjadi 9 kasus.',
    'Sepanjang tahun terbit 164 laporan, meningkat dari 151 laporan atau bertambah 13 laporan.',
    'Kunjungan meningkat dari 1.200 orang menjadi 1.305 orang, sedangkan keluhan berkurang dari 15 menjadi 9.',
  ],
  contohGagal: [
    'Produksi naik 9,87% dari 11.820 ton pada tahun 2029 menjadi 12.750 ton.',
    'Sepanjang tahun terbit 164 laporan, meningkat dari 151 laporan atau bertambah 23 laporan.',
    'Dibandingkan tahun 2028 dengan 9 perda, jumlah perda menurun menjadi 12 perda.',
    'Indeks kepuasan meningkat dari 82,10 menjadi 81,30.',
    'Persentase kelulusan naik dari 83,10% pada tahun 2029 menjadi 81,60%.',
  ],
};
