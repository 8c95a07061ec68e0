// Layout of a table: type size and column widths for a given text width, so that no figure is ever parted or cut.
// Shared by PDF and DOCX. Weights give the shares; a column that would part a figure or a usual word takes from the others.
import type { Inline, Sel, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import { metrikFon } from './metrikFon.ts';
import { petakSel } from './petakSel.ts';
import { potongKata } from './potongKata.ts';

/** Type size and cell padding in pt. */
export interface UkuranTabel {
  fon: number;
  isiX: number;
  isiY: number;
}

const UKURAN = {
  biasa: { fon: 9, isiX: 4, isiY: 3.6 },
  kecil: { fon: 8, isiX: 3.2, isiY: 3 },
  sangatKecil: { fon: 7, isiX: 2.4, isiY: 2.6 },
} as const satisfies Record<NonNullable<Tabel['ukuran']>, UkuranTabel>;
/** Type sizes that a cell can have. */
export const UKURAN_SEL: readonly number[] = Object.values(UKURAN).map((u) => u.fon);
const URUTAN = ['biasa', 'kecil', 'sangatKecil'] as const;

/** Words up to this length are kept whole when widths are shared out. */
const KATA_BIASA = 12;
export const MENJOROK = 7;

export interface TataTabel extends UkuranTabel {
  /** Column widths in pt; they add up to the text width. */
  lebar: number[];
  /** Column that carries the indent of tree rows: the widest left-aligned one. */
  kolomPohon: number;
}

const kata = (isi: Inline[]): string[] => isi.flatMap((i) => (i.t === 'ganti' ? [] : i.teks.split(/\s+/)));

interface Batas {
  /** Below this a figure or a usual word would be parted. */
  min: number[];
  /** Above this nothing is gained: every cell already stands on one line. */
  maks: number[];
}

/** Widths that the longest piece of a cell and its longest line need, without padding. */
function lebarIsi(sel: Sel, tebal: boolean, fon: number): { min: number; maks: number } {
  const ukur = metrikFon('Arimo', tebal ? 'tebal' : 'biasa');
  let min = 0;
  for (const satu of kata(sel.isi)) {
    const { bagian, tanda } = satu.length <= KATA_BIASA ? { bagian: [satu], tanda: '' } : potongKata(satu);
    for (const [i, b] of bagian.entries()) {
      min = Math.max(min, ukur(i < bagian.length - 1 ? b + tanda : b, fon));
    }
  }
  const maks = ukur(sel.isi.map((i) => (i.t === 'ganti' ? '' : i.teks)).join(''), fon);
  return { min, maks };
}

/** The widest left-aligned column: it names the row and carries the indent of tree rows. */
export function kolomPohon(tabel: Tabel): number {
  let terpilih = -1;
  tabel.kolom.forEach((k, i) => {
    if (k.rata === 'kiri' && (terpilih < 0 || k.bobot > (tabel.kolom[terpilih]?.bobot ?? 0))) terpilih = i;
  });
  return Math.max(0, terpilih);
}

function batasKolom(tabel: Tabel, u: UkuranTabel, pohon: number): Batas {
  const min = tabel.kolom.map(() => 2 * u.isiX + u.fon);
  const maks = [...min];
  const catat = (baris: Sel[][], tebal: (b: number) => boolean, menjorok: (b: number) => number) => {
    for (const [b, isi] of petakSel(baris).entries()) {
      for (const { sel, kolom, lebar } of isi) {
        if (lebar > 1) continue;
        const perlu = lebarIsi(sel, tebal(b) || sel.tebal === true, u.fon);
        const tepi = 2 * u.isiX + 0.5 + (kolom === pohon ? menjorok(b) * MENJOROK : 0);
        min[kolom] = Math.max(min[kolom] ?? 0, perlu.min + tepi);
        maks[kolom] = Math.max(maks[kolom] ?? 0, perlu.maks + tepi);
      }
    }
  };
  catat(
    tabel.kepala,
    () => true,
    () => 0,
  );
  catat(
    tabel.isi.map((b) => b.sel),
    (b) => tabel.isi[b]?.gaya !== undefined,
    (b) => tabel.isi[b]?.menjorok ?? 0,
  );
  return { min, maks };
}

const jumlah = (a: readonly number[]): number => a.reduce((x, y) => x + y, 0);

/** Shares `tersedia` by weight within the bounds; what one column gives up or needs more is shared among the others. */
function bagi(bobot: readonly number[], { min, maks }: Batas, tersedia: number): number[] {
  if (jumlah(min) >= tersedia) return min.map((m) => (m * tersedia) / jumlah(min));
  // Where everything fits on one line the weights alone decide, above the minimum.
  const atas = jumlah(maks) > tersedia ? maks : maks.map(() => tersedia);
  const pas: (number | null)[] = bobot.map(() => null);
  for (;;) {
    const bebas = bobot.flatMap((_, i) => (pas[i] === null ? [i] : []));
    const sisa = tersedia - jumlah(pas.map((p) => p ?? 0));
    const bobotSisa = jumlah(bebas.map((i) => bobot[i] ?? 0));
    const bagian = (i: number) => ((bobot[i] ?? 0) / bobotSisa) * sisa;
    const sempit = bebas.filter((i) => bagian(i) < (min[i] ?? 0));
    const longgar = bebas.filter((i) => bagian(i) > (atas[i] ?? 0));
    if (sempit.length === 0 && longgar.length === 0) return bobot.map((_, i) => pas[i] ?? bagian(i));
    // Fixing the side that moves more keeps the rest solvable (as in CSS flexible lengths).
    const kurang = jumlah(sempit.map((i) => (min[i] ?? 0) - bagian(i)));
    const lebih = jumlah(longgar.map((i) => bagian(i) - (atas[i] ?? 0)));
    if (kurang >= lebih) for (const i of sempit) pas[i] = min[i] ?? 0;
    else for (const i of longgar) pas[i] = atas[i] ?? 0;
    if (pas.every((p) => p !== null)) return pas.map((p) => ((p ?? 0) * tersedia) / jumlah(pas.map((q) => q ?? 0)));
  }
}

/** Type size (smaller than asked only when figures would not fit otherwise) and widths for a text width in pt. */
export function tataTabel(tabel: Tabel, tersedia: number): TataTabel {
  const pohon = kolomPohon(tabel);
  const bobot = tabel.kolom.map((k) => k.bobot);
  const terpilih = URUTAN.indexOf(tabel.ukuran ?? 'biasa');
  for (const nama of URUTAN.slice(terpilih)) {
    const u = UKURAN[nama];
    const batas = batasKolom(tabel, u, pohon);
    if (jumlah(batas.min) > tersedia && nama !== 'sangatKecil') continue;
    return { ...u, lebar: bagi(bobot, batas, tersedia), kolomPohon: pohon };
  }
  throw new Error(`unknown table size ${tabel.ukuran}`);
}
