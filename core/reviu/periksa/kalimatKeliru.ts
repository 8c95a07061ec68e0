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
import { bertemuTerpotong, pas, persenRentang } from './rentang.ts';
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
  if (sel.some((s) => disalahkan(buku, s, 'klaim-serapan'))) return;
  buku.langgar({ kode, tingkat: 'salah', sel, seharusnya, penjelasan, sitasi: null });
}

/** "Rp A terealisasi Rp B atau C%": two amounts and one percentage, of which the smaller is a part of the larger. */
function periksaUang(k: Kalimat, buku: Buku): void {
  const uang = k.angka.filter((a) => a.satuan === 'rp');
  const persen = k.angka.filter((a) => a.satuan === '%');
  const [[satu, dua], [p]] = [uang, persen];
  if (uang.length !== 2 || persen.length !== 1 || satu === undefined || dua === undefined || p === undefined) return;
  if (!/realisasi|serap/i.test(k.teks) || !/anggaran|pagu|dana|alokasi/i.test(k.teks)) return;
  // Rounded to millions in words, or more than two facts in one sentence: no proof.
  if (/\b(?:juta|miliar|milyar|triliun)\b(?!\s+[^()]*\))/i.test(k.teks.replace(/\([^)]*\)/g, ''))) return;
  if (Math.abs(p.mulai - dua.mulai) > 160 || satu.nilai.nilai.lte(0) || dua.nilai.nilai.lte(0)) return;
  const [besar, kecil] = satu.nilai.nilai.gte(dua.nilai.nilai) ? [satu.nilai, dua.nilai] : [dua.nilai, satu.nilai];
  const bagian = persenRentang(pas(kecil.nilai), pas(besar.nilai));
  if (bagian === null) return;
  const beda = besar.nilai.minus(kecil.nilai);
  const mungkin = [
    bagian,
    { bawah: SERATUS.minus(bagian.atas), atas: SERATUS.minus(bagian.bawah) },
    pas(beda.div(kecil.nilai).times(SERATUS)),
    pas(besar.nilai.div(kecil.nilai).times(SERATUS)),
    // What was used beside what is left.
    ...[besar, kecil].map((n) => pas(n.nilai.div(besar.nilai.plus(kecil.nilai)).times(SERATUS))),
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
  for (const k of semuaKalimat(dokumen)) {
    periksaUang(k, buku);
    if (k.angka.filter((a) => a.satuan === 'rp').length !== 2) periksaPasangan(k, serapan, buku);
    periksaCapaian(k, buku);
  }
}

export const kalimatKeliru: Pemeriksaan = {
  kode: ['persen-kalimat-keliru'],
  judul: 'Angka di dalam satu kalimat saling cocok',
  sitasi: null,
  periksa,
  contohLulus: [
    'Anggaran sebesar Rp 4.000.000 terealisasi Rp 3.000.000 atau 75,00% sehingga tersisa.',
    'Pada indikator ini target 80,00 dan realisasi 84,00 sehingga capaian 105,00%.',
  ],
  contohGagal: [
    'Uraian\tAnggaran\tRealisasi\nBelanja Jasa\t4.000.000\t3.000.000\nBelanja Modal\t2.000.000\t2.000.000\n\nBelanja jasa dibayarkan Rp3.000.000 (78,00%).',
    'Anggaran sebesar Rp 4.000.000 terealisasi Rp 3.000.000 atau 78,00% sehingga tersisa.',
    'Pada indikator ini target 80,00 dan realisasi 84,00 sehingga capaian 107,00%.',
  ],
};
