// The reports of this test with one figure or word of a sentence changed: the change is found, and nothing beside it.
import { readFileSync } from 'node:fs';
import { reviu } from '@tapis/core/reviu/reviu.ts';
import { readTeks } from '@tapis/reader/reviu/readTeks.ts';
import { expect, it } from 'vitest';

/** [report, what stands there, what is put there, kode of the finding, what ought to stand there]. */
const UBAHAN: readonly [string, string, string, string, string | null][] = [
  ['dinas-perikanan.txt', 'naik 7,87% dari', 'naik 9,87% dari', 'klaim-perubahan', '7,87%'],
  ['dinas-perikanan.txt', 'naik 7,87% dari', 'turun 7,87% dari', 'arah-berbalik', 'naik'],
  ['dinas-perikanan.txt', '9.021.000.000 (97,00%)', '9.021.000.000 (96,00%)', 'persen-kalimat-keliru', '97,00%'],
  ['dinas-perikanan.txt', 'dibantu 62 orang', 'dibantu 64 orang', 'jumlah-pegawai-berbeda', '62'],
  ['dinas-perikanan.txt', '2 indikator melampaui', '3 indikator melampaui', 'klaim-banyak', '2 indikator'],
  ['dinas-kesehatan.txt', '3 indikator mencapai 100%', '4 indikator mencapai 100%', 'klaim-banyak', '3 indikator'],
  ['dinas-kesehatan.txt', 'turun menjadi 15,40%', 'turun menjadi 17,40%', 'arah-berbalik', 'naik'],
  ['dinas-kesehatan.txt', 'sebesar Rp 3.420', 'sebesar Rp 3.240', 'teks-tabel-berbeda', '3.420.000.000'],
  ['dinas-kesehatan.txt', 'sebesar Rp 3.600', 'sebesar Rp 3.700', 'teks-tabel-berbeda', '3.600.000.000'],
  ['dinas-kesehatan.txt', '3 (tiga) program', '5 (lima) program', 'jumlah-program-berbeda', '3 (tiga) program'],
  ['bappeda.txt', '40 orang PNS dan 8', '40 orang PNS dan 6', 'jumlah-kalimat-keliru', '46'],
  ['rsud-pindai.txt', 'Sebanyak 2 (dua)', 'Sebanyak 4 (empat)', 'klaim-banyak', '3 indikator'],
  [
    'rsud-pindai.txt',
    'pada belanja barang dan jasa',
    'pada belanja pegawai',
    'klaim-peringkat',
    'Belanja Barang dan Jasa',
  ],
  ['dinas-pertanian.txt', '= 94,25', '= 95,25', 'hitungan-keliru', '94,25'],
  ['dinas-pertanian.txt', '= 72,00%', '= 74,00%', 'rasio-keliru', '72,00%'],
  ['dinas-pertanian.txt', 'dua belas (12)', 'dua belas (13)', 'terbilang-berbeda', '13 (tiga belas)'],
  ['dinas-pertanian.txt', 'berjumlah 50 orang', 'berjumlah 52 orang', 'jumlah-pegawai-berbeda', '50'],
  ['dinas-pertanian.txt', 'naik 25% dari', 'naik 35% dari', 'klaim-perubahan', '25%'],
  ['dinas-pertanian.txt', 'tertinggi dicapai', 'terendah dicapai', 'klaim-peringkat', 'Program Penyuluhan Pertanian'],
];

const temuan = (nama: string, isi: string) =>
  reviu(readTeks(isi, nama.endsWith('.md') ? 'md' : 'txt'), { tahun: null }).temuan;

it.each(UBAHAN)('%s: "%s" → "%s"', (nama, dari, ke, kode, seharusnya) => {
  const isi = readFileSync(new URL(`laporan/${nama}`, import.meta.url), 'utf8');
  expect(isi).toContain(dari);
  const lama = new Set(temuan(nama, isi).map((t) => t.penjelasan));
  const baru = temuan(nama, isi.replace(dari, ke)).filter((t) => !lama.has(t.penjelasan));
  expect(baru.map((t) => [t.kode, t.seharusnya])).toEqual([[kode, seharusnya]]);
});
