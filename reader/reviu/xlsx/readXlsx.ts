// A workbook → blocks, sheet by sheet: lines with one cell above a table are its titles, an empty row ends a table.
import type { BarisTabel, BerkasTerbaca, Blok, SelTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { readBuku } from './readBuku.ts';
import type { IsiLembar, SelLembar } from './readLembar.ts';
import { tulisSel } from './tulisSel.ts';

const KEPALA_KODE = /\b(?:kode|rekening|nomor rekening)\b/i;

const rapikan = (teks: string) => teks.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/** Columns under a heading that names codes: their numbers are no numbers. */
const kolomKode = (sel: readonly SelLembar[]): Set<number> =>
  new Set(sel.filter((satu) => satu.format === null && KEPALA_KODE.test(satu.isi)).map((satu) => satu.kolom));

function byBaris(sel: readonly SelLembar[]): [number, SelLembar[]][] {
  const hasil = new Map<number, SelLembar[]>();
  for (const satu of sel) {
    const ada = hasil.get(satu.baris);
    if (ada) ada.push(satu);
    else hasil.set(satu.baris, [satu]);
  }
  return [...hasil].sort(([a], [b]) => a - b);
}

function susunLembar(lembar: string, { sel, gabung }: IsiLembar): Blok[] {
  const letak = { baris: null, halaman: null, lembar };
  const ukuran = new Map(gabung.map((satu) => [`${satu.baris},${satu.kolom}`, satu]));
  const kode = kolomKode(sel);
  const write = (satu: SelLembar): SelTabel => {
    const { lebar = 1, tinggi = 1 } = ukuran.get(`${satu.baris},${satu.kolom}`) ?? {};
    const teks = rapikan(satu.format === null ? satu.isi : tulisSel(satu.isi, satu.format, kode.has(satu.kolom)));
    return { teks, kolom: satu.kolom, lebar, tinggi, alamat: satu.alamat };
  };
  const blok: Blok[] = [];
  let tabel: BarisTabel[] = [];
  let sampai = -1;
  const tutup = () => {
    if (tabel.length === 0) return;
    const kolom = Math.max(...tabel.flatMap((satu) => satu.sel.map((s) => s.kolom + s.lebar)));
    blok.push({ jenis: 'tabel', baris: tabel, kolom, letak });
    tabel = [];
  };
  for (const [nomor, isi] of byBaris(sel)) {
    const baris = isi.map(write).filter((satu) => satu.teks !== '');
    if (baris.length === 0) continue;
    if (nomor > sampai + 1) tutup();
    sampai = Math.max(sampai, nomor, ...baris.map((satu) => nomor + satu.tinggi - 1));
    const [satu] = baris;
    if (tabel.length === 0 && baris.length === 1 && satu && satu.tinggi === 1)
      blok.push({ jenis: 'teks', judul: null, teks: satu.teks, letak });
    else tabel.push({ sel: baris, kepala: false, letak });
  }
  tutup();
  return blok;
}

export function readXlsx(isi: Uint8Array): BerkasTerbaca {
  const blok = readBuku(isi).flatMap(({ nama, ...lembar }) => susunLembar(nama, lembar));
  return { format: 'xlsx', blok, jumlahBaris: null, jumlahHalaman: null, halamanTakTerbaca: [] };
}
