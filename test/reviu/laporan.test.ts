// Reports written for this test in the styles real ones have, with planted faults and honest traps: exactly the planted faults are found.
import { readFileSync } from 'node:fs';
import { reviu } from '@tapis/core/reviu/reviu.ts';
import type { Temuan, TingkatTemuan } from '@tapis/core/reviu/temuan.ts';
import { readTeks } from '@tapis/reader/reviu/readTeks.ts';
import { describe, expect, it } from 'vitest';

/** [tingkat, kode, first line, what ought to stand there] in reading order. */
type Harapan = [string, string, number, string | null];

const LAPORAN: Record<string, Harapan[]> = {
  // Negative polarity, a table over a page break with its header repeated, shares that round, years side by side.
  'dinas-kesehatan.txt': [
    ['salah', 'capaian-keliru', 47, '105,00'],
    ['salah', 'realisasi-berbeda', 59, '87,55'],
    ['salah', 'selisih-keliru', 82, '40.000.000'],
    ['salah', 'klaim-serapan', 88, '95,00%'],
  ],
  // Markdown, English separators, money in brackets, a grade as target.
  'kecamatan.md': [
    ['salah', 'selisih-keliru', 24, '-50.000.000'],
    ['peringatan', 'nomor-tabel-loncat', 38, null],
    ['salah', 'terbilang-berbeda', 49, 'Rp1,250,000,000 (satu miliar dua ratus lima puluh juta)'],
  ],
  // Millions of rupiah, monthly running totals, targets of five years, quarters in columns, sums to the right.
  'bappeda.txt': [
    ['salah', 'jumlah-baris-keliru', 15, '4'],
    ['salah', 'target-berbeda', 24, '95,00'],
    ['peringatan', 'tahun-basi', 36, 'tahun 2029'],
    ['peringatan', 'kumulatif-turun', 51, null],
    ['peringatan', 'realisasi-melebihi-pagu', 60, null],
  ],
  // Subtotals, group rows beside their parts, two years in one table, shares beside absorption, means of a survey: nothing is wrong.
  'dinas-perikanan.txt': [],
  // Sentences: parts, seasons, other years, shares of the whole, bands that look like sums, regulations in full. Nothing is wrong.
  'dinas-pertanian.txt': [],
  // A clean body before a scanned appendix: letters in figures, both spellings, a quarter 6. Nothing of that is the author's fault.
  'rsud-pindai.txt': [['saran', 'ejaan-angka-campur', 48, null]],
};

for (const [nama, harapan] of Object.entries(LAPORAN))
  it(`${nama}: finds what was planted and nothing else`, () => {
    const isi = readFileSync(new URL(`laporan/${nama}`, import.meta.url), 'utf8');
    const { temuan } = reviu(readTeks(isi, nama.endsWith('.md') ? 'md' : 'txt'), { tahun: null });
    expect(temuan.map((t) => [t.tingkat, t.kode, t.lokasi.baris?.[0], t.seharusnya])).toEqual(harapan);
  });

/** A planted fault: what stands on the line, what stood there before, and the kode that name it; `atau`: other lines it may be told at. */
interface Tanaman {
  baris: number;
  atau?: number[];
  tertulis: string;
  seharusnya: string;
  kode: string[];
  tingkat: TingkatTemuan;
}

/**
 * Longer reports: columns of blanks, tabs, pipes, boxes and HTML, tables over pages, tables on their side, both spellings, OCR dirt.
 * `laporan/kunci.json` holds what was planted; the traps are everything else in them.
 */
const KUNCI: Record<string, Tanaman[]> = JSON.parse(
  readFileSync(new URL('laporan/kunci.json', import.meta.url), 'utf8'),
);

const tinjau = (isi: string, nama: string): Temuan[] =>
  reviu(readTeks(isi, nama.endsWith('.md') ? 'md' : 'txt'), { tahun: null }).temuan;
const mengenai = (temuan: Temuan, { baris, atau = [], kode }: Tanaman): boolean =>
  kode.includes(temuan.kode) &&
  [temuan.lokasi, ...temuan.lokasiLain].some(({ baris: di }) =>
    [baris, ...atau].some((n) => di !== null && di[0] <= n && n <= di[1]),
  );

describe('longer reports', () => {
  const hasil = Object.entries(KUNCI).map(([nama, tanaman]) => {
    const isi = readFileSync(new URL(`laporan/${nama}`, import.meta.url), 'utf8');
    return { nama, tanaman, isi, temuan: tinjau(isi, nama) };
  });

  it('at least nine of ten planted faults are found, at their tingkat', () => {
    const semua = hasil.flatMap(({ nama, tanaman, temuan }) =>
      tanaman.map((t) => ({ nama, t, ada: temuan.some((x) => x.tingkat === t.tingkat && mengenai(x, t)) })),
    );
    const luput = semua.filter(({ ada }) => !ada).map(({ nama, t }) => `${nama}:${t.baris} ${t.kode[0]}`);
    expect(luput.length * 10, luput.join('\n')).toBeLessThanOrEqual(semua.length);
  });

  it('what is called salah was planted: at most one of twenty was not', () => {
    const salah = hasil.flatMap(({ nama, tanaman, temuan }) =>
      temuan
        .filter((x) => x.tingkat === 'salah')
        .map((x) => ({ apa: `${nama}:${x.lokasi.baris?.[0]} ${x.kode}`, benar: tanaman.some((t) => mengenai(x, t)) })),
    );
    const palsu = salah.filter(({ benar }) => !benar).map(({ apa }) => apa);
    expect(salah.length).toBeGreaterThan(30);
    expect(palsu.length * 20, palsu.join('\n')).toBeLessThanOrEqual(salah.length);
  });

  it.each(hasil)('$nama, with its faults repaired, has nothing salah', ({ nama, isi, tanaman }) => {
    const baris = isi.split('\n');
    for (const t of tanaman) {
      const lama = baris[t.baris - 1] ?? '';
      expect(lama).toContain(t.tertulis);
      baris[t.baris - 1] = lama.replace(t.tertulis, t.seharusnya);
    }
    const salah = tinjau(baris.join('\n'), nama).filter((x) => x.tingkat === 'salah');
    expect(salah.map((x) => `${x.lokasi.baris?.[0]} ${x.kode}: ${x.penjelasan}`)).toEqual([]);
  });
});
