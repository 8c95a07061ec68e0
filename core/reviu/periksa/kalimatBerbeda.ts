// A sentence names a program or an indicator and gives its budget, target or realisasi otherwise than the tables do.
import type { Amatan, Ukuran } from '../baca/amatan.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { bacaNilai, type NilaiCetak } from '../baca/bacaNilai.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { onceFor } from '../baca/onceFor.ts';
import { type Buku, type Rujukan, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { kelompokkan } from './kelompokkan.ts';
import {
  bertemu,
  bertemuTerpotong,
  pas,
  persenRentang,
  type Rentang,
  rentang,
  rentangHasil,
  samaCetak,
} from './rentang.ts';

/** What all tables say about one thing. */
export interface Milik {
  nama: string;
  /** For a text in lower case. */
  pola: RegExp;
  kunci: string;
  /** "BOR", where the name ends in it and no other name does. */
  singkatan: RegExp | null;
  menurutUkuran: Map<Ukuran, Amatan[]>;
  /** Any table of it is a bad scan. */
  kotor: boolean;
}

/** Shorter names are words of the language. */
const NAMA_TERPENDEK = 14;

const escapePola = (kata: string): string => kata.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What may stand between two words of a name. Letters spelled out: with /iu and \p{L} each name takes four milliseconds to compile. */
const BETWEEN = '(?:\\s*\\([^)]*\\))?[^a-zµßà-öø-ɏ\\d%]+';

export const kumpulMilik = onceFor((dokumen: Dokumen): readonly Milik[] => {
  const hasil = new Map<string, Milik>();
  for (const a of dokumen.amatan) {
    if (a.kunci.length < NAMA_TERPENDEK || !a.kunci.includes(' ')) continue;
    if (a.tahun !== null && dokumen.tahun !== null && a.tahun !== dokumen.tahun) continue;
    const ada = hasil.get(a.kunci) ?? {
      nama: a.nama,
      pola: new RegExp(a.kunci.split(' ').map(escapePola).join(BETWEEN)),
      kunci: a.kunci,
      singkatan: polaSingkatan(a.nama),
      menurutUkuran: new Map<Ukuran, Amatan[]>(),
      kotor: false,
    };
    ada.menurutUkuran.set(a.ukuran, [...(ada.menurutUkuran.get(a.ukuran) ?? []), a]);
    ada.kotor ||= a.tabel.kotor;
    hasil.set(a.kunci, ada);
  }
  const semua = [...hasil.values()];
  for (const m of semua)
    if (semua.some((x) => x !== m && x.singkatan?.source === m.singkatan?.source)) m.singkatan = null;
  return semua;
});

const polaSingkatan = (nama: string): RegExp | null => {
  const pendek = /\((\p{Lu}[\p{Lu}\d-]{1,7})\)\s*$/u.exec(nama)?.[1];
  return pendek === undefined ? null : new RegExp(`(?<![\\p{L}\\d(])${escapePola(pendek)}(?![\\p{L}\\d])`, 'u');
};

/** Quarters, other places, other years and other things than the year's figures. */
const LAIN =
  /\b(?:triwulan|semester|bulan|s\.d\.?|kumulatif|provinsi|nasional|rata-rata|fisik|per hari|sebelumnya|tahun lalu|akhir renstra|rpjmd?)\b/i;

const UKUR = /\b(pagu|anggaran|alokasi|dianggarkan|target|ditargetkan|realisasi\p{L}*|terealisasi|terserap)\b/giu;
/** Between measure and figure: a difference, a rank or a part is no measure any more. */
const BUKAN_UKURAN =
  /\b(?:naik|turun|meningkat|menurun|peningkatan|kenaikan|penurunan|bertambah|berkurang|selisih|sisa|lebih|kurang|efisiensi|capaian|kinerja|dari|terhadap|kegiatan|sub|belanja)\b/i;
const ANGKA = /(rp\.?\s?)?(\d[\d.,]*\d|\d)\s?(%|persen\b|miliar|milyar|juta|triliun)?/giu;

interface Sebutan {
  ukuran: readonly Ukuran[];
  nilai: NilaiCetak;
  mulai: number;
  panjang: number;
}

function ukuranDari(kata: string, uang: boolean): Ukuran[] {
  if (/^(?:target|ditargetkan)/i.test(kata)) return uang ? ['pagu'] : ['target'];
  if (/^(?:pagu|anggaran|alokasi|dianggarkan)/i.test(kata)) return uang ? ['pagu'] : [];
  return uang ? ['realisasiUang', 'realisasi'] : ['realisasi', 'capaian', 'serapan'];
}

/** Figures of one sentence part that the nearest word before them measures. */
function sebutanDalam(teks: string, geser: number): Sebutan[] {
  return [...teks.matchAll(ANGKA)].flatMap((t): Sebutan[] => {
    const [utuh, rp, angka = '', ekor = ''] = t;
    const persen = /^(?:%|persen)/i.test(ekor);
    if ((rp === undefined) === !persen || (ekor !== '' && !persen)) return [];
    const kata = [...teks.slice(0, t.index).matchAll(UKUR)].at(-1);
    if (kata === undefined) return [];
    const antara = teks.slice(kata.index + kata[0].length, t.index);
    if (antara.length > 160 || /\d|[;:]/.test(antara.replace(/\b20\d\d\b/g, ''))) return [];
    const tanpaNama = antara.slice(Math.max(antara.search(/\b(?:sebesar|sebanyak|yaitu|adalah|mencapai)\b/i), 0));
    if (BUKAN_UKURAN.test(tanpaNama)) return [];
    const nilai = bacaNilai(persen ? `${angka}%` : `Rp${angka}`);
    const ukuran = ukuranDari(kata[0], rp !== undefined);
    if (nilai === null || nilai.cacat || ukuran.length === 0) return [];
    const mulai = geser + t.index;
    return [{ ukuran, nilai, mulai, panjang: utuh.trimEnd().length }];
  });
}

const kali = (n: NilaiCetak, faktor: number): Rentang => {
  const { bawah, atas } = rentangHasil(n);
  return { bawah: bawah.times(faktor), atas: atas.times(faktor) };
};

/** A table may count in thousands or millions of rupiah; the sentence writes all digits. */
export const samaNilaiUang = (tabel: NilaiCetak, kalimat: NilaiCetak): boolean =>
  samaCetak(tabel, kalimat) ||
  (kalimat.rupiah && [1000, 1_000_000].some((faktor) => bertemu(kali(tabel, faktor), pas(kalimat.nilai))));

/** Some table gives this figure for the thing, in whatever column, or its columns make it. */
function dikenal({ menurutUkuran }: Milik, sebutan: Sebutan): boolean {
  const { nilai } = sebutan;
  const semua = [...menurutUkuran.values()].flat().map((a) => a.nilai);
  const tercetak = rentangHasil(nilai);
  if (semua.some((n) => samaNilaiUang(n, sebutan.nilai))) return true;
  const [pembilang, penyebut] = [
    ['realisasiUang', 'realisasi'],
    ['pagu', 'target'],
  ].map((daftar) => daftar.flatMap((u) => menurutUkuran.get(u as Ukuran) ?? []).map((a) => a.nilai));
  return (pembilang ?? []).some((a) =>
    (penyebut ?? []).some((b) => {
      const persen = persenRentang(rentang(a), rentang(b));
      return (
        (persen !== null && bertemuTerpotong(nilai, persen)) || bertemu(pas(b.nilai.minus(a.nilai).abs()), tercetak)
      );
    }),
  );
}

function bandingkan(p: Paragraf, milik: Milik, sebutan: Sebutan, buku: Buku): void {
  const acuan = sebutan.ukuran.flatMap((u) => milik.menurutUkuran.get(u) ?? []);
  const [pertama] = acuan;
  if (pertama === undefined) return;
  const sel: Rujukan = rujukTeks(p, sebutan.mulai, sebutan.panjang);
  if (dikenal(milik, sebutan)) {
    buku.lulus([sel]);
    return;
  }
  // "%" may speak of realisasi, capaian or absorption: what the word means is less sure than an amount or a target.
  const jelas = sebutan.nilai.rupiah || sebutan.ukuran.length === 1;
  buku.langgar({
    kode: 'kalimat-berbeda',
    tingkat: milik.kotor ? 'saran' : jelas ? 'salah' : 'peringatan',
    sel: [sel],
    serta: acuan.map((a) => a.rujukan),
    seharusnya: pertama.nilai.teks,
    penjelasan: `Kalimat ini menyebut ${sel.teks} untuk "${milik.nama}", sedangkan ${pertama.rujukan.lokasi.tabel ?? 'tabelnya'} memuat ${pertama.nilai.teks}. Samakan kalimat dan tabelnya.`,
    sitasi: null,
    akar: `kalimat-berbeda.${milik.kunci}.${sebutan.nilai.nilai.toString()}`,
  });
}

/** Sentences with their place in the paragraph. A dot inside a figure or an abbreviation ends none. */
function kalimatDari(teks: string): { isi: string; mulai: number }[] {
  const hasil: { isi: string; mulai: number }[] = [];
  let mulai = 0;
  for (const t of teks.matchAll(/[.!?](?=\s+\p{Lu})|;(?=\s)/gu)) {
    if (/\b(?:rp|no|s\.d|dr|drs|ir)$/i.test(teks.slice(mulai, t.index))) continue;
    hasil.push({ isi: teks.slice(mulai, t.index), mulai });
    mulai = t.index + 1;
  }
  hasil.push({ isi: teks.slice(mulai), mulai });
  return hasil;
}

/** The longest word inside a name, which a sentence that holds the name has whole; "" for names of two words. */
const kataInti = (kunci: string): string =>
  kunci
    .split(' ')
    .slice(1, -1)
    .reduce((a, b) => (b.length > a.length ? b : a), '');

const menurutInti = onceFor((semua: readonly Milik[]) =>
  kelompokkan(
    semua.map((milik, nomor) => ({ milik, nomor })),
    ({ milik }) => kataInti(milik.kunci),
  ),
);

const milikSingkatan = onceFor((semua: readonly Milik[]) =>
  [...menurutInti(semua).values()].flat().filter(({ milik }) => milik.singkatan !== null),
);

/** Of hundreds of names, the few that a sentence of these words can hold, in the order of all. */
function calonDalam(kunci: string, isi: string, semua: readonly Milik[]): Milik[] {
  const indeks = menurutInti(semua);
  const pendek = milikSingkatan(semua).filter(({ milik }) => milik.singkatan?.test(isi));
  const panjang = ['', ...new Set(kunci.split(' '))]
    .flatMap((kata) => indeks.get(kata) ?? [])
    .filter(({ milik }) => kunci.includes(milik.kunci));
  return [...new Set([...panjang, ...pendek])].sort((a, b) => a.nomor - b.nomor).map(({ milik }) => milik);
}

/** The things a sentence names, the longest name at each place, in order. */
export function milikDalam(isi: string, semua: readonly Milik[]): { milik: Milik; mulai: number; akhir: number }[] {
  const rendah = isi.toLowerCase();
  const nama = calonDalam(kunciNama(isi), isi, semua).flatMap((milik) => {
    const t = milik.pola.exec(rendah) ?? milik.singkatan?.exec(isi) ?? null;
    return t === null ? [] : [{ milik, mulai: t.index, akhir: t.index + t[0].length }];
  });
  return nama
    .filter(
      (a) =>
        !nama.some((b) => b !== a && b.mulai <= a.mulai && b.akhir >= a.akhir && b.akhir - b.mulai > a.akhir - a.mulai),
    )
    .sort((a, b) => a.mulai - b.mulai);
}

const LANGSUNG =
  /^(?:\s*(?:pada|di|untuk|tahun|20\d\d|ini|daerah|,|\([^)\d]*\)))*\s*(?:adalah|sebesar|mencapai|tercapai|tercatat|sebanyak|berhasil|yaitu|dapat|telah|hanya|baru)(?:\s+(?:sebesar|sebanyak|mencapai))?\s+(\d[\d.,]*\d)\s?(%|persen\b)?/iu;

/** "… tahun 2022 mencapai 62,58%": without a word of measure the outcome itself is meant. */
function sebutanLangsung(teks: string, akhir: number, geser: number): Sebutan[] {
  const t = LANGSUNG.exec(teks.slice(akhir));
  const angka = t?.[1] ?? '';
  const nilai = t === null ? null : bacaNilai(`${angka}${t[2] === undefined ? '' : '%'}`);
  if (t === null || nilai === null || nilai.cacat || (nilai.desimal === 0 && !nilai.persen) || nilai.nilaiLain !== null)
    return [];
  const mulai = akhir + t[0].lastIndexOf(angka);
  const panjang = t[0].trimEnd().length - t[0].lastIndexOf(angka);
  return [{ ukuran: ['realisasi'], nilai, mulai: geser + mulai, panjang }];
}

/** The part of a sentence before it turns to another year. */
function tanpaTahunLain(isi: string, tahun: number | null): string {
  const lain = [...isi.matchAll(/\b20\d\d\b/g)].find((t) => tahun !== null && Number(t[0]) !== tahun);
  if (lain === undefined) return isi;
  const depan = isi.slice(0, lain.index);
  const batas = Math.max(...[',', ' dibanding', ' sedangkan', ' namun'].map((tanda) => depan.lastIndexOf(tanda)), 0);
  return depan.slice(0, batas);
}

function periksaKalimat(
  p: Paragraf,
  utuh: string,
  geser: number,
  tahun: number | null,
  semua: readonly Milik[],
  buku: Buku,
): void {
  const isi = tanpaTahunLain(utuh, tahun);
  if (LAIN.test(isi) || isi === '') return;
  const nama = milikDalam(isi, semua);
  for (const [i, { milik, mulai, akhir }] of nama.entries()) {
    // A word of measure before the first name belongs to it; each further name begins its own part.
    const awal = i === 0 ? 0 : mulai;
    const bagian = isi.slice(awal, nama[i + 1]?.mulai);
    const langsung =
      bagian.slice(0, akhir - awal).search(UKUR) >= 0 ? [] : sebutanLangsung(bagian, akhir - awal, geser + awal);
    for (const sebutan of [...sebutanDalam(bagian, geser + awal), ...langsung]) bandingkan(p, milik, sebutan, buku);
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const semua = kumpulMilik(dokumen);
  for (const p of dokumen.paragraf) {
    if (p.judul || !/\d/.test(p.teks)) continue;
    for (const { isi, mulai } of kalimatDari(p.teks)) periksaKalimat(p, isi, mulai, dokumen.tahun, semua, buku);
  }
}

const TABEL =
  'Program\tAnggaran\tRealisasi\t%\nProgram Perlindungan Tanaman\t4.000.000\t3.000.000\t75,00\nProgram Pengolahan Hasil Kebun\t2.000.000\t1.900.000\t95,00';

export const kalimatBerbeda: Pemeriksaan = {
  kode: ['kalimat-berbeda'],
  judul: 'Angka program atau indikator dalam kalimat sama dengan tabelnya',
  sitasi: null,
  periksa,
  contohLulus: [
    `${TABEL}\n\nRealisasi Program Perlindungan Tanaman sebesar Rp3.000.000 atau 75,00% dari pagu Rp4.000.000.`,
    `${TABEL}\n\nAnggaran Program Perlindungan Tanaman pada semester pertama Rp1.000.000.`,
    'No\tIndikator\tTarget\tRealisasi\n1\tPersentase jalan mantap kota\t88,00\t86,40\n\nTarget persentase jalan mantap kota 88,00% dan realisasinya 86,40% atau kurang 1,60%.',
  ],
  contohGagal: [
    'No\tIndikator\tTarget\tRealisasi\n1\tBed Occupancy Rate (BOR)\t68,00\t65,28\n\nBOR rumah sakit ini diukur setiap hari. BOR mencapai 64,58%, lebih rendah dari targetnya.',
    `${TABEL}\n\nRealisasi Program Perlindungan Tanaman sebesar Rp3.100.000 dari pagu Rp4.000.000.`,
    'No\tIndikator\tTarget\tRealisasi\n1\tPersentase jalan mantap kota\t88,00\t86,40\n\nTarget persentase jalan mantap kota sebesar 89,00%.',
  ],
};
