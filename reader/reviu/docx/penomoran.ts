// The numbers Word writes before list items and headings: they stand nowhere in the text, but readers see them.
import { type Atribut, parseXml } from '../ooxml/parseXml.ts';

interface TingkatNomor {
  mulai: number;
  format: string;
  /** "BAB %1", "%1.%2". */
  pola: string;
}

export interface Penomoran {
  /** The label of the next paragraph of this list and level ("BAB IV", "2.1."), "" when it has none. */
  next(id: string, tingkat: number): string;
}

const ROMAWI: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romawi(angka: number): string {
  let sisa = angka;
  let hasil = '';
  for (const [nilai, huruf] of ROMAWI) for (; sisa >= nilai; sisa -= nilai) hasil += huruf;
  return hasil;
}

/** a … z, aa, bb … as Word does. */
const letters = (angka: number) =>
  String.fromCharCode(97 + ((angka - 1) % 26)).repeat(Math.floor((angka - 1) / 26) + 1);

function tulisNomor(angka: number, format: string): string {
  if (angka < 1 || angka > 5000) return String(angka);
  switch (format) {
    case 'upperRoman':
      return romawi(angka);
    case 'lowerRoman':
      return romawi(angka).toLowerCase();
    case 'upperLetter':
      return letters(angka).toUpperCase();
    case 'lowerLetter':
      return letters(angka);
    case 'decimalZero':
      return String(angka).padStart(2, '0');
    default:
      return String(angka);
  }
}

interface Definisi {
  abstract: Map<string, Map<number, TingkatNomor>>;
  daftar: Map<string, { abstract: string; mulai: Map<number, number> }>;
}

function readDefinisi(isi: Uint8Array): Definisi {
  const abstract: Definisi['abstract'] = new Map();
  const daftar: Definisi['daftar'] = new Map();
  let levels: Map<number, TingkatNomor> | null = null;
  let tingkat: TingkatNomor | null = null;
  let idDaftar = '';
  let override = 0;
  const open = (nama: string, atribut: Atribut) => {
    const value = atribut['w:val'] ?? '';
    if (nama === 'abstractNum') {
      levels = new Map();
      abstract.set(atribut['w:abstractNumId'] ?? '', levels);
    } else if (nama === 'num') {
      idDaftar = atribut['w:numId'] ?? '';
      daftar.set(idDaftar, { abstract: '', mulai: new Map() });
      levels = null;
    } else if (nama === 'abstractNumId') {
      const satu = daftar.get(idDaftar);
      if (satu) satu.abstract = value;
    } else if (nama === 'lvlOverride') override = Number(atribut['w:ilvl']) || 0;
    else if (nama === 'startOverride') daftar.get(idDaftar)?.mulai.set(override, Number(value) || 1);
    else if (nama === 'lvl') {
      tingkat = { mulai: 1, format: 'decimal', pola: '' };
      levels?.set(Number(atribut['w:ilvl']) || 0, tingkat);
    } else if (tingkat && nama === 'start') tingkat.mulai = Number(value) || 0;
    else if (tingkat && nama === 'numFmt') tingkat.format = value;
    else if (tingkat && nama === 'lvlText') tingkat.pola = value;
  };
  parseXml(isi, {
    open,
    close: (nama) => {
      if (nama === 'lvl') tingkat = null;
    },
  });
  return { abstract, daftar };
}

export function createPenomoran(isi: Uint8Array | undefined): Penomoran {
  if (!isi) return { next: () => '' };
  const { abstract, daftar } = readDefinisi(isi);
  const hitungan = new Map<string, (number | null)[]>();
  const mulaiDipakai = new Set<string>();
  return {
    next(id, tingkat) {
      const satu = daftar.get(id);
      const levels = satu && abstract.get(satu.abstract);
      const bentuk = levels?.get(tingkat);
      if (!satu || !levels || !bentuk) return '';
      if (bentuk.format === 'bullet') return '-';
      if (bentuk.format === 'none') return '';
      // Lists of one definition count on together, unless one of them starts anew.
      const nomor = hitungan.get(satu.abstract) ?? [];
      hitungan.set(satu.abstract, nomor);
      const ulang = satu.mulai.get(tingkat);
      const kunci = `${id}/${tingkat}`;
      if (ulang !== undefined && !mulaiDipakai.has(kunci)) nomor[tingkat] = ulang;
      else nomor[tingkat] = nomor[tingkat] == null ? bentuk.mulai : (nomor[tingkat] ?? 0) + 1;
      mulaiDipakai.add(kunci);
      nomor.length = tingkat + 1;
      return bentuk.pola.replace(/%([1-9])/g, (_, ke: string) => {
        const i = Number(ke) - 1;
        const atas = levels.get(i);
        return tulisNomor(nomor[i] ?? atas?.mulai ?? 1, atas?.format ?? 'decimal');
      });
    },
  };
}
