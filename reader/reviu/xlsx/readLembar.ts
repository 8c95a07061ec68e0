// One sheet → its cells with address and shown text, and its merged ranges.
import { GalatBaca } from '../masalahBaca.ts';
import { parseXml } from '../ooxml/parseXml.ts';

export interface SelLembar {
  baris: number;
  kolom: number;
  alamat: string;
  /** Text of strings; of numbers the digits as stored. */
  isi: string;
  /** Format of a number; null for text. */
  format: string | null;
}

export interface RentangGabung {
  baris: number;
  kolom: number;
  tinggi: number;
  lebar: number;
}

export interface IsiLembar {
  sel: SelLembar[];
  gabung: RentangGabung[];
}

const MAKS_SEL = 400_000;

/** "C12" → 0-based column and row. */
function readAlamat(alamat: string): { baris: number; kolom: number } | null {
  const cocok = /^([A-Z]{1,3})(\d{1,7})$/.exec(alamat);
  if (!cocok) return null;
  let kolom = 0;
  for (const huruf of cocok[1] ?? '') kolom = kolom * 26 + huruf.charCodeAt(0) - 64;
  return { baris: Number(cocok[2]) - 1, kolom: kolom - 1 };
}

export function readLembar(isi: Uint8Array, bersama: readonly string[], format: readonly string[]): IsiLembar {
  const hasil: IsiLembar = { sel: [], gabung: [] };
  let kini: { alamat: string; jenis: string; gaya: number } | null = null;
  let teks = '';
  let dalam = false;
  const tutup = () => {
    const letak = kini && readAlamat(kini.alamat);
    if (!kini || !letak || teks === '') return;
    if (hasil.sel.length >= MAKS_SEL) throw new GalatBaca({ kode: 'reviu.terlalu-berat' });
    const { alamat, jenis, gaya } = kini;
    if (jenis === 's') hasil.sel.push({ ...letak, alamat, isi: bersama[Number(teks)] ?? '', format: null });
    else if (jenis === 'b') hasil.sel.push({ ...letak, alamat, isi: teks === '1' ? 'TRUE' : 'FALSE', format: null });
    else hasil.sel.push({ ...letak, alamat, isi: teks, format: jenis === 'n' ? (format[gaya] ?? 'General') : null });
  };
  parseXml(isi, {
    open: (nama, atribut) => {
      if (nama === 'c') {
        kini = { alamat: atribut.r ?? '', jenis: atribut.t ?? 'n', gaya: Number(atribut.s ?? 0) };
        teks = '';
      } else if (nama === 'v' || nama === 't') dalam = true;
      else if (nama === 'mergeCell') {
        const [dari, ke] = (atribut.ref ?? '').split(':').map(readAlamat);
        if (dari && ke)
          hasil.gabung.push({ ...dari, tinggi: ke.baris - dari.baris + 1, lebar: ke.kolom - dari.kolom + 1 });
      }
    },
    close: (nama) => {
      if (nama === 'v' || nama === 't') dalam = false;
      if (nama !== 'c') return;
      tutup();
      kini = null;
    },
    text: (satu) => {
      if (dalam && kini) teks += satu;
    },
  });
  return hasil;
}
