// Digits against words, in sentences and cells: "Rp1.100 (seribu seratus rupiah)", "dua belas (12) kegiatan".
import { terbilang } from '../../values/terbilang.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { bacaNilai } from '../baca/bacaNilai.ts';
import { type Buku, type Rujukan, rujukSel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const AWAL = '(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)';
const LANJUT = `(?:${AWAL}|puluh|belas|ratus|ribu|juta|miliar|milyar|triliun|koma|rupiah|persen)`;
/** "(ribu rupiah)" is a unit, no numeral. */
const BILANGAN = `${AWAL}(?:[\\s-]+${LANJUT})*`;
const ANGKA = '(?:rp\\.?\\s*)?\\d[\\d.,]*';
/** Digits and words, words and digits. */
const POLA: readonly RegExp[] = [
  new RegExp(`(?<angka>${ANGKA})(?:,-)?\\s*(?:%\\s*)?\\(\\s*(?<huruf>${BILANGAN})\\s*\\)`, 'gi'),
  new RegExp(`(?<!\\p{L})(?<huruf>${BILANGAN})\\s*\\(\\s*(?<angka>${ANGKA})\\s*\\)`, 'giu'),
];

const rapatkan = (kata: string): string =>
  kata
    .toLowerCase()
    .replaceAll('milyar', 'miliar')
    .replace(/\b(?:rupiah|persen)\b/g, '')
    .replace(/[\s-]+/g, '');

function periksaTeks(teks: string, rujuk: (mulai: number, panjang: number) => Rujukan, buku: Buku): void {
  if (!teks.includes('(')) return;
  for (const pola of POLA)
    for (const t of teks.matchAll(pola)) {
      const { angka = '', huruf = '' } = t.groups ?? {};
      const nilai = bacaNilai(angka.replace(/[.,]?-?$/, ''));
      if (nilai === null || nilai.cacat) continue;
      const benar = [nilai.nilai, ...(nilai.nilaiLain === null ? [] : [nilai.nilaiLain])].map((n) => terbilang(n));
      if (benar.some((b) => rapatkan(b) === rapatkan(huruf))) continue;
      const sel = rujuk(t.index, t[0].length);
      buku.langgar({
        kode: 'terbilang-berbeda',
        tingkat: 'salah',
        sel: [sel],
        seharusnya: `${angka} (${benar[0]})`,
        penjelasan: `Angka ${angka} dan hurufnya "${huruf}" tidak sama; ${angka} dibaca ${benar[0]}.`,
        sitasi: null,
        akar: `terbilang.${sel.id}`,
      });
    }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const p of dokumen.paragraf) periksaTeks(p.teks, (mulai, panjang) => rujukTeks(p, mulai, panjang), buku);
  for (const tabel of dokumen.tabel)
    for (const baris of tabel.kotor ? [] : tabel.baris)
      for (const s of baris.sel) if (s !== undefined) periksaTeks(s.teks, () => rujukSel(tabel, baris, s.kolom), buku);
}

export const terbilangKeliru: Pemeriksaan = {
  kode: ['terbilang-berbeda'],
  judul: 'Angka dan hurufnya sama',
  sitasi: null,
  periksa,
  contohLulus: [
    'Anggaran sebesar Rp 1.100 (seribu seratus rupiah) terserap.',
    'Dinas membina dua belas (12) kelompok.',
    'Uraian\tKeterangan\nBelanja\t12 (dua belas) paket',
    'Pendapatan retribusi tahun 2030 (ribu rupiah) naik.',
  ],
  contohGagal: [
    'Anggaran sebesar Rp 1.100 (seribu dua ratus rupiah) terserap.',
    'Dinas membina dua belas (13) kelompok.',
    'Uraian\tKeterangan\nBelanja\t12 (dua puluh) paket',
  ],
};
