// Blocks of a small text, for examples and fixtures: lines with tabs are table rows, other lines paragraphs, a blank line ends both.
import type { BarisTabel, BerkasTerbaca, Blok, Letak, SelTabel } from '@tapis/core/reviu/berkasTerbaca.ts';

function bacaBaris(baris: string, letak: Letak): BarisTabel {
  const sel: SelTabel[] = baris
    .split('\t')
    .map((teks, kolom) => ({ teks: teks.trim(), kolom, lebar: 1, tinggi: 1, alamat: null }));
  return { sel, letak, kepala: false };
}

export function berkasDariTeks(teks: string): BerkasTerbaca {
  const semua = teks.split(/\r?\n/);
  const blok: Blok[] = [];
  let terbuka: Blok | null = null;
  let halaman = 1;
  for (const [i, mentah] of semua.entries()) {
    halaman += mentah.split('\f').length - 1;
    const baris = mentah.replaceAll('\f', '');
    const letak: Letak = { baris: [i + 1, i + 1], halaman, lembar: null };
    if (baris.trim() === '') {
      terbuka = null;
    } else if (baris.includes('\t')) {
      if (terbuka?.jenis !== 'tabel') {
        terbuka = { jenis: 'tabel', baris: [], kolom: 0, letak };
        blok.push(terbuka);
      }
      terbuka.baris.push(bacaBaris(baris, letak));
      terbuka.kolom = Math.max(terbuka.kolom, baris.split('\t').length);
      if (terbuka.letak.baris !== null) terbuka.letak = { ...terbuka.letak, baris: [terbuka.letak.baris[0], i + 1] };
    } else if (terbuka?.jenis === 'teks' && !/^\s*(?:[-*•]|\d+[.)]|[a-z][.)])\s/.test(baris)) {
      terbuka.teks += ` ${baris.trim()}`;
      if (terbuka.letak.baris !== null) terbuka.letak = { ...terbuka.letak, baris: [terbuka.letak.baris[0], i + 1] };
    } else {
      terbuka = { jenis: 'teks', judul: null, teks: baris.trim(), letak };
      blok.push(terbuka);
    }
  }
  return { format: 'txt', blok, jumlahBaris: semua.length, jumlahHalaman: halaman, halamanTakTerbaca: [] };
}
