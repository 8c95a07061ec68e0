// Quarterly series: "Trw 1 : 5 Unit" below each other, four of them in one cell, or columns TW 1–4.
import { bacaSel, type NilaiCetak } from './bacaNilai.ts';
import type { BarisTerbaca, TabelTerbaca } from './bacaTabel.ts';

export interface TitikDeret {
  nilai: NilaiCetak;
  baris: BarisTerbaca;
  kolom: number;
}

/** One line of a plan: for every measured thing the values of quarter 1–4. */
export interface KelompokDeret {
  tabel: TabelTerbaca;
  /** Row that names it. */
  kepala: BarisTerbaca;
  /** The texts of that row: sasaran, program, kegiatan, indicator. */
  nama: string[];
  target: DeretTriwulan | null;
  realisasi: DeretTriwulan | null;
  targetUang: DeretTriwulan | null;
  realisasiUang: DeretTriwulan | null;
  /** The titles say that every value contains those before it. */
  kumulatif: boolean;
  /** The title above the outputs says so itself, not only the one above the money. */
  kumulatifKinerja: boolean;
}

export type DeretTriwulan = (TitikDeret | null)[];

type Kumulatif = Pick<KelompokDeret, 'kumulatif' | 'kumulatifKinerja'>;

const TW = /(?=\b(?:triwulan|trw|tiw|t\.?w)\.?\s*[1-4]\s*[:=])/i;
const TAG = /^(?:triwulan|tri\s?wulan|t[rial]?\s?\.?\s?w\s?\.?)\s*\.?\s*\d\b/i;

/** Values of a row that carries a quarter, in order. */
function nilaiBaris(baris: BarisTerbaca): { triwulan: number; titik: TitikDeret[] } | null {
  const bertanda = baris.sel.filter((s) => s !== undefined && s.triwulan !== null);
  const triwulan = bertanda[0]?.triwulan ?? null;
  const mulai = bertanda[0]?.kolom ?? 0;
  if (triwulan === null || bertanda.length < 2) return null;
  const titik: TitikDeret[] = [];
  for (const s of baris.sel) {
    if (s === undefined || s.kolom < mulai || s.nilai === null) continue;
    titik.push({ nilai: s.nilai, baris, kolom: s.kolom });
  }
  return { triwulan, titik };
}

const teksNama = (baris: BarisTerbaca): string[] =>
  baris.sel.flatMap((s) =>
    s !== undefined && s.nilai === null && s.triwulan === null && s.teks.length > 4 && !TAG.test(s.teks)
      ? [s.teks]
      : [],
  );

/** `judul`: the titles of all pieces of the appendix, since a piece after a page break has none. */
function kumpulDeret(tabel: TabelTerbaca, judul: readonly string[]): KelompokDeret[] {
  const berurut = judul.filter((teks) => /kumulatif|sampai dengan|s\.?\/?d\.?(?:\s|$)/i.test(teks));
  const kumulatif: Kumulatif = {
    kumulatif: berurut.length > 0,
    kumulatifKinerja: berurut.some((teks) => !/keuangan|anggaran|rupiah/i.test(teks)),
  };
  const hasil: KelompokDeret[] = [];
  let baris: { triwulan: number; titik: TitikDeret[] }[] = [];
  let kepala: BarisTerbaca | null = null;
  const tutup = (): void => {
    if (kepala !== null && baris.length > 1) hasil.push(susun(tabel, kepala, baris, kumulatif));
    baris = [];
    kepala = null;
  };
  for (const b of tabel.baris) {
    const bersusun = deretSel(b);
    if (bersusun !== null) {
      tutup();
      hasil.push(susun(tabel, b, bersusun, kumulatif));
      continue;
    }
    const isi = nilaiBaris(b);
    if (isi === null) continue;
    if (isi.triwulan === 1) {
      tutup();
      kepala = b;
    }
    if (kepala !== null) baris.push(isi);
  }
  tutup();
  return [...hasil, ...deretKolom(tabel, kumulatif), ...deretBaris(tabel, kumulatif)];
}

/** A cell that holds all four quarters. */
function deretSel(baris: BarisTerbaca): { triwulan: number; titik: TitikDeret[] }[] | null {
  const susunan = baris.sel.flatMap((s) => {
    if (s === undefined || s.teks.length < 20) return [];
    const bagian = s.teks.split(TW).map((t) => bacaSel(t.trim()));
    return bagian.length === 4 && bagian.every((b) => b.nilai !== null) ? [{ kolom: s.kolom, bagian }] : [];
  });
  if (susunan.length < 2) return null;
  return [0, 1, 2, 3].map((i) => ({
    triwulan: i + 1,
    titik: susunan.flatMap(({ kolom, bagian }) => {
      const nilai = bagian[i]?.nilai;
      return nilai === null || nilai === undefined ? [] : [{ nilai, baris, kolom }];
    }),
  }));
}

/** Series of all tables, each named by its indicator. */
export function semuaDeret(tabel: readonly TabelTerbaca[]): KelompokDeret[] {
  const judulSendiri = ({ judul, kepala }: TabelTerbaca): string[] => [judul ?? '', ...kepala.flat()];
  const menurutBagian = new Map<string, string[]>();
  for (const t of tabel)
    if (t.nomor === null) menurutBagian.set(t.bagian, [...(menurutBagian.get(t.bagian) ?? []), ...judulSendiri(t)]);
  return tabel.flatMap((t) =>
    kumpulDeret(t, [...(t.nomor === null ? [] : judulSendiri(t)), ...(menurutBagian.get(t.bagian) ?? [])]),
  );
}

/** The indicator among the names of a series. */
export const namaDeret = (k: KelompokDeret): string =>
  k.nama.find((n) => /^(?:jumlah|persentase|presentase|prosentase|percentase|%|nilai|indeks|rasio|angka)\b/i.test(n)) ??
  [...k.nama].sort((a, b) => b.length - a.length)[0] ??
  '';

const adalahUang = (titik: TitikDeret): boolean => titik.nilai.satuan === null && !titik.nilai.persen;

function susun(
  tabel: TabelTerbaca,
  kepala: BarisTerbaca,
  baris: readonly { triwulan: number; titik: TitikDeret[] }[],
  kumulatif: Kumulatif,
): KelompokDeret {
  const kinerja: DeretTriwulan[] = [Array(4).fill(null), Array(4).fill(null)];
  const uang: DeretTriwulan[] = [Array(4).fill(null), Array(4).fill(null)];
  for (const { triwulan, titik } of baris) {
    if (triwulan < 1 || triwulan > 4) continue;
    const fisik = titik.filter((t) => !adalahUang(t));
    const rupiah = titik.filter(adalahUang);
    // A row that lost one of its two values cannot tell which one is left.
    if (fisik.length === 2) for (const [i, deret] of kinerja.entries()) deret[triwulan - 1] = fisik[i] ?? null;
    if (rupiah.length === 2) for (const [i, deret] of uang.entries()) deret[triwulan - 1] = rupiah[i] ?? null;
  }
  const isi = (deret: DeretTriwulan | undefined): DeretTriwulan | null =>
    deret === undefined || deret.every((t) => t === null) ? null : deret;
  return {
    tabel,
    kepala,
    nama: teksNama(kepala),
    target: isi(kinerja[0]),
    realisasi: isi(kinerja[1]),
    targetUang: isi(uang[0]),
    realisasiUang: isi(uang[1]),
    ...kumulatif,
  };
}

/** Columns TW 1–4 below TARGET and REALISASI. */
function deretKolom(tabel: TabelTerbaca, kumulatif: Kumulatif): KelompokDeret[] {
  const kelompok = (peran: 'target' | 'realisasi', uang: boolean): number[] =>
    tabel.kolom.flatMap((k, i) =>
      k.peran === peran && k.triwulan !== null && (k.keuangan === true) === uang ? [i] : [],
    );
  const set = [
    kelompok('target', false),
    kelompok('realisasi', false),
    kelompok('target', true),
    kelompok('realisasi', true),
  ];
  if (set.every((kolom) => kolom.length !== 4)) return [];
  return tabel.baris
    .filter((b) => b.jenis === 'data')
    .map((baris) => {
      const [target, realisasi, targetUang, realisasiUang] = set.map((kolom): DeretTriwulan | null => {
        if (kolom.length !== 4) return null;
        const deret = kolom.map((k) => {
          const nilai = baris.sel[k]?.nilai ?? null;
          return nilai === null ? null : { nilai, baris, kolom: k };
        });
        return deret.every((t) => t === null) ? null : deret;
      });
      return {
        tabel,
        kepala: baris,
        nama: teksNama(baris),
        target: target ?? null,
        realisasi: realisasi ?? null,
        targetUang: targetUang ?? null,
        realisasiUang: realisasiUang ?? null,
        ...kumulatif,
      };
    });
}

/** Rows I–IV below each other, the quarter in a column of its own. */
function deretBaris(tabel: TabelTerbaca, kumulatif: Kumulatif): KelompokDeret[] {
  const kolom = (peran: 'target' | 'realisasi', uang: boolean): number =>
    tabel.kolom.findIndex((k) => k.peran === peran && k.triwulan === null && (k.keuangan === true) === uang);
  const kelompok: BarisTerbaca[][] = [];
  for (const baris of tabel.baris) {
    if (baris.triwulan === null || baris.jenis !== 'data') continue;
    if (baris.triwulan === 1) kelompok.push([]);
    kelompok.at(-1)?.push(baris);
  }
  return kelompok.flatMap((semua): KelompokDeret[] => {
    const [kepala] = semua;
    if (kepala === undefined || semua.length < 2) return [];
    const isi = (k: number): DeretTriwulan | null => {
      if (k < 0) return null;
      const deret: DeretTriwulan = Array(4).fill(null);
      for (const baris of semua) {
        const nilai = baris.sel[k]?.nilai ?? null;
        if (nilai !== null) deret[(baris.triwulan ?? 1) - 1] = { nilai, baris, kolom: k };
      }
      return deret.every((t) => t === null) ? null : deret;
    };
    return [
      {
        tabel,
        kepala,
        nama: teksNama(kepala),
        target: isi(kolom('target', false)),
        realisasi: isi(kolom('realisasi', false)),
        targetUang: isi(kolom('target', true)),
        realisasiUang: isi(kolom('realisasi', true)),
        ...kumulatif,
      },
    ];
  });
}
