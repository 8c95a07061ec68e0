// Spells a number in Indonesian words, for sums and counts in formal documents (EYD).
// "se-" stands for one in belas, puluh, ratus and ribu; a million is "satu juta". Above 999 triliun: "seribu triliun" etc.
import { Desimal } from './desimal.ts';

const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const BESAR: readonly [bigint, string][] = [
  [1_000_000_000_000n, 'triliun'],
  [1_000_000_000n, 'miliar'],
  [1_000_000n, 'juta'],
];

const satuan = (n: bigint): string => SATUAN[Number(n)] ?? '';

/** Words of a whole number above zero; "" for zero, so that empty groups vanish. */
function bilangan(n: bigint): string {
  if (n === 0n) return '';
  for (const [nilai, nama] of BESAR) if (n >= nilai) return gabung(bilangan(n / nilai), nama, bilangan(n % nilai));
  if (n >= 2000n) return gabung(bilangan(n / 1000n), 'ribu', bilangan(n % 1000n));
  if (n >= 1000n) return gabung('seribu', bilangan(n % 1000n));
  if (n >= 200n) return gabung(satuan(n / 100n), 'ratus', bilangan(n % 100n));
  if (n >= 100n) return gabung('seratus', bilangan(n % 100n));
  if (n >= 20n) return gabung(satuan(n / 10n), 'puluh', bilangan(n % 10n));
  if (n >= 12n) return gabung(satuan(n - 10n), 'belas');
  if (n >= 10n) return n === 11n ? 'sebelas' : 'sepuluh';
  return satuan(n);
}

const gabung = (...kata: string[]): string => kata.filter((k) => k !== '').join(' ');

/**
 * 4825138126 → "empat miliar delapan ratus …"; decimals follow "koma" digit by digit, negatives start with "minus".
 * `akhiran` is put behind ("rupiah", "orang").
 */
export function terbilang(nilai: Desimal, akhiran = ''): string {
  const [utuh = '0', pecahan = ''] = nilai.abs().toFixed().split('.');
  const bulat = bilangan(BigInt(utuh)) || 'nol';
  const koma = pecahan === '' ? '' : gabung('koma', ...[...pecahan].map((angka) => satuan(BigInt(angka))));
  return gabung(nilai.lessThan(new Desimal(0)) ? 'minus' : '', bulat, koma, akhiran);
}
