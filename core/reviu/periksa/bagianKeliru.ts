// Shares: a count, its percentage and the total of its block.

import { bulatkan } from '../../values/bulatkan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kolomTerdekat, nilaiSel, tingkatTabel } from './kolomKerabat.ts';
import { kolomDasar } from './kolomTersirat.ts';
import { bertemuTerpotong, pas, persenRentang, rentang } from './rentang.ts';

/** Rows between totals, each with the total that closes it. */
function blokBaris(tabel: TabelTerbaca): { baris: BarisTerbaca[]; total: BarisTerbaca }[] {
  const hasil: { baris: BarisTerbaca[]; total: BarisTerbaca }[] = [];
  let baris: BarisTerbaca[] = [];
  for (const b of tabel.baris) {
    if (b.jenis === 'data') baris.push(b);
    if (b.jenis !== 'jumlah') continue;
    if (baris.length > 1) hasil.push({ baris, total: b });
    baris = [];
  }
  return hasil;
}

interface Share {
  b: BarisTerbaca;
  n: NilaiCetak;
  p: NilaiCetak;
  t: NilaiCetak;
  total: BarisTerbaca;
  cocok: boolean;
}

const hitungShare = (tabel: TabelTerbaca, persen: number, jumlah: number): Share[] =>
  blokBaris(tabel).flatMap(({ baris, total }) =>
    baris.flatMap((b) => {
      const [n, p, t] = [nilaiSel(b, jumlah), nilaiSel(b, persen), nilaiSel(total, jumlah)];
      if (n === null || p === null || t === null || t.nilai.lte(0)) return [];
      const benar = persenRentang(rentang(n), pas(t.nilai));
      return benar === null ? [] : [{ b, n, p, t, total, cocok: bertemuTerpotong(p, benar) }];
    }),
  );

const SHARES = /kontribusi|proporsi|porsi|distribusi|komposisi/i;

/** The column whose shares most rows print. */
function kolomShare(tabel: TabelTerbaca, persen: number): number | null {
  const calon = kolomDasar(tabel).map((k) => ({ k, ya: hitungShare(tabel, persen, k).filter((h) => h.cocok).length }));
  return calon.sort((a, b) => b.ya - a.ya)[0]?.k ?? null;
}

function periksaTabel(tabel: TabelTerbaca, persen: number, jumlah: number, buku: Buku): void {
  const hasil = hitungShare(tabel, persen, jumlah);
  // Shares only where most rows prove it: a percentage beside a count may also be something else.
  if (hasil.filter((h) => h.cocok).length * 2 <= hasil.length) return;
  for (const { b, n, p, t, total, cocok } of hasil) {
    const sel = [rujukSel(tabel, b, persen), rujukSel(tabel, b, jumlah), rujukSel(tabel, total, jumlah)];
    if (cocok) {
      buku.lulus(sel);
      continue;
    }
    const seharusnya = `${cetak(bulatkan(n.nilai.div(t.nilai).times(100), Math.max(p.desimal, 2)), Math.max(p.desimal, 2))}${p.persen ? '%' : ''}`;
    buku.langgar({
      kode: 'bagian-keliru',
      tingkat: tingkatTabel(tabel, 'salah'),
      sel,
      seharusnya,
      penjelasan: `Persentase "${b.label}" tercetak ${p.teks}, sedangkan ${n.teks} dari ${t.teks} adalah ${seharusnya}.`,
      sitasi: null,
    });
  }
}

/** The plain figures right before the shares, whatever their title: "Panjang (km)". */
function kolomKiri(tabel: TabelTerbaca, persen: number): number | null {
  const kiri = kolomDasar(tabel).findLast((k) => k < persen);
  return kiri ?? null;
}

/** Percentages of a block that ought to make 100. */
function periksaSeratus(tabel: TabelTerbaca, persen: number, buku: Buku): void {
  for (const { baris, total } of blokBaris(tabel)) {
    const nilai = baris.map((b) => nilaiSel(b, persen));
    const akhir = nilaiSel(total, persen);
    if (
      akhir === null ||
      !akhir.nilai.equals(100) ||
      nilai.some((n) => n === null) ||
      nilai.every((n) => n?.nilai.gte(50))
    )
      continue;
    const jumlah = nilai.reduce((a, n) => a.plus(n?.nilai ?? 0), new Desimal(0));
    const longgar = nilai.reduce(
      (a, n) => a.plus(new Desimal(10).pow(-(n?.desimal ?? 0)).times('0.5')),
      new Desimal('0.01'),
    );
    const sel = [rujukSel(tabel, total, persen), ...baris.map((b) => rujukSel(tabel, b, persen))];
    if (jumlah.minus(100).abs().lte(longgar)) buku.lulus(sel);
    else
      buku.langgar({
        kode: 'bagian-keliru',
        tingkat: tingkatTabel(tabel, 'salah'),
        sel,
        seharusnya: cetak(jumlah, 2),
        penjelasan: `Jumlah persentase tercetak ${akhir.teks}, sedangkan ${baris.length} bagiannya berjumlah ${cetak(jumlah, 2)}.`,
        sitasi: null,
      });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const tabel of dokumen.tabel)
    for (const [persen, k] of tabel.kolom.entries()) {
      if (k.peran === null && k.persen && SHARES.test(k.judul)) {
        const dasar = kolomShare(tabel, persen);
        if (dasar !== null) periksaTabel(tabel, persen, dasar, buku);
        periksaSeratus(tabel, persen, buku);
        continue;
      }
      if (k.peran !== 'persen' || kolomTerdekat(tabel, persen, ['realisasi']) !== null) continue;
      const jumlah = kolomTerdekat(tabel, persen, ['jumlah', 'anggaran']) ?? kolomKiri(tabel, persen);
      if (jumlah !== null) periksaTabel(tabel, persen, jumlah, buku);
      periksaSeratus(tabel, persen, buku);
    }
}

const KEPALA = 'No\tPekerjaan\tJumlah\tPersentase\n';

export const bagianKeliru: Pemeriksaan = {
  kode: ['bagian-keliru'],
  judul: 'Persentase bagian cocok dengan jumlahnya',
  sitasi: null,
  periksa,
  contohLulus: [
    `${KEPALA}1\tPetani\t2\t66,67%\n2\tBuruh\t1\t33,33%\n\tJumlah\t3\t100%`,
    `${KEPALA}1\tPetani\t1\t33%\n2\tBuruh\t2\t67%\n\tJumlah\t3\t100%`,
  ],
  contohGagal: [`${KEPALA}1\tPetani\t50\t50,00%\n2\tBuruh\t30\t36,00%\n3\tLain\t20\t20,00%\n\tJumlah\t100\t100%`],
};
