// Sentences whose own figures do not agree: budget, use and absorption; target, realisasi and capaian.
import { bulatkan } from '../../values/bulatkan.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import { type Buku, cetak } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type AngkaKalimat, disalahkan, type Kalimat, rujukKalimat, semuaKalimat } from './kalimat.ts';
import { barisBerangka, kolomTerdekat, nilaiSel } from './kolomKerabat.ts';
import { kemungkinan } from './persenKeliru.ts';
import { bertemu, bertemuTerpotong, pas, persenRentang, type Rentang, rentang, selisihRentang } from './rentang.ts';
import { ukuranDi } from './ukuranKalimat.ts';

const SERATUS = new Desimal(100);

/** `di`: the figures of the relation, first the one that follows from the others. */
function langgar(
  buku: Buku,
  k: Kalimat,
  kode: string,
  di: readonly AngkaKalimat[],
  seharusnya: string,
  penjelasan: string,
): void {
  const sel = di.map((a) => rujukKalimat(k, a));
  if (sel.some((s) => disalahkan(buku, s, 'klaim-serapan') || disalahkan(buku, s, 'kalimat-berbeda'))) return;
  buku.langgar({ kode, tingkat: 'salah', sel, seharusnya, penjelasan, sitasi: null });
}

/** "Rp A terealisasi Rp B atau C%": two amounts and one percentage, of which the smaller is a part of the larger. */
function periksaUang(k: Kalimat, buku: Buku): void {
  const uang = k.angka.filter((a) => a.satuan === 'rp');
  const persen = k.angka.filter((a) => a.satuan === '%');
  const [[satu, dua], [p]] = [uang, persen];
  if (uang.length !== 2 || persen.length !== 1 || satu === undefined || dua === undefined || p === undefined) return;
  if (!/realisasi|serap/i.test(k.teks) || !/anggaran|pagu|dana|alokasi|belanja/i.test(k.teks)) return;
  if (Math.abs(p.mulai - dua.mulai) > 160 || satu.nilai.nilai.lte(0) || dua.nilai.nilai.lte(0)) return;
  const [besar, kecil] = satu.nilai.nilai.gte(dua.nilai.nilai) ? [satu.nilai, dua.nilai] : [dua.nilai, satu.nilai];
  const bagian = persenRentang(rentang(kecil), rentang(besar));
  if (bagian === null) return;
  const beda = besar.nilai.minus(kecil.nilai);
  // Rounded to millions in words: what is counted from them is as rough.
  const longgar = kecil.desimal < 0 || besar.desimal < 0 ? '0.01' : '0';
  const about = (n: Desimal): Rentang => ({ bawah: n.minus(n.times(longgar)), atas: n.plus(n.times(longgar)) });
  const mungkin = [
    bagian,
    { bawah: SERATUS.minus(bagian.atas), atas: SERATUS.minus(bagian.bawah) },
    about(beda.div(kecil.nilai).times(SERATUS)),
    about(besar.nilai.div(kecil.nilai).times(SERATUS)),
    // What was used beside what is left.
    ...[besar, kecil].map((n) => about(n.nilai.div(besar.nilai.plus(kecil.nilai)).times(SERATUS))),
  ];
  if (mungkin.some((m) => bertemuTerpotong(p.nilai, m))) {
    buku.lulus([p, satu, dua].map((a) => rujukKalimat(k, a)));
    return;
  }
  const harap = `${cetak(bulatkan(bagian.bawah, Math.max(p.nilai.desimal, 2)), Math.max(p.nilai.desimal, 2))}%`;
  langgar(
    buku,
    k,
    'persen-kalimat-keliru',
    [p, kecil === satu.nilai ? satu : dua, kecil === satu.nilai ? dua : satu],
    harap,
    `Kalimat ini menyebut ${p.nilai.teks}, sedangkan ${kecil.teks} dari ${besar.teks} adalah ${harap}.`,
  );
}

const SISA = /\b(?:sisa|selisih|silpa|efisiensi|tidak terserap|belum terserap)\b[^%\d]{0,60}$/i;
const TERPAKAI = /\b(?:realisasi\p{L}*|terealisasi|terserap|penyerapan|dibelanjakan|digunakan)\b/iu;

/** "Dari pagu Rp A terealisasi Rp B sehingga sisa Rp C", also when the remainder opens the next sentence. */
function periksaSisa(k: Kalimat, lalu: Kalimat | undefined, buku: Buku): void {
  const uang = k.angka.filter((a) => a.satuan === 'rp').map((a) => ({ k, a }));
  const sebelum =
    uang.length === 1 && lalu?.p === k.p
      ? lalu.angka.filter((a) => a.satuan === 'rp').map((a) => ({ k: lalu, a }))
      : [];
  const semua = [...sebelum, ...uang];
  const sisa = semua.filter(({ k: di, a }) => SISA.test(di.teks.slice(0, a.mulai)));
  const [s] = sisa;
  const [satu, dua] = semua.filter((a) => a !== s);
  if (semua.length !== 3 || sisa.length !== 1 || s?.k !== k || satu === undefined || dua === undefined) return;
  const teks = sebelum.length > 0 ? `${lalu?.teks} ${k.teks}` : k.teks;
  if (!TERPAKAI.test(teks) || !/anggaran|pagu|dana|alokasi|belanja/i.test(teks) || /\bsebelum\w*|semula\b/i.test(teks))
    return;
  const [besar, kecil] = satu.a.nilai.nilai.gte(dua.a.nilai.nilai) ? [satu, dua] : [dua, satu];
  const beda = selisihRentang(rentang(besar.a.nilai), rentang(kecil.a.nilai));
  const sel = [s, besar, kecil].map(({ k: di, a }) => rujukKalimat(di, a));
  if (bertemu(rentang(s.a.nilai), beda)) {
    buku.lulus(sel);
    return;
  }
  const harap = `Rp${cetak(besar.a.nilai.nilai.minus(kecil.a.nilai.nilai))}`;
  buku.langgar({
    kode: 'sisa-kalimat-keliru',
    tingkat: 'salah',
    sel,
    seharusnya: harap,
    penjelasan: `Kalimat ini menyebut sisa ${s.a.nilai.teks}, sedangkan ${besar.a.nilai.teks} dikurangi ${kecil.a.nilai.teks} adalah ${harap}.`,
    sitasi: null,
  });
}

/** "target 80, realisasi 84, capaian 105%". */
function periksaCapaian(k: Kalimat, buku: Buku): void {
  const [t, r, c] = [ukuranDi(k, 'target'), ukuranDi(k, 'realisasi'), ukuranDi(k, 'capaian')];
  if (t === null || r === null || c === null || c.satuan !== '%' || t.nilai.nilai.lte(0)) return;
  if ((t.satuan === '%') !== (r.satuan === '%') || new Set([t.mulai, r.mulai, c.mulai]).size < 3) return;
  if (kemungkinan(r.nilai, t.nilai, false, undefined).some((m) => bertemuTerpotong(c.nilai, m))) {
    buku.lulus([c, r, t].map((a) => rujukKalimat(k, a)));
    return;
  }
  const desimal = Math.max(c.nilai.desimal, 2);
  const harap = `${cetak(bulatkan(r.nilai.nilai.div(t.nilai.nilai).times(SERATUS), desimal), desimal)}%`;
  langgar(
    buku,
    k,
    'persen-kalimat-keliru',
    [c, r, t],
    harap,
    `Kalimat ini menyebut capaian ${c.nilai.teks}, sedangkan realisasi ${r.nilai.teks} dari target ${t.nilai.teks} adalah ${harap}.`,
  );
}

interface Penyerapan {
  anggaran: NilaiCetak;
  realisasi: NilaiCetak;
}

/** Budget and use of every row that has both. */
function kumpulPenyerapan(dokumen: Dokumen): Penyerapan[] {
  return dokumen.tabel.flatMap((tabel) =>
    tabel.kolom.flatMap((kolom, i) => {
      const anggaran = kolom.peran === 'realisasi' ? kolomTerdekat(tabel, i, ['anggaran']) : null;
      if (anggaran === null) return [];
      return barisBerangka(tabel).flatMap((b) => {
        const [a, r] = [nilaiSel(b, anggaran), nilaiSel(b, i)];
        return a !== null && r !== null && a.nilai.gte(10_000) ? [{ anggaran: a, realisasi: r }] : [];
      });
    }),
  );
}

/** "Rp X (Y%)" where X is the use of a budget in a table: Y is its absorption there, or a share of the whole. */
function periksaPasangan(k: Kalimat, serapan: readonly Penyerapan[], buku: Buku): void {
  for (const [i, u] of k.angka.entries()) {
    const p = k.angka[i + 1];
    if (u.satuan !== 'rp' || p?.satuan !== '%') continue;
    if (!/^(?:,-)?\s*(?:\((?:atau )?|,? atau (?:sebesar |setara )?)$/i.test(k.teks.slice(u.mulai + u.panjang, p.mulai)))
      continue;
    const milik = serapan.filter((s) => s.realisasi.nilai.equals(u.nilai.nilai));
    const [satu] = milik;
    if (satu === undefined) continue;
    const bagian = serapan.flatMap((s) => [s.realisasi, s.anggaran]).filter((n) => n.nilai.gte(u.nilai.nilai));
    if (bagian.some((n) => bertemuTerpotong(p.nilai, pas(u.nilai.nilai.div(n.nilai).times(SERATUS))))) {
      buku.lulus([rujukKalimat(k, p), rujukKalimat(k, u)]);
      continue;
    }
    const desimal = Math.max(p.nilai.desimal, 2);
    const harap = `${cetak(bulatkan(satu.realisasi.nilai.div(satu.anggaran.nilai).times(SERATUS), desimal), desimal)}%`;
    langgar(
      buku,
      k,
      'persen-kalimat-keliru',
      [p, u],
      harap,
      `Kalimat ini menyebut ${u.nilai.teks} (${p.nilai.teks}), sedangkan menurut tabel anggarannya ${satu.anggaran.teks}, yaitu ${harap}.`,
    );
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const serapan = kumpulPenyerapan(dokumen);
  const kalimat = semuaKalimat(dokumen);
  for (const [i, k] of kalimat.entries()) {
    periksaUang(k, buku);
    periksaSisa(k, kalimat[i - 1], buku);
    if (k.angka.filter((a) => a.satuan === 'rp').length !== 2) periksaPasangan(k, serapan, buku);
    periksaCapaian(k, buku);
  }
}

export const kalimatKeliru: Pemeriksaan = {
  kode: ['persen-kalimat-keliru', 'sisa-kalimat-keliru'],
  judul: 'Angka di dalam satu kalimat saling cocok',
  sitasi: null,
  periksa,
  contohLulus: [
    'Anggaran sebesar Rp 4.000.000 terealisasi Rp 3.000.000 atau 75,00% sehingga tersisa.',
    'Pada indikator ini target 80,00 dan realisasi 84,00 sehingga capaian 105,00%.',
    'Dari pagu Rp48,35 miliar terealisasi Rp46,10 miliar atau 95,34% sehingga sisa anggaran Rp2,25 miliar.',
  ],
  contohGagal: [
    'Uraian\tAnggaran\tRealisasi\nBelanja Jasa\t4.000.000\t3.000.000\nBelanja Modal\t2.000.000\t2.000.000\n\nBelanja jasa dibayarkan Rp3.000.000 (78,00%).',
    'Dari pagu Rp. 4.000.000 terealisasi Rp. 3.100.000 sehingga tersisa anggaran atau sisa anggaran sebesar Rp. 800.000.',
    'Anggaran sebesar Rp 4.000.000 terealisasi Rp 3.000.000 atau 78,00% sehingga tersisa.',
    'Pada indikator ini target 80,00 dan realisasi 84,00 sehingga capaian 107,00%.',
  ],
};
