// A sheet for entry as a workbook to be filled without a link: its rows as they are shown, what is only for reference locked,
// what stands there now remembered, so that the upload knows what its owner changed.
import { alamatSel, type SelXlsx, tulisBuku, type ValidasiXlsx } from '@tapis/report/pelaporan/xlsx/tulisBuku.ts';
import type { CellAddress, GridCell, GridColumn, GridRow } from '../gridTypes.ts';
import { isEditable } from '../gridView.ts';
import {
  AWALAN_DASAR,
  BARIS_KODE,
  BARIS_TANDA,
  type IdentitasLembar,
  KOLOM_KUNCI,
  KOLOM_URAIAN,
  TANDA_TEMPLAT,
} from './isiTemplat.ts';

export interface KataTemplat {
  kode: string;
  /** "Diunduh 24 November 2026 pukul 10.42 WIB". */
  diunduh: string;
  petunjuk: readonly string[];
  salahAngka: string;
  salahKata: string;
  judulSalah: string;
}

export interface BahanTemplat {
  identitas: IdentitasLembar;
  waktu: Date;
  headLabel: string;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  /** What a cell holds now, typed or saved; null when blank. */
  nilai: (address: CellAddress) => string | null;
  kata: KataTemplat;
}

const LATAR = { kepala: 'DCE9EC', isian: 'FFF8E1', acuan: 'F1F4F5' };
const PANJANG_DAFTAR = 250;

const teks = (isi: string, gaya: SelXlsx['gaya'] = {}): SelXlsx => ({ isi, gaya });

function gayaNilai(cell: GridCell | undefined, nilai: string | null): NonNullable<SelXlsx['gaya']> {
  const terbuka = isEditable(cell);
  const dasar = { bingkai: true, terbuka, latar: terbuka ? LATAR.isian : LATAR.acuan };
  if (cell === undefined || cell.jenis === 'teks') return { ...dasar, format: '@', bungkus: true };
  if (cell.jenis === 'persen') return { ...dasar, format: '0.00', kanan: true };
  if (cell.jenis !== 'uang') return { ...dasar, kanan: true };
  return { ...dasar, kanan: true, format: nilai?.includes('.') ? '#,##0.00' : '#,##0' };
}

/** What a cell takes: a figure, or one of the words of its scale; null when anything goes. */
function isiSah(cell: GridCell | undefined): ValidasiXlsx['isi'] | null {
  if (!isEditable(cell)) return null;
  if (cell.jenis !== 'teks') return 'angka';
  const { pilihan = [] } = cell;
  return pilihan.length > 0 && pilihan.join(',').length <= PANJANG_DAFTAR ? pilihan : null;
}

/** Runs of cells that take the same, down each column. */
function validasi({ rows, columns, kata }: BahanTemplat, baris: number, kolom: number): ValidasiXlsx[] {
  const jenis = new Map<
    string,
    { isi: ValidasiXlsx['isi']; runs: { kolom: number; dari: number; sampai: number }[] }
  >();
  for (const [j, { kode }] of columns.entries())
    for (const [i, row] of rows.entries()) {
      const isi = isiSah(row.sel[kode]);
      if (isi === null) continue;
      const milik = jenis.get(String(isi)) ?? { isi, runs: [] };
      jenis.set(String(isi), milik);
      const { runs } = milik;
      const akhir = runs.at(-1);
      if (akhir?.kolom === kolom + j && akhir.sampai === baris + i - 1) akhir.sampai = baris + i;
      else runs.push({ kolom: kolom + j, dari: baris + i, sampai: baris + i });
    }
  return [...jenis.values()].map(({ isi, runs }) => ({
    rentang: runs.map((r) => `${alamatSel(r.dari, r.kolom)}:${alamatSel(r.sampai, r.kolom)}`).join(' '),
    isi,
    judul: kata.judulSalah,
    pesan: isi === 'angka' ? kata.salahAngka : `${kata.salahKata} ${isi.join(', ')}.`,
  }));
}

export function writeTemplat(bahan: BahanTemplat): Uint8Array<ArrayBuffer> {
  const { identitas, waktu, headLabel, rows, columns, nilai, kata } = bahan;
  const typed = columns.filter(({ kode }) => rows.some((row) => isEditable(row.sel[kode])));
  const kepala = (isi: string) => teks(isi, { tebal: true, bungkus: true, bingkai: true, latar: LATAR.kepala });
  const depan: { sel: (SelXlsx | null)[]; tersembunyi?: boolean }[] = [];
  depan[BARIS_TANDA] = {
    sel: [TANDA_TEMPLAT, identitas.kode, identitas.nama, waktu.toISOString()].map((isi) => teks(isi)),
    tersembunyi: true,
  };
  depan[BARIS_KODE] = {
    sel: [
      KOLOM_KUNCI,
      KOLOM_URAIAN,
      ...columns.map(({ kode }) => kode),
      ...typed.map(({ kode }) => `${AWALAN_DASAR}${kode}`),
    ].map((isi) => teks(isi)),
    tersembunyi: true,
  };
  depan.push(
    { sel: [teks(identitas.nama, { tebal: true })] },
    { sel: [teks(kata.diunduh)] },
    ...kata.petunjuk.map((isi) => ({ sel: [teks(isi)] })),
    { sel: [kepala(kata.kode), kepala(headLabel), ...columns.map(({ judul }) => kepala(judul))] },
  );
  const baris = rows.map((row) => {
    const tebal = row.sebagai !== undefined;
    const isi = columns.map(({ kode }): SelXlsx => {
      const cell = row.sel[kode];
      const satu = nilai({ baris: row.kunci, kolom: kode });
      return { isi: satu ?? '', angka: cell?.jenis !== 'teks', gaya: { ...gayaNilai(cell, satu), tebal } };
    });
    const dasar = typed.map(({ kode }): SelXlsx | null => {
      const satu = nilai({ baris: row.kunci, kolom: kode });
      return satu === null ? null : teks(satu);
    });
    const nama = { tebal, bungkus: true, bingkai: true, latar: LATAR.acuan };
    return { sel: [teks(row.kunci, nama), teks(row.nama.replace(`${row.kunci} `, ''), nama), ...isi, ...dasar] };
  });
  return tulisBuku({
    nama: 'Isian',
    kolom: [
      { lebar: 22 },
      { lebar: 60 },
      ...columns.map(({ kode }) => ({ lebar: typed.some((satu) => satu.kode === kode) ? 20 : 16 })),
      ...typed.map(() => ({ lebar: 12, tersembunyi: true })),
    ],
    baris: [...depan, ...baris],
    beku: { baris: depan.length, kolom: 2 },
    terkunci: true,
    validasi: validasi(bahan, depan.length, 2),
  });
}
