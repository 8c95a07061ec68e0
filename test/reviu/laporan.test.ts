// Reports written for this test in the styles real ones have, with planted faults and honest traps: exactly the planted faults are found.
import { readFileSync } from 'node:fs';
import { reviu } from '@tapis/core/reviu/reviu.ts';
import { readTeks } from '@tapis/reader/reviu/readTeks.ts';
import { expect, it } from 'vitest';

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
  // A clean body before a scanned appendix: letters in figures, both spellings, a quarter 6. Nothing of that is the author's fault.
  'rsud-pindai.txt': [['saran', 'ejaan-angka-campur', 48, null]],
};

for (const [nama, harapan] of Object.entries(LAPORAN))
  it(`${nama}: finds what was planted and nothing else`, () => {
    const isi = readFileSync(new URL(`laporan/${nama}`, import.meta.url), 'utf8');
    const { temuan } = reviu(readTeks(isi, nama.endsWith('.md') ? 'md' : 'txt'), { tahun: null });
    expect(temuan.map((t) => [t.tingkat, t.kode, t.lokasi.baris?.[0], t.seharusnya])).toEqual(harapan);
  });
