// The word beside one achievement, by the bands of the scale: those that the report prints itself, else those of Permendagri 86/2017.

import { type Pita, SKALA } from '../../peraturan/skala.ts';
import { bulatkan } from '../../values/bulatkan.ts';
import type { Desimal } from '../../values/desimal.ts';
import type { Dokumen } from '../baca/bacaDokumen.ts';
import type { TabelTerbaca } from '../baca/bacaTabel.ts';
import { type Buku, rujukSel } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { nilaiSel } from './kolomKerabat.ts';
import { skalaLaporan } from './skalaLaporan.ts';

const ATURAN = 'Permendagri 86/2017, Lampiran, Tabel T-E.1';
const PITA: readonly Pita[] = SKALA.find((s) => s.kode === 'permendagri-86-2017')?.baris ?? [];

const rapi = (teks: string): string => teks.toLowerCase().replace(/\s+/g, ' ').trim();
const MENURUT_KATA: ReadonlyMap<string, Pita> = new Map(PITA.map((p) => [rapi(p.label), p]));
const pitaKata = (teks: string, skala: readonly Pita[] = PITA): Pita | undefined =>
  skala === PITA ? MENURUT_KATA.get(rapi(teks)) : skala.find((p) => rapi(p.label) === rapi(teks));
/** The word of a band and the bounds before it. */
const POLA_BATAS = [...MENURUT_KATA].map(([kata, pita]) => ({
  kata,
  pita,
  pola: new RegExp(
    `((?:\\d+|[<>≤≥]|lebih dari|kurang dari)[^.;]{0,24}?)(?:\\p{L}+\\s+)?(?<!sangat )\\b${pita.label}\\b`,
    'giu',
  ),
}));

/** The band of a figure; between two bands (90,5) both are right. */
const cocok = (pita: Pita, nilai: Desimal): boolean =>
  [nilai, bulatkan(nilai, 0), nilai.floor()].some(
    (n) => (pita.min === null || n.gte(pita.min)) && (pita.max === null || n.lte(pita.max)),
  );

interface Skala {
  pita: readonly Pita[];
  /** Printed in the report itself. */
  sendiri: boolean;
  /** The report says that this scale holds. */
  tegas: boolean;
}

/** A table or a sentence that gives the words other bounds than the regulation: then the office has a scale of its own. */
function skalaSendiri(dokumen: Dokumen): boolean {
  const sel = dokumen.tabel.flatMap((t) =>
    t.baris.flatMap((b) => {
      const pita = b.sel.map((s) => pitaKata(s?.teks ?? '')).find((p) => p !== undefined);
      return pita === undefined || b.sel.some((s) => s?.nilai)
        ? []
        : [{ pita, teks: b.sel.map((s) => s?.teks ?? '').join(' ') }];
    }),
  );
  const kalimat = dokumen.paragraf.flatMap(({ teks }) => {
    const rendah = teks.toLowerCase();
    return POLA_BATAS.flatMap(({ kata, pita, pola }) =>
      rendah.includes(kata) ? [...teks.matchAll(pola)].map((t) => ({ pita, teks: t[1] ?? '' })) : [],
    );
  });
  return [...sel, ...kalimat].some(({ pita, teks }) => {
    const batas = [...teks.matchAll(/\d{1,3}(?:[.,]\d+)?/g)].map((t) => Number(t[0].replace(',', '.')));
    return (
      batas.length > 1 &&
      batas.some((n) => n <= 100 && [pita.min, pita.max].every((b) => b === null || Math.abs(n - Number(b)) > 1.01))
    );
  });
}

const kolomKategori = (tabel: TabelTerbaca): number =>
  tabel.kolom.findIndex((k) => /^(?:kategori|predikat|kriteria|interpretasi|keterangan|status)\b/i.test(k.judul));

function periksaTabel(tabel: TabelTerbaca, skala: Skala, buku: Buku): void {
  const kategori = kolomKategori(tabel);
  const capaian = tabel.kolom.findLastIndex((k, i) => k.peran === 'capaian' && i !== kategori);
  if (kategori < 0 || capaian < 0 || tabel.kotor) return;
  const isi = tabel.baris.flatMap((baris) => {
    const [nilai, pita] = [nilaiSel(baris, capaian), pitaKata(baris.sel[kategori]?.teks ?? '', skala.pita)];
    return nilai === null || pita === undefined ? [] : [{ baris, nilai, pita, benar: cocok(pita, nilai.nilai) }];
  });
  const salah = isi.filter(({ benar }) => !benar);
  const [satu] = salah;
  // Most rows off: the office uses other bounds, which it does not print.
  if (satu === undefined || (isi.length > 2 && salah.length * 2 > isi.length)) return;
  const kunci = `kategori.${tabel.blok}.${kategori}`;
  if (buku.pelanggaran.some((p) => p.akar === kunci)) return;
  const harap = skala.pita.find((p) => cocok(p, satu.nilai.nilai));
  buku.langgar({
    kode: 'kategori-skala',
    tingkat: skala.tegas ? 'salah' : 'saran',
    sel: [rujukSel(tabel, satu.baris, kategori)],
    serta: salah.slice(1).map(({ baris }) => rujukSel(tabel, baris, kategori)),
    seharusnya: harap?.label ?? null,
    penjelasan: `Capaian ${satu.nilai.teks} diberi kategori "${satu.pita.label}" (${satu.pita.cetak}), sedangkan menurut skala ${skala.sendiri ? 'laporan ini' : 'Permendagri 86/2017'} termasuk "${harap?.label ?? ''}" (${harap?.cetak ?? ''}).`,
    sitasi: skala.sendiri ? null : ATURAN,
    akar: kunci,
  });
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const calon = dokumen.tabel.filter((t) => kolomKategori(t) >= 0);
  if (calon.length === 0) return;
  const pita = skalaLaporan(dokumen);
  if (pita !== null) {
    for (const tabel of calon) periksaTabel(tabel, { pita, sendiri: true, tegas: true }, buku);
    return;
  }
  if (skalaSendiri(dokumen)) return;
  const tegas = dokumen.paragraf.some((p) => /\b86(?:\/| tahun )2017\b|\b54(?:\/| tahun )2010\b/i.test(p.teks));
  for (const tabel of calon) periksaTabel(tabel, { pita: PITA, sendiri: false, tegas }, buku);
}

const KEPALA = 'No\tIndikator\tTarget\tRealisasi\tCapaian (%)\tKategori\n';
const DASAR = 'Skala yang dipakai adalah skala Permendagri 86/2017.\n\n';

export const kategoriSkala: Pemeriksaan = {
  kode: ['kategori-skala'],
  judul: 'Kategori sesuai skala peringkat kinerja',
  sitasi: ATURAN,
  periksa,
  contohLulus: [
    `${KEPALA}1\tIndeks layanan\t80\t72,40\t90,50\tTinggi`,
    `${KEPALA}1\tIndeks layanan\t80\t72,40\t90,50\tSangat Tinggi`,
    `Skala dinas: 85 sampai 100 sangat tinggi, 70 sampai 84 tinggi.\n\n${KEPALA}1\tIndeks layanan\t80\t70,40\t88,00\tSangat Tinggi`,
  ],
  contohGagal: [
    `Skala: lebih dari 100 = Sangat Baik; 85 sampai 100 = Baik; 70 sampai 84,99 = Cukup; kurang dari 70 = Kurang.\n\n${KEPALA}1\tIndeks layanan\t80\t76\t95,00\tBaik\n2\tNilai SAKIP\t50\t40,50\t81,00\tBaik`,
    `${DASAR}${KEPALA}1\tIndeks layanan\t80\t56\t70,00\tTinggi`,
    `${KEPALA}1\tIndeks layanan\t80\t76\t95,00\tSedang`,
  ],
};
