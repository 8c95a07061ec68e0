// Tables of efficiency: percentages must be percentages, absorption must occur in the table of the budget, efficiency must follow from both.

import { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { NilaiCetak } from '../baca/bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from '../baca/bacaTabel.ts';
import { kemiripan, kunciNama } from '../baca/kunciNama.ts';
import { cariRealisasiTotal } from '../baca/pohonProgram.ts';
import { type Buku, cetak, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { type Kalimat, rujukKalimat, semuaKalimat } from './kalimat.ts';
import { nilaiSel } from './kolomKerabat.ts';
import { bertemuTerpotong, pas, rentang, selisihRentang } from './rentang.ts';
import { type SerapanBaris, serapanDikenal, serapanTabel } from './serapanTabel.ts';

const SERATUS = new Desimal(100);

/** A count in a column of percentages. */
function periksaSatuan(tabel: TabelTerbaca, baris: BarisTerbaca, kolom: number, buku: Buku): boolean {
  const s = baris.sel[kolom];
  if (
    s?.nilai?.satuan === null ||
    s?.nilai === null ||
    s === undefined ||
    !/\p{L}/u.test(s.nilai.satuan ?? '') ||
    /^(?:poin|persen)/.test(s.nilai.satuan ?? '')
  )
    return false;
  const sel = rujukSel(tabel, baris, kolom);
  buku.langgar({
    kode: 'satuan-keliru',
    tingkat: tabel.kotor ? 'saran' : 'salah',
    sel: [sel],
    seharusnya: null,
    penjelasan: `Kolom "${tabel.kolom[kolom]?.judul}" seharusnya memuat persentase, tetapi tercetak ${s.teks}. Isi dengan realisasi dibagi target dikali 100.`,
    sitasi: null,
    akar: `satuan.${kunciNama(tabel.kolom[kolom]?.judul ?? '')}`,
  });
  return true;
}

function periksaSerapan(
  dokumen: Dokumen,
  tabel: TabelTerbaca,
  baris: BarisTerbaca,
  kolom: number,
  semua: readonly SerapanBaris[],
  buku: Buku,
): void {
  const nilai = nilaiSel(baris, kolom);
  const total = cariRealisasiTotal(dokumen.tabel);
  if (nilai === null || semua.length === 0 || total === null || serapanDikenal(semua, nilai)) return;
  const kunci = kunciNama(baris.label.replace(/^jumlah (?:orang|peserta)? ?(?:dalam|yang mendapatkan)?/i, ''));
  const mirip = semua
    .map((s) => ({ s, nilai: kemiripan(kunci, kunciNama(s.nama)) }))
    .sort((a, b) => b.nilai - a.nilai)[0];
  const harap = mirip !== undefined && mirip.nilai > 0.75 ? (mirip.s.tercetak?.teks ?? null) : null;
  const sel = rujukSel(tabel, baris, kolom);
  const jumlah = total.realisasi.nilai.div(total.anggaran.nilai).times(100);
  buku.langgar({
    kode: 'serapan-tak-dikenal',
    tingkat: 'peringatan',
    sel: [sel],
    serta: total.rujukan,
    seharusnya: harap,
    penjelasan: `Penyerapan ${nilai.teks} tidak ada di tabel realisasi anggaran; penyerapan seluruhnya ${cetak(jumlah, 2)}%. Periksa apakah angka ini dari tahun sebelumnya.`,
    sitasi: null,
    akar: `serapan.${nilai.nilai.toString()}`,
  });
}

/** By any of the formulas in use: what is left of the budget, capaian less absorption, or the one by the other. */
function efisiensiMungkin(c: NilaiCetak | null, s: NilaiCetak, e: NilaiCetak): boolean {
  const mungkin = [selisihRentang(pas(SERATUS), rentang(s))];
  if (c !== null) {
    mungkin.push(selisihRentang(rentang(c), rentang(s)));
    if (c.nilai.gt(0) && s.nilai.gt(0)) {
      mungkin.push({
        bawah: c.nilai.minus(s.nilai).div(c.nilai).times(99),
        atas: c.nilai.minus(s.nilai).div(c.nilai).times(101),
      });
      for (const rasio of [
        c.nilai.div(s.nilai),
        s.nilai.div(c.nilai),
        c.nilai.div(s.nilai).times(100),
        s.nilai.div(c.nilai).times(100),
      ])
        mungkin.push(pas(rasio));
    }
  }
  const urut = mungkin.map((m) => (m.bawah.gt(m.atas) ? { bawah: m.atas, atas: m.bawah } : m));
  return urut.some((m) => bertemuTerpotong(e, m) || bertemuTerpotong({ ...e, nilai: e.nilai.negated() }, m));
}

const SEBUT = {
  capaian: /\bcapaian\b(?!\s+(?:anggaran|keuangan))[^%;]{0,60}$/i,
  serapan: /\b(?:penyerapan|serapan|realisasi (?:anggaran|keuangan|belanja)|terserap)\b[^%;]{0,60}$/i,
  efisiensi: /\befisiensi\b[^%;]{0,60}$/i,
};

/** "capaian 97,46% dengan penyerapan 95,88% menunjukkan efisiensi 1,58%": one percentage of each in a sentence. */
function periksaKalimatEfisiensi(k: Kalimat, buku: Buku): void {
  const persen = k.angka.filter((a) => a.satuan === '%');
  if (persen.length !== 3) return;
  const [c, s, e] = (['capaian', 'serapan', 'efisiensi'] as const).map((apa) =>
    persen.filter((a, i) => {
      const awal = persen[i - 1];
      const depan = k.teks.slice(awal === undefined ? 0 : awal.mulai + awal.panjang, a.mulai);
      return SEBUT[apa].test(depan);
    }),
  );
  const [satu, dua, hasil] = [c?.[0], s?.[0], e?.[0]];
  if (satu === undefined || dua === undefined || hasil === undefined) return;
  if (new Set([satu, dua, hasil]).size < 3) return;
  const sel = [hasil, dua, satu].map((a) => rujukKalimat(k, a));
  if (efisiensiMungkin(satu.nilai, dua.nilai, hasil.nilai)) {
    buku.lulus(sel);
    return;
  }
  const harap = `${cetak(satu.nilai.nilai.minus(dua.nilai.nilai), 2)}%`;
  buku.langgar({
    kode: 'efisiensi-keliru',
    tingkat: 'salah',
    sel,
    seharusnya: harap,
    penjelasan: `Kalimat ini menyebut efisiensi ${hasil.nilai.teks}, sedangkan capaian ${satu.nilai.teks} dikurangi penyerapan ${dua.nilai.teks} adalah ${harap}.`,
    sitasi: null,
  });
}

function periksaEfisiensi(
  tabel: TabelTerbaca,
  baris: BarisTerbaca,
  kolom: Record<'capaian' | 'serapan' | 'efisiensi', number>,
  buku: Buku,
): void {
  const [c, s, e] = [nilaiSel(baris, kolom.capaian), nilaiSel(baris, kolom.serapan), nilaiSel(baris, kolom.efisiensi)];
  if (s === null || e === null || s.satuan !== null || e.satuan !== null) return;
  const sel = [kolom.efisiensi, kolom.serapan, ...(c === null ? [] : [kolom.capaian])].map((k) =>
    rujukSel(tabel, baris, k),
  );
  if (efisiensiMungkin(c?.satuan === null ? c : null, s, e)) {
    buku.lulus(sel);
    return;
  }
  const harap = c !== null && c.satuan === null ? c.nilai.minus(s.nilai) : SERATUS.minus(s.nilai);
  buku.langgar({
    kode: 'efisiensi-keliru',
    tingkat: tabel.kotor ? 'saran' : 'salah',
    sel,
    seharusnya: cetak(harap, 2),
    penjelasan: `Tingkat efisiensi tercetak ${e.teks}, sedangkan ${c !== null && c.satuan === null ? `capaian ${c.teks}` : '100'} dikurangi penyerapan ${s.teks} adalah ${cetak(harap, 2)}.`,
    sitasi: null,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const k of semuaKalimat(dokumen)) if (/efisiensi/i.test(k.teks)) periksaKalimatEfisiensi(k, buku);
  for (const tabel of dokumen.tabel) {
    const cari = (peran: string): number => tabel.kolom.findIndex((k) => k.peran === peran);
    const kolom = { capaian: cari('capaian'), serapan: cari('serapan'), efisiensi: cari('efisiensi') };
    const semua = kolom.efisiensi < 0 ? [] : serapanTabel(dokumen);
    for (const baris of tabel.baris.filter((b) => b.jenis === 'data')) {
      for (const [k, judul] of tabel.kolom.entries())
        if (
          (judul.peran === 'capaian' || judul.peran === 'serapan' || judul.peran === 'persen') &&
          (judul.persen || judul.peran === 'serapan')
        )
          periksaSatuan(tabel, baris, k, buku);
      if (kolom.efisiensi < 0 || kolom.serapan < 0) continue;
      periksaSerapan(dokumen, tabel, baris, kolom.serapan, semua, buku);
      periksaEfisiensi(tabel, baris, kolom, buku);
    }
  }
}

const KEPALA = 'Indikator\t% Capaian Kinerja\t% Penyerapan Anggaran\tTingkat Efisiensi\n';

export const efisiensiKeliru: Pemeriksaan = {
  kode: ['satuan-keliru', 'serapan-tak-dikenal', 'efisiensi-keliru'],
  judul: 'Efisiensi mengikuti capaian dan penyerapan',
  sitasi: null,
  periksa,
  contohLulus: [
    `${KEPALA}Indeks layanan\t103,87\t96,79\t7,08`,
    `${KEPALA}Indeks layanan\t103,87\t96,79\t3,21`,
    'Capaian rata-rata sasaran 103,87% dengan penyerapan anggaran 96,79% menghasilkan efisiensi sebesar 7,08%.',
  ],
  contohGagal: [
    `${KEPALA}Indeks layanan\t26 orang\t96,79\t3,21`,
    `${KEPALA}Indeks layanan\t103,87\t96,79\t9,08`,
    'Capaian rata-rata sasaran 103,87% dengan penyerapan anggaran 96,79% menghasilkan efisiensi sebesar 7,80%.',
    `Program\tAnggaran\tRealisasi\t%\nProgram Pangan\t4.000\t3.000\t75,00\nJumlah\t4.000\t3.000\t75,00\n\nEfisiensi penggunaan sumber daya disajikan menurut indikator kinerja utama.\n\n${KEPALA}Indeks layanan\t103,87\t96,79\t7,08`,
  ],
};
