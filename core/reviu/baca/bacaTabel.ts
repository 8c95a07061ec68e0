// One table understood: header rows and the roles of the columns, then data rows with their figures, labels, kode and kind.
import type { BarisTabel, BlokTabel, Letak, SelTabel } from '../berkasTerbaca.ts';
import { bacaSel, type NilaiCetak } from './bacaNilai.ts';
import { bersihkan } from './kunciNama.ts';
import { nomorTriwulan } from './nomorTriwulan.ts';
import { bacaKolom, type Kolom, type PeranKolom } from './peranKolom.ts';
import { rapatkanBaris } from './rapatkanBaris.ts';

export interface SelTerbaca {
  teks: string;
  nilai: NilaiCetak | null;
  triwulan: number | null;
  alamat: string | null;
  /** 0-based. */
  kolom: number;
  asal?: SelTabel['asal'];
}

export type JenisBaris = 'data' | 'jumlah' | 'rata' | 'penanda' | 'kosong';

export interface BarisTerbaca {
  /** 1-based in its table, header rows counted. */
  nomor: number;
  letak: Letak;
  sel: (SelTerbaca | undefined)[];
  jenis: JenisBaris;
  label: string;
  kode: string | null;
  /** 0 the whole, 1 program, 2 kegiatan, 3 sub kegiatan, or the depth of the numbering; null in flat tables. */
  tingkat: number | null;
  /** Row of the belanja branch (akun 5…), which adds up beside the programs. */
  belanja: boolean;
  /** Quarter and year the row is about, where a column of the table says so. */
  triwulan: number | null;
  tahun: number | null;
}

export interface TabelTerbaca {
  /** Index of its (first) block. */
  blok: number;
  letak: Letak;
  nomor: string | null;
  judul: string | null;
  /** Heading above it. */
  bagian: string;
  /** The short paragraph right before it. */
  sebelum: string;
  kepala: string[][];
  kolom: Kolom[];
  baris: BarisTerbaca[];
  /** Read from a scan so bad that its figures are no evidence against the author. */
  kotor: boolean;
}

const KATA_KEPALA =
  /\b(?:no|nomor|uraian|indi[ck]ator|target|realisasi|capaian|jumlah|persentase|anggaran|pagu|program|kegiatan|satuan|kode|sasaran|tujuan|keterangan|tahun|triwulan|tw|trw|sisa|jenis|nama|strategi|kebijakan|penyerapan|efisiensi|kinerja|keuangan|karakteristik|apbd|murni|perubahan|unsur|rupiah|rp|%|pangkat)\b/i;
/** Program … sub kegiatan ("1.06.01.2.01.0005"), belanja ("5.1.02"), or a bidang urusan of two numbers; "1.1.1" only counts. */
const KODE =
  /^(?:\d{1,2}|x)\.(?:\d{2}|xx)(?:\.\d{2}(?:\.\d(?:\.\d{1,2}(?:\.\d{2,4}){0,4})?)?)?\.?$|^5\.\d(?:\.\d{2}(?:\.\d{2,4}){0,3})?\.?$/i;

export const adalahKode = (teks: string): boolean => KODE.test(teks.trim()) && teks.includes('.');

/** Cells on the grid; a cell that covers several columns stands in each of them when `sebar`. */
function keGrid(baris: BarisTabel, lebar: number, sebar: boolean): string[] {
  const hasil = Array.from({ length: lebar }, () => '');
  for (const sel of baris.sel)
    for (let k = sel.kolom; k < sel.kolom + (sebar ? sel.lebar : 1) && k < lebar; k += 1)
      hasil[k] = bersihkan(sel.teks);
  return hasil;
}

const adalahPenomoran = (isi: string[]): boolean =>
  isi.filter((t) => t !== '').length > 2 && isi.every((t) => t === '' || /^\(?\d{1,2}[a-z]?\)?(?:\s*=.*)?$/i.test(t));

const adalahBatasMd = (isi: string[]): boolean =>
  isi.some((t) => t !== '') && isi.every((t) => t === '' || /^:?-{2,}:?$/.test(t));

/** A row that can still be part of the header: titles, years, quarters, column numbers; no figures. */
function dapatKepala(isi: string[], pertama: boolean): boolean {
  if (adalahPenomoran(isi) || adalahBatasMd(isi)) return true;
  const terisi = isi.filter((t) => t !== '');
  if (terisi.length === 0) return !pertama;
  if (terisi.some((t) => bukanJudul(t))) return false;
  if (pertama) return terisi.some((t) => KATA_KEPALA.test(t)) && terisi.every((t) => t.length < 120);
  const tanpaAwal = isi[0] === '' && terisi.every((t) => t.length < 60);
  return (
    tanpaAwal &&
    terisi.every((t) => KATA_KEPALA.test(t) || /^\(?(?:20\d\d|rp\.?|%)\)?$/i.test(t) || /^[\p{Lu}*]/u.test(t))
  );
}

function bukanJudul(teks: string): boolean {
  if (/^20\d\d$/.test(teks)) return false;
  const { nilai, triwulan } = bacaSel(teks);
  return nilai !== null && (triwulan !== null || teks.length > 0);
}

const JUMLAH =
  /^(?:(?:sub ?-?)?(?:jumlah|total)|grand total|jumlah total|total jumlah|j u m l a h)(?: (?:keseluruhan|seluruhnya|semua(?:nya)?|umum|besar|akhir|(?:i{1,3}|iv|v|vi|[a-f1-9])\b.*|(?:belanja|anggaran|pagu|realisasi|pegawai|program|pendapatan|responden|pengunjung|kunjungan|aset|dana|skor|bobot|orang)\b(?: (?!yang\b|menurut\b|dalam\b)[\p{L}/]+){0,3}))?\s*[:.]?$/iu;
/** "Rata-rata capaian", not "Rata-rata lama sekolah", which is an indicator. */
const RATA =
  /^(?:nilai |jumlah )?(?:rata\s?-?\s?rata|rerata|rata2)(?:\s+(?:nilai|capaian|kinerja|realisasi|target|total|keseluruhan|seluruh(?:nya)?|persentase|tingkat|skor|tertimbang|indikator|sasaran|tujuan|program|kegiatan|iku|ikk|ikm|skm|unsur|anggaran|penyerapan|serapan|keuangan|fisik|dinas|badan|perangkat|daerah|opd|per|bulan|triwulan|semester|tahun|20\d\d|[ivx\d]+|\([^)]*\)|%))*\s*[:.]?$/i;
/** A numbered row is no mean of the rows above it. */
const bernomor = (sel: readonly (SelTerbaca | undefined)[]): boolean => /^\d{1,3}[.)]?$/.test(sel[0]?.teks ?? '');

/** The texts of a row that name it: the first that is neither figure, number nor kode. */
function bacaLabel(sel: readonly (SelTerbaca | undefined)[], kolom: readonly Kolom[]): string {
  const teks = sel.filter(
    (s) => s !== undefined && s.teks !== '' && s.nilai === null && !adalahKode(s.teks) && !/^[\d.()]+$/.test(s.teks),
  );
  const jelas = teks.find((s) => ['uraian', 'indikator'].includes(kolom[s?.kolom ?? -1]?.peran ?? ''));
  const total = teks.map((s) => s?.teks ?? '').find((t) => JUMLAH.test(t) || (RATA.test(t) && !bernomor(sel)));
  if (total !== undefined) return total;
  return (jelas ?? teks[0])?.teks ?? '';
}

function jenisBaris(sel: readonly (SelTerbaca | undefined)[], label: string, kode: string | null): JenisBaris {
  const terisi = sel.filter((s) => s !== undefined && s.teks !== '');
  const angka = terisi.filter((s) => s?.nilai !== null && s?.nilai !== undefined);
  if (terisi.length === 0) return 'kosong';
  if (RATA.test(label) && !bernomor(sel)) return 'rata';
  if (kode === null && JUMLAH.test(label)) return 'jumlah';
  if (/^(?:program|kegiatan|sub ?kegiatan)\s*:?$/i.test(label) && angka.length === 0) return 'penanda';
  if (
    label === '' &&
    kode === null &&
    angka.length > 0 &&
    angka.every((s) => s?.triwulan === null) &&
    angka.length === terisi.length &&
    sel[0]?.teks === ''
  )
    return 'jumlah';
  return 'data';
}

/** Roles of columns whose cells are never figures, whatever they look like. */
const BUKAN_ANGKA: ReadonlySet<PeranKolom> = new Set(['kode', 'rumus', 'nomor', 'triwulan', 'tahun']);

/** The quarter or the year that a column of the table gives to the row. */
function periodeBaris(
  sel: readonly (SelTerbaca | undefined)[],
  kolom: readonly Kolom[],
): Pick<BarisTerbaca, 'triwulan' | 'tahun'> {
  const isi = (peran: PeranKolom): string => sel[kolom.findIndex((k) => k.peran === peran)]?.teks.toLowerCase() ?? '';
  const [, tw = ''] = /^(?:triwulan|trw|tw)?\s*\.?\s*(iv|i{1,3}|[1-4])$/.exec(isi('triwulan')) ?? [];
  const tahun = /^(?:tahun\s*)?(20\d\d)$/.exec(isi('tahun'))?.[1];
  return { triwulan: tw === '' ? null : nomorTriwulan(tw), tahun: tahun === undefined ? null : Number(tahun) };
}

export function bacaBarisTabel(baris: BarisTabel, nomor: number, kolom: readonly Kolom[]): BarisTerbaca {
  const sel: (SelTerbaca | undefined)[] = [];
  for (const s of baris.sel) {
    const teks = bersihkan(s.teks);
    const peran = kolom[s.kolom]?.peran ?? null;
    const bukan = (peran !== null && BUKAN_ANGKA.has(peran)) || adalahKodeProgram(teks);
    const { nilai, triwulan } = bukan ? { nilai: null, triwulan: null } : bacaSel(teks);
    sel[s.kolom] = { teks, nilai, triwulan, alamat: s.alamat, kolom: s.kolom, asal: s.asal };
  }
  return lengkapiBaris({ nomor, letak: baris.letak, sel }, kolom);
}

function lengkapiBaris(
  { nomor, letak, sel }: Pick<BarisTerbaca, 'nomor' | 'letak' | 'sel'>,
  kolom: readonly Kolom[],
): BarisTerbaca {
  const kode = sel.find((s) => s !== undefined && adalahKodeProgram(s.teks))?.teks.replace(/\.$/, '') ?? null;
  const label = bacaLabel(sel, kolom);
  // "Jumlah kegiatan yang berubah" may name an indicator; in the column of numbers it can only be a total.
  // "Jumlah seluruh anggaran" speaks of more than the rows above may list.
  const total = kolom.some(
    (k, i) => k.peran === 'nomor' && /^(?:jumlah|total)\b(?!.*\bseluruh\b)/i.test(sel[i]?.teks ?? ''),
  );
  const jenis = total ? 'jumlah' : jenisBaris(sel, label, kode);
  return { nomor, letak, sel, label, kode, jenis, tingkat: null, belanja: false, ...periodeBaris(sel, kolom) };
}

/** "Jumlah Pajak Daerah" below numbered rows and without a number itself; beside indicators it may be one. */
function tandaiTotal(semua: BarisTerbaca[], kolom: readonly Kolom[]): BarisTerbaca[] {
  const nomor = kolom.findIndex((k) => k.peran === 'nomor');
  const akhir = semua.at(-1);
  const lain = semua.slice(0, -1).filter((b) => b.jenis === 'data');
  if (akhir?.jenis !== 'data' || nomor < 0 || lain.length < 2 || kolom.some((k) => k.peran === 'indikator'))
    return semua;
  const bernomor = (b: BarisTerbaca): boolean => (b.sel[nomor]?.teks ?? '') !== '';
  if (bernomor(akhir) || !lain.every(bernomor) || !/^(?:jumlah|total)\b/i.test(akhir.label)) return semua;
  return [...semua.slice(0, -1), { ...akhir, jenis: 'jumlah' }];
}

/** Rows of a block. The words of a cell that covers several rows stand in each of them; its figure only in the first. */
export function bacaSemuaBaris(mentah: readonly BarisTabel[], mulai: number, kolom: readonly Kolom[]): BarisTerbaca[] {
  const semua = rapatkanBaris(mentah);
  const hasil = semua.map((b, i) => bacaBarisTabel(b, mulai + i, kolom));
  return tandaiTotal(
    hasil.map((baris, i) => {
      const turun = semua
        .slice(Math.max(0, i - 60), i)
        .flatMap((b, n, atas) =>
          b.sel.filter((s) => s.tinggi > atas.length - n && baris.sel[s.kolom] === undefined && s.teks !== ''),
        );
      if (turun.length === 0) return baris;
      const sel = [...baris.sel];
      for (const s of turun)
        sel[s.kolom] = { teks: bersihkan(s.teks), nilai: null, triwulan: null, alamat: null, kolom: s.kolom };
      return lengkapiBaris({ ...baris, sel }, kolom);
    }),
    kolom,
  );
}

/** "1.06.01…" or a belanja kode; "1.06" alone may be a figure. */
const adalahKodeProgram = (teks: string): boolean => adalahKode(teks) && (teks.match(/\./g)?.length ?? 0) >= 2;

/** Titles of the header rows, carried to the right over the cells that a wider title covers. */
function sebarJudul(kepala: readonly string[][]): string[][] {
  return kepala.map((baris, i) =>
    baris.map((teks, k) => {
      if (teks !== '' || k === 0) return teks;
      const bawah = kepala.slice(i + 1).some((b) => (b[k] ?? '') !== '');
      if (!bawah) return teks;
      for (let j = k - 1; j >= 0; j -= 1) {
        if ((baris[j] ?? '') === '') continue;
        return kepala.slice(i + 1).some((b) => (b[j] ?? '') !== '') ? (baris[j] ?? '') : '';
      }
      return teks;
    }),
  );
}

/** First row all short words, every row below with figures: titles, whatever they say. */
function beda(blok: BlokTabel): boolean {
  const [pertama, ...isi] = blok.baris.map((baris) => keGrid(baris, blok.kolom, true));
  if (pertama === undefined || isi.length < 2 || pertama.length < 2) return false;
  const kata = pertama.every((t) => t !== '' && t.length < 50 && /\p{L}/u.test(t) && !bukanJudul(t));
  return kata && isi.every((baris) => baris.slice(1).some((t) => t !== '' && bacaSel(t).nilai !== null));
}

export interface KepalaTabel {
  banyak: number;
  kepala: string[][];
  kolom: Kolom[];
}

export function bacaKepala(blok: BlokTabel): KepalaTabel {
  const lebar = blok.kolom;
  let banyak = 0;
  for (const baris of blok.baris) {
    if (baris.kepala || dapatKepala(keGrid(baris, lebar, true), banyak === 0)) banyak += 1;
    else break;
  }
  if (banyak === 0 && beda(blok)) banyak = 1;
  if (banyak === blok.baris.length && banyak > 1) banyak = 1;
  const kepala = blok.baris
    .slice(0, banyak)
    .map((baris) => keGrid(baris, lebar, true))
    .filter((isi) => !adalahPenomoran(isi) && !adalahBatasMd(isi));
  const tersebar = sebarJudul(kepala);
  const kolom = Array.from({ length: lebar }, (_, k) => bacaKolom(tersebar.map((baris) => baris[k] ?? '')));
  return { banyak, kepala, kolom };
}
