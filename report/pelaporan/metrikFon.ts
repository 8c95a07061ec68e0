// Advance widths straight from a TrueType file, so text is measured the same on every machine (no canvas, no system font).
import { readFileSync } from 'node:fs';
import { type GayaFon, letakFon, type NamaFon } from './fon.ts';

/** Width of a text in the unit of `ukuran` (pt or px); kerning is left out (under 1 % in these fonts). */
export type UkurTeks = (teks: string, ukuran: number) => number;

function tabel(berkas: Buffer, nama: string): Buffer {
  const jumlah = berkas.readUInt16BE(4);
  for (let i = 0; i < jumlah; i++) {
    const awal = 12 + i * 16;
    if (berkas.toString('latin1', awal, awal + 4) !== nama) continue;
    const letak = berkas.readUInt32BE(awal + 8);
    return berkas.subarray(letak, letak + berkas.readUInt32BE(awal + 12));
  }
  throw new Error(`font without table ${nama}`);
}

/** Character → glyph by the format 4 table (Basic Multilingual Plane). */
function petaGlif(cmap: Buffer): (kode: number) => number {
  const jumlah = cmap.readUInt16BE(2);
  for (let i = 0; i < jumlah; i++) {
    const t = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    if (t.readUInt16BE(0) !== 4) continue;
    const ruas = t.readUInt16BE(6) / 2;
    const akhir = 14;
    const awal = akhir + ruas * 2 + 2;
    const selisih = awal + ruas * 2;
    const geser = selisih + ruas * 2;
    return (kode) => {
      for (let r = 0; r < ruas; r++) {
        if (kode > t.readUInt16BE(akhir + r * 2)) continue;
        const mulai = t.readUInt16BE(awal + r * 2);
        if (kode < mulai) return 0;
        const jauh = t.readUInt16BE(geser + r * 2);
        const tambah = t.readUInt16BE(selisih + r * 2);
        if (jauh === 0) return (kode + tambah) & 0xffff;
        const glif = t.readUInt16BE(geser + r * 2 + jauh + (kode - mulai) * 2);
        return glif === 0 ? 0 : (glif + tambah) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error('font without a format 4 character map');
}

interface Metrik {
  ukur: UkurTeks;
  punya(kode: number): boolean;
}

function bukaMetrik(berkas: Buffer): Metrik {
  const satuan = tabel(berkas, 'head').readUInt16BE(18);
  const banyak = tabel(berkas, 'hhea').readUInt16BE(34);
  const hmtx = tabel(berkas, 'hmtx');
  const glif = petaGlif(tabel(berkas, 'cmap'));
  // One slot per UTF-16 unit, filled on first use: measuring is the hot loop of table layout.
  const lebarHuruf = new Float64Array(0x10000).fill(Number.NaN);
  const ukurHuruf = (kode: number): number => {
    const nomor = Math.min(glif(kode), banyak - 1);
    const lebar = hmtx.readUInt16BE(nomor * 4) / satuan;
    lebarHuruf[kode] = lebar;
    return lebar;
  };
  const ukur: UkurTeks = (teks, ukuran) => {
    let jumlah = 0;
    for (let i = 0; i < teks.length; i++) {
      const kode = teks.charCodeAt(i);
      const lebar = lebarHuruf[kode] ?? Number.NaN;
      jumlah += Number.isNaN(lebar) ? ukurHuruf(kode) : lebar;
    }
    return jumlah * ukuran;
  };
  return { ukur, punya: (kode) => kode < 0x10000 && glif(kode) !== 0 };
}

const terbuka = new Map<string, Metrik>();

function metrik(nama: NamaFon, gaya: GayaFon): Metrik {
  const kunci = `${nama}/${gaya}`;
  let satu = terbuka.get(kunci);
  if (!satu) {
    satu = bukaMetrik(readFileSync(letakFon(nama, gaya)));
    terbuka.set(kunci, satu);
  }
  return satu;
}

/** The measure of one font face; its file is read once. */
export const metrikFon = (nama: NamaFon, gaya: GayaFon = 'biasa'): UkurTeks => metrik(nama, gaya).ukur;

/** True when one of our fonts can draw the character (all faces of a family cover the same ones). */
export const punyaHuruf = (kode: number): boolean =>
  metrik('Tinos', 'biasa').punya(kode) || metrik('Arimo', 'biasa').punya(kode);
