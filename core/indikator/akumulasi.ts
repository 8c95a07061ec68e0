// Value of a year (or up to a triwulan) from the cells of its triwulan. Blanks are skipped; nothing filled gives blank.
// PermenPANRB 53/2014 leaves the way of calculation to the data dictionary of each indicator.
import type { Aturan } from '../peraturan/aturan.ts';
import { Desimal } from '../values/desimal.ts';
import { jumlah } from '../values/jumlah.ts';
import { rata } from '../values/rata.ts';
import { tulisAngka } from '../values/tulisAngka.ts';
import { tulisDesimal } from '../values/tulisDesimal.ts';
import type { Akumulasi, ModeInput } from './faktaIndikator.ts';

export interface MasukanAkumulasi {
  /** One cell per triwulan, in order; for a value up to triwulan n give the first n. */
  sel: readonly (Desimal | null)[];
  cara: Akumulasi;
  mode: ModeInput;
}

const terakhir = (sel: readonly (Desimal | null)[]): Desimal | null => sel.findLast((nilai) => nilai !== null) ?? null;

const CARA: Record<Akumulasi, (terisi: readonly Desimal[]) => Desimal | null> = {
  SUM: jumlah,
  AVG: rata,
  LAST: terakhir,
  MAX: (terisi) => (terisi.length === 0 ? null : Desimal.max(...terisi)),
  MIN: (terisi) => (terisi.length === 0 ? null : Desimal.min(...terisi)),
};

/** Cells entered "s.d. triwulan n" (CUMULATIVE) already hold the whole: their value is the last filled one. */
export function akumulasi({ sel, cara, mode }: MasukanAkumulasi): Desimal | null {
  const terisi = sel.filter((nilai) => nilai !== null);
  return mode === 'CUMULATIVE' ? terakhir(terisi) : CARA[cara](terisi);
}

const SEBUTAN: Record<Akumulasi, string> = {
  SUM: 'Jumlah nilai triwulan',
  LAST: 'Nilai triwulan terakhir yang terisi',
  AVG: 'Rata-rata triwulan yang terisi',
  MAX: 'Nilai triwulan tertinggi',
  MIN: 'Nilai triwulan terendah',
};

const sel = (...nilai: (string | null)[]): (Desimal | null)[] => nilai.map((n) => (n === null ? null : new Desimal(n)));

export const ATURAN_AKUMULASI: Aturan<MasukanAkumulasi, Desimal | null> = {
  kode: 'indikator.akumulasi',
  judul: 'Nilai tahun dari nilai triwulan',
  sitasi: 'PermenPANRB 53/2014, Lampiran II, huruf H',
  catatan: 'Peraturan meminta cara menghitung ditetapkan per indikator; pilihan caranya mengikuti kamus indikator.',
  keyakinan: 'terverifikasi',
  berlaku: ['2014-01-01', null],
  hitung: akumulasi,
  jelaskan: (masukan) => {
    const { sel: nilai, cara, mode } = masukan;
    const hasil = tulisAngka(akumulasi(masukan));
    if (mode === 'CUMULATIVE')
      return `Isian sudah kumulatif sampai dengan triwulan; nilai terakhir yang terisi = ${hasil}.`;
    const tanda = cara === 'SUM' ? ' + ' : '; ';
    return `${SEBUTAN[cara]} (${nilai.map((n) => tulisAngka(n)).join(tanda)}) = ${hasil}.`;
  },
  cetak: (hasil) => tulisDesimal(hasil, 'sepuluh'),
  contoh: [
    { masukan: { sel: sel('5', '7', null, '3'), cara: 'SUM', mode: 'PER_PERIOD' }, hasil: '15' },
    { masukan: { sel: sel('27', '27', '27', '27'), cara: 'LAST', mode: 'PER_PERIOD' }, hasil: '27' },
    { masukan: { sel: sel('70.53', '89.474', '89.474', '91.218'), cara: 'SUM', mode: 'CUMULATIVE' }, hasil: '91.218' },
    { masukan: { sel: sel('90', null, '100', null), cara: 'AVG', mode: 'PER_PERIOD' }, hasil: '95' },
    { masukan: { sel: sel('29.88', '28.96', '26.98', '29.34'), cara: 'MIN', mode: 'PER_PERIOD' }, hasil: '26.98' },
    { masukan: { sel: sel('29.88', '28.96', '26.98', '29.34'), cara: 'MAX', mode: 'PER_PERIOD' }, hasil: '29.88' },
    { masukan: { sel: sel(null, null, null, null), cara: 'SUM', mode: 'PER_PERIOD' }, hasil: null },
  ],
};
