// Reads a figure the way reports print it: with quarter prefix, unit, either spelling of separators, and what a bad scan does to digits.
// Unlike `bacaAngka` it must decide; what it decided from is kept (`ejaan`, `cacat`, `ocr`, `nilaiLain`).
import { Desimal } from '../../values/desimal.ts';
import { nomorTriwulan } from './nomorTriwulan.ts';

export interface NilaiCetak {
  teks: string;
  nilai: Desimal;
  /** Decimals as printed: the precision. */
  desimal: number;
  persen: boolean;
  rupiah: boolean;
  /** Word behind the figure, lower case. */
  satuan: string | null;
  /** Set when the marks prove the spelling. */
  ejaan: 'id' | 'en' | null;
  /** Groups of digits that no spelling allows ("1.305.563.5500"); `nilai` is then only its digits. */
  cacat: boolean;
  /** Letters were read as digits. */
  ocr: boolean;
  /** The other reading of a lone mark before three digits. */
  nilaiLain: Desimal | null;
}

export interface SelCetak {
  /** 1–4 when the cell itself names the quarter ("Trw 2 : …"); other numbers are kept, they are faults. */
  triwulan: number | null;
  nilai: NilaiCetak | null;
}

const TRIWULAN = /^(?:triwulan|tri\s?wulan|t[rial]?\s?\.?\s?w\s?\.?)\s*\.?\s*(\d|iv|i{1,3})\b\s*[:=.]?\s*/i;

const BADAN =
  /^[:=]?\s*([-(]?)\s*(rp\.?)?\s*([-(]?)\s*([\dlo][\d.,olisb]*(?: ?[.,] ?\d{3}(?!\d))*)\s*(,-|,00-)?\s*\)?\s*(%|persen|[a-z][a-z./ ]{0,24})?\s*$/i;
const HURUF: Record<string, string> = { o: '0', l: '1', i: '1', s: '5', b: '8' };

/** Letters between digits become digits; null when the text has too few digits to be a figure. */
function pulihkanHuruf(teks: string): { teks: string; ocr: boolean } | null {
  if (!/[olisb]/i.test(teks)) return { teks, ocr: false };
  if (!/^[\dlo].*\d/i.test(teks) || !/\d.*\d/.test(teks)) return null;
  const huruf = teks.replace(/[^olisb]/gi, '').length;
  const angka = teks.replace(/\D/g, '').length;
  if (huruf * 2 > angka || (/^[lo]/i.test(teks) && !/[.,]/.test(teks))) return null;
  return { teks: teks.replace(/[olisb]/gi, (h) => HURUF[h.toLowerCase()] ?? h), ocr: true };
}

interface Bacaan {
  nilai: Desimal;
  desimal: number;
  ejaan: 'id' | 'en' | null;
  cacat: boolean;
  nilaiLain: Desimal | null;
}

const polos = (teks: string): Desimal => new Desimal(teks.replace(/[.,]/g, '') || '0');

function bacaBadan(teks: string, ribuan: boolean): Bacaan | null {
  const utuh = { ejaan: null, cacat: false, nilaiLain: null };
  if (/^\d+$/.test(teks)) return { nilai: new Desimal(teks), desimal: 0, ...utuh };
  const titik = teks.split('.').length - 1;
  const koma = teks.split(',').length - 1;
  const [pertama = '', ...grup] = teks.split(/[.,]/);
  if (!/\d$/.test(teks) || grup.some((g) => g === '')) return null;
  if (titik > 0 && koma > 0) {
    const desimalKoma = teks.lastIndexOf(',') > teks.lastIndexOf('.');
    const kelompok = grup.slice(0, -1);
    const rusak = (desimalKoma ? koma : titik) > 1 || kelompok.some((g) => g.length !== 3) || pertama.length > 3;
    if (rusak) return bacaCacat(teks, pertama, grup);
    const ekor = grup.at(-1) ?? '';
    const nilai = new Desimal(`${pertama}${kelompok.join('')}.${ekor}`);
    return { ...utuh, nilai, desimal: ekor.length, ejaan: desimalKoma ? 'id' : 'en' };
  }
  const ejaan = titik > 0 ? 'id' : 'en';
  if (grup.length > 1) {
    if (pertama.length > 3 || grup.some((g) => g.length !== 3)) return bacaCacat(teks, pertama, grup);
    return { ...utuh, nilai: polos(teks), desimal: 0, ejaan };
  }
  const ekor = grup[0] ?? '';
  const pecahan = new Desimal(`${pertama}.${ekor}`);
  const lawan = ejaan === 'id' ? 'en' : 'id';
  if (ekor.length !== 3 || pertama.length > 3 || /^0/.test(pertama))
    return { ...utuh, nilai: pecahan, desimal: ekor.length, ejaan: lawan };
  if (ribuan || titik > 0) return { ...utuh, nilai: polos(teks), desimal: 0, nilaiLain: pecahan };
  return { ...utuh, nilai: pecahan, desimal: 3, nilaiLain: polos(teks) };
}

/** A broken figure, not a kode or a date: at least one whole group of three and six digits. */
function bacaCacat(teks: string, pertama: string, grup: string[]): Bacaan | null {
  const digit = teks.replace(/\D/g, '').length;
  if (digit < 6 || pertama.length > 3 || !grup.some((g) => g.length === 3) || grup.some((g) => g.length > 5))
    return null;
  if (grup.filter((g) => g.length < 3).length > 1) return null;
  return { nilai: polos(teks), desimal: 0, ejaan: null, cacat: true, nilaiLain: null };
}

/** Blanks between thousands: "Rp 1 250 000", "28 086". */
const SPACED = /^((?:rp\.?\s?)?[-(]?)(\d{1,3}(?: \d{3})+)(?=\)?%?$|[.,]\d{1,2}\)?%?$| ?\p{L})/iu;
const rapatkanRibuan = (teks: string): string =>
  teks.replace(SPACED, (_, depan: string, angka: string) => depan + angka.replaceAll(' ', ''));

/** Null when the text is anything but one figure. */
export function bacaNilai(teks: string): NilaiCetak | null {
  if (!/\d/.test(teks)) return null;
  const rapi = rapatkanRibuan(teks.replace(/\s+/g, ' ').replace(/[−–—]/g, '-').trim());
  if (rapi.length > 60) return null;
  const bagian = BADAN.exec(rapi.replace(/\s*\*+$/, ''));
  if (bagian === null) return null;
  const [, luar = '', rp, dalam = '', angka = '', strip, ekor = ''] = bagian;
  const huruf = pulihkanHuruf(angka.replaceAll(' ', '').replace(/[.,]$/, ''));
  if (huruf === null) return null;
  const persen = /^(?:%|persen)/i.test(ekor.trim());
  const satuan = persen || ekor.trim() === '' ? null : ekor.trim().toLowerCase();
  if (
    satuan !== null &&
    /^(?:x|dan|atau|s\.?d|tahun|\/|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)/.test(
      satuan,
    )
  )
    return null;
  const rupiah = rp !== undefined || strip !== undefined;
  const bacaan = bacaBadan(huruf.teks, rupiah || (satuan !== null && !persen));
  if (bacaan === null) return null;
  const negatif = `${luar}${dalam}` !== '' && !bacaan.nilai.isZero();
  return {
    ...bacaan,
    nilai: negatif ? bacaan.nilai.negated() : bacaan.nilai,
    teks: rapi,
    persen,
    rupiah,
    satuan,
    ocr: huruf.ocr,
  };
}

/** Splits the quarter from the figure of a cell. */
export function bacaSel(teks: string): SelCetak {
  const awal = TRIWULAN.exec(teks.trim());
  if (awal === null) return { triwulan: null, nilai: bacaNilai(teks) };
  return { triwulan: nomorTriwulan(awal[1] ?? ''), nilai: bacaNilai(teks.trim().slice(awal[0].length)) };
}

/** Half a unit of the last printed place: how far the true value may lie from a rounded one. */
export const setengahSatuan = (nilai: NilaiCetak): Desimal =>
  nilai.desimal !== 0 || nilai.persen ? setengahTerakhir(nilai.desimal) : NOL;

const NOL = new Desimal(0);
const SATUAN = Array.from({ length: 16 }, (_, i) => new Desimal(10).pow(-i));
/** One unit of the last printed place. */
export const satuanTerakhir = (desimal: number): Desimal => SATUAN[desimal] ?? new Desimal(10).pow(-desimal);
const SETENGAH = SATUAN.map((satu) => satu.div(2));
export const setengahTerakhir = (desimal: number): Desimal => SETENGAH[desimal] ?? satuanTerakhir(desimal).div(2);
