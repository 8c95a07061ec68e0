// A number as its cell shows it, in Indonesian spelling: decimals, groups, percent and dates come from the format of the cell.
import { Desimal } from '@tapis/core/values/desimal.ts';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
/** Decimals of a cell without a format: what is beyond comes from binary floating point. */
const DESIMAL_UMUM = 10;
const DIGITS_KEPT = 15;

/** Day number of Excel; its calendar has a 29 February 1900, which is why it counts from 30 December 1899. */
function tulisTanggal(nomor: number): string {
  const hari = new Date(Date.UTC(1899, 11, 30) + Math.floor(nomor) * 86_400_000);
  return `${hari.getUTCDate()} ${BULAN[hari.getUTCMonth()]} ${hari.getUTCFullYear()}`;
}

/** Text in quotes, colours and conditions are no part of the pattern; the first part is for positive numbers. */
const polaFormat = (format: string): string =>
  (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');

const isTanggal = (pola: string): boolean => /[dy]/i.test(pola) && !/[#0]/.test(pola);

const groupRibuan = (bulat: string): string => bulat.replace(/\B(?=(?:\d{3})+$)/g, '.');

/**
 * The figure of a number cell, in percent when it is shown so ("0.9833" as "98,33%" is 98.33); null when the cell shows a date.
 * A spreadsheet means fifteen digits: what it stores beyond them (0.1 + 0.2) is noise of binary floating point.
 */
export function nilaiSel(mentah: string, format: string): Desimal | null {
  const pola = polaFormat(format);
  if (mentah.trim() === '' || !Number.isFinite(Number(mentah)) || isTanggal(pola)) return null;
  const nilai = new Desimal(mentah.trim()).toSignificantDigits(DIGITS_KEPT);
  return pola.includes('%') ? nilai.times(100) : nilai;
}

/** `mentah`: as the file has it ("4825138126.5", "9.679E-1"). `berkode`: a column of codes, where 5.1 stays "5.1". */
export function tulisSel(mentah: string, format: string, berkode: boolean): string {
  const nilai = Number(mentah);
  if (mentah.trim() === '' || !Number.isFinite(nilai)) return mentah;
  const pola = polaFormat(format);
  const exact = nilaiSel(mentah, format);
  if (exact === null) return tulisTanggal(nilai);
  const persen = pola.includes('%');
  const desimal = /[0#]\.([0#]+)/.exec(pola)?.[1]?.length;
  const bulat = desimal ?? (/[0#]/.test(pola) ? 0 : null);
  const teks = bulat === null ? exact.toDecimalPlaces(DESIMAL_UMUM).toFixed() : exact.toFixed(bulat);
  if (berkode) return teks;
  const [utuh = '', pecahan] = teks.replace('-', '').split('.');
  const tanda = teks.startsWith('-') ? '-' : '';
  const grouped = pola.includes(',') ? groupRibuan(utuh) : utuh;
  return `${tanda}${grouped}${pecahan ? `,${pecahan}` : ''}${persen ? '%' : ''}`;
}
