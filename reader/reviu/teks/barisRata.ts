// Tables whose columns are set apart by blanks only, as `pdftotext -layout` and typewriters write them → lines with tabs.
import { sambungAngka } from '@tapis/core/reviu/baca/sambungAngka.ts';
import type { BarisInput } from './splitHalaman.ts';

interface Ruas {
  awal: number;
  akhir: number;
  teks: string;
}

type Kolom = Pick<Ruas, 'awal' | 'akhir'>;

interface BarisRuas {
  input: BarisInput;
  ruas: Ruas[];
}

const FIGURE = /^(?:rp\.?\s?)?[-(]?[\d.,]*\d[\d.,]*\)?%?$/i;
const NO_FIGURE = /^(?:[-–—]|n\/?a|nihil)$/i;
/** Years and column numbers stand in headers, too. */
const HEADER_FIGURE = /^(?:20\d\d|\(?\d{1,2}\)?)$/;
/** Share of the lines that may reach into the gap between two columns. */
const SHARE_ACROSS = 0.15;
/** A title this near to a column without a title of its own belongs to it. */
const NEAR = 3;

/** Pieces of a line: parted by two blanks or more, figures also by one. */
function splitRuas(teks: string): Ruas[] {
  const hasil: Ruas[] = [];
  for (const cocok of teks.matchAll(/\S+/g)) {
    const [awal, kata] = [cocok.index, cocok[0]];
    const kini = hasil.at(-1);
    const angka = FIGURE.test(kata) && kini !== undefined && FIGURE.test(kini.teks);
    if (kini && awal - kini.akhir < 2 && !angka) {
      kini.teks += ` ${kata}`;
      kini.akhir = awal + kata.length;
    } else hasil.push({ awal, akhir: awal + kata.length, teks: kata });
  }
  return hasil;
}

const isFigure = ({ teks }: Ruas): boolean => FIGURE.test(teks);
/** A line of a table by itself: several pieces, one of them a figure that is no year. */
const isRow = ({ ruas }: BarisRuas): boolean =>
  ruas.length > 1 && ruas.slice(1).some((satu) => (isFigure(satu) && !HEADER_FIGURE.test(satu.teks)) || isAkhir(satu));
/** "1", "-" in a column of figures. */
const isAkhir = (satu: Ruas): boolean => NO_FIGURE.test(satu.teks) || /^\d{1,2}$/.test(satu.teks);

/** Columns: stretches of the line that hardly any row leaves blank between others. */
function findKolom(baris: readonly BarisRuas[]): Kolom[] {
  const lebar = Math.max(...baris.map(({ ruas }) => ruas.at(-1)?.akhir ?? 0));
  const isi = new Array<number>(lebar + 1).fill(0);
  for (const { ruas } of baris)
    for (const { awal, akhir } of ruas) for (let i = awal; i < akhir; i++) isi[i] = (isi[i] ?? 0) + 1;
  const across = Math.floor(baris.length * SHARE_ACROSS);
  const kolom: Kolom[] = [];
  for (const [i, n] of isi.entries()) {
    // A stretch that few rows use is a column when nothing stands beside it on most of them.
    if (n <= across && !baris.some(({ ruas }) => ruas.some((r) => r.awal <= i && i < r.akhir && isFigure(r)))) continue;
    const kini = kolom.at(-1);
    if (kini && kini.akhir === i) kini.akhir = i + 1;
    else kolom.push({ awal: i, akhir: i + 1 });
  }
  return kolom;
}

const overlap = (a: Kolom, b: Kolom): number => Math.min(a.akhir, b.akhir) - Math.max(a.awal, b.awal);

/** Columns from the rows, and one more where a title stands over an empty column. */
function addKosong(kolom: Kolom[], kepala: readonly BarisRuas[]): Kolom[] {
  const hasil = [...kolom];
  for (const { ruas } of kepala)
    for (const satu of ruas)
      if (hasil.every((k) => overlap(k, satu) <= 0 && overlap(k, satu) < -NEAR))
        hasil.push({ awal: satu.awal, akhir: satu.akhir });
  return hasil.sort((a, b) => a.awal - b.awal);
}

/** The column that holds most of a piece; the nearest when none does. */
function kolomDari(kolom: readonly Kolom[], satu: Ruas): number {
  let hasil = 0;
  let terbaik = Number.NEGATIVE_INFINITY;
  for (const [i, k] of kolom.entries()) {
    // Words that run over into the columns of figures belong where they begin.
    const mulai = !isFigure(satu) && satu.awal >= k.awal && satu.awal < k.akhir;
    const nilai = mulai ? Number.POSITIVE_INFINITY : overlap(k, satu);
    if (nilai > terbaik) [hasil, terbaik] = [i, nilai];
  }
  return hasil;
}

const putSel = (kolom: readonly Kolom[], { ruas }: BarisRuas): string[] => {
  const sel = kolom.map(() => '');
  for (const satu of ruas) {
    const k = kolomDari(kolom, satu);
    sel[k] = `${sel[k] ?? ''} ${satu.teks}`.trim();
  }
  return sel;
};

/** Titles over several columns stand over each of them; only a line below that tells them apart keeps its own row. */
function writeKepala(kolom: readonly Kolom[], kepala: readonly BarisRuas[]): { sel: string[]; baris: BarisRuas[] }[] {
  const hasil: { sel: string[]; lebar: number[]; baris: BarisRuas[] }[] = [];
  for (const baris of kepala) {
    const sel = kolom.map(() => '');
    const lebar = kolom.map(() => 0);
    for (const satu of baris.ruas) {
      const di = kolom.flatMap((k, i) => (overlap(k, satu) > 0 ? [i] : []));
      const [utama = kolomDari(kolom, satu)] = di;
      sel[utama] = `${sel[utama] ?? ''} ${satu.teks}`.trim();
      lebar[utama] = Math.max(di.length, 1);
    }
    const atas = hasil.at(-1);
    const splits = atas?.lebar.some((n, k) => n > 1 && sel.slice(k, k + n).filter((t) => t !== '').length > 1);
    if (atas && !splits) {
      for (const [k, teks] of sel.entries()) atas.sel[k] = `${atas.sel[k] ?? ''} ${teks}`.trim();
      atas.baris.push(baris);
    } else hasil.push({ sel, lebar, baris: [baris] });
  }
  return hasil;
}

/** A line that only goes on with the cells above it: words, and ends of figures that a narrow column broke. */
function goesOn(atas: readonly string[], sel: readonly string[]): boolean {
  if (sel[0] !== '' || sel.every((t) => t === '')) return false;
  return sel.every((t, k) => {
    const di = atas[k] ?? '';
    if (t === '') return true;
    if (!/\d/.test(t)) return di !== '' || k < 3;
    return sambungAngka(di, t) !== null || (/\p{L}{3}/u.test(t) && di !== '');
  });
}

const joinSel = (atas: string, bawah: string): string => sambungAngka(atas, bawah) ?? `${atas} ${bawah}`.trim();

/** Share of the rows that must have as many pieces as the line of titles, for their order to tell the column. */
const SHARE_SAME = 0.7;

/** Rows of as many pieces as titles need no common columns: what is indented by its level stays in its place. */
function putUrut(baris: readonly BarisRuas[], pertama: number): BarisInput[] | null {
  const kepala = baris[pertama - 1];
  const banyak = kepala?.ruas.length ?? 0;
  const isi = baris.slice(pertama);
  if (kepala === undefined || banyak < 3 || (baris[pertama - 2]?.ruas.length ?? 0) > 1) return null;
  const penuh = isi.filter(({ ruas }) => ruas.length === banyak);
  if (penuh.length < isi.length * SHARE_SAME || isi.some(({ ruas }) => ruas.length < 2 || ruas.length > banyak))
    return null;
  return [kepala, ...isi].map(({ input, ruas }) => {
    // A total has no number and no kode: its figures stand at the right, its word in the last column of words.
    const angka = ruas.length - 1 - ruas.findLastIndex((satu) => !isFigure(satu) && !NO_FIGURE.test(satu.teks));
    const kosong = Array.from({ length: banyak - ruas.length }, () => '');
    const teks = ruas.map((satu) => satu.teks);
    const batas = angka === 0 || angka === ruas.length ? ruas.length : ruas.length - angka;
    const depan = teks.slice(0, batas - 1);
    const sel = [...depan, ...(kosong.length > 0 ? kosong : []), ...teks.slice(batas - 1)];
    return { ...input, teks: sel.join('\t') };
  });
}

/** The group with its tables written with tabs; the very same lines where it holds none. */
export function barisRata(kelompok: readonly BarisInput[]): BarisInput[] {
  if (kelompok.some(({ teks }) => /[\t|]/.test(teks))) return [...kelompok];
  const baris = kelompok.map((input) => ({ input, ruas: splitRuas(input.teks) }));
  const rows = baris.filter(isRow);
  const pertama = baris.findIndex(isRow);
  if (rows.length < 2 || pertama === -1) return [...kelompok];
  const urut = putUrut(baris, pertama);
  if (urut !== null) return [...kelompok.slice(0, pertama - 1), ...urut];
  const kolomIsi = findKolom(baris.slice(pertama).filter(({ ruas }) => ruas.length > 0));
  // Titles: the lines in several pieces right above the first row.
  let awal = pertama;
  while (awal > 0 && (baris[awal - 1]?.ruas.length ?? 0) > 1) awal--;
  const kepala = baris.slice(awal, pertama);
  const kolom = addKosong(kolomIsi, kepala);
  if (kolom.length < 2) return [...kelompok];
  const write = (sel: readonly string[], semua: readonly BarisRuas[]): BarisInput => {
    const [satu, terakhir] = [semua[0]?.input, semua.at(-1)?.input];
    return {
      teks: sel.join('\t'),
      nomor: satu?.nomor ?? 1,
      sampai: terakhir?.nomor ?? 1,
      halaman: satu?.halaman ?? null,
    };
  };
  const isi: { sel: string[]; baris: BarisRuas[] }[] = [];
  for (const satu of baris.slice(pertama)) {
    const sel = putSel(kolom, satu);
    const atas = isi.at(-1);
    if (atas && goesOn(atas.sel, sel)) {
      for (const [k, teks] of sel.entries()) atas.sel[k] = joinSel(atas.sel[k] ?? '', teks);
      atas.baris.push(satu);
    } else isi.push({ sel, baris: [satu] });
  }
  return [
    ...kelompok.slice(0, awal),
    ...[...writeKepala(kolom, kepala), ...isi].map((satu) => write(satu.sel, satu.baris)),
  ];
}
