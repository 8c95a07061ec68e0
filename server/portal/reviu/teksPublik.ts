// Words of the public reviu page.
import type { TingkatTemuan } from '@tapis/core/reviu/temuan.ts';
import type { Bahasa } from '../teks.ts';

const ID = {
  judul: 'Periksa laporan kinerja',
  pengantar:
    'Kirim laporan kinerja (LKjIP, LAKIP) dalam bentuk apa pun. Tapis memeriksa hitungan, kecocokan antarbagian, kode, tahun, dan istilahnya, lalu menyebut letaknya. Tanpa masuk, tanpa biaya.',
  disediakan: 'Disediakan oleh {pemda}.',
  tidakDisimpan: 'Berkas, teks, dan hasilnya tidak disimpan. Simpan sendiri halaman hasilnya bila perlu.',
  berkas: 'Berkas laporan',
  berkasBantu: 'Word (.docx), PDF, Excel (.xlsx), atau teks (.txt, .md), paling besar 20 MB.',
  tahun: 'Tahun laporan',
  tahunBantu: 'Boleh dikosongkan: dicari di dalam laporan.',
  keluaran: 'Hasil sebagai',
  keluaranHalaman: 'Halaman ini',
  keluaranXlsx: 'Kertas kerja Excel (.xlsx)',
  periksa: 'Periksa',
  gagal: 'Berkas tidak diperiksa',
  pilihBerkas: 'Pilih satu berkas laporan, lalu tekan Periksa.',
  tahunSalah: 'Tahun laporan harus empat angka, misalnya 2024, atau dikosongkan.',
  sibuk: 'Terlalu banyak laporan sedang diperiksa. Coba lagi sebentar lagi.',
  hasil: 'Hasil pemeriksaan',
  ringkas: '{salah} salah, {peringatan} peringatan, {saran} saran.',
  tanpaTemuan: 'Tidak ada temuan: semua hitungan dan rujukan yang terbaca cocok.',
  takTerbaca: 'Tidak diperiksa karena berupa gambar tanpa teks: halaman {halaman}.',
  sebagian: '{shown} temuan pertama dari {semua}. Semuanya ada di kertas kerja Excel.',
  letak: 'Letak',
  temuan: 'Temuan',
  tertulis: 'Tertulis',
  seharusnya: 'Seharusnya',
  lagi: 'Periksa laporan lain',
  tingkat: { salah: 'Salah', peringatan: 'Peringatan', saran: 'Saran' } satisfies Record<TingkatTemuan, string>,
};

const EN: typeof ID = {
  judul: 'Check a performance report',
  pengantar:
    'Send a performance report (LKjIP, LAKIP) in any form. Tapis checks arithmetic, whether its parts agree, codes, years and terms, and says where. Without signing in, free of charge.',
  disediakan: 'Provided by {pemda}.',
  tidakDisimpan: 'The file, its text and the result are not kept. Save the result page yourself if you need it.',
  berkas: 'Report file',
  berkasBantu: 'Word (.docx), PDF, Excel (.xlsx) or text (.txt, .md), at most 20 MB.',
  tahun: 'Year of the report',
  tahunBantu: 'May stay empty: it is looked for in the report.',
  keluaran: 'Result as',
  keluaranHalaman: 'This page',
  keluaranXlsx: 'Working paper in Excel (.xlsx)',
  periksa: 'Check',
  gagal: 'The file was not checked',
  pilihBerkas: 'Choose one report file, then press Check.',
  tahunSalah: 'The year must have four digits, such as 2024, or stay empty.',
  sibuk: 'Too many reports are being checked. Try again in a moment.',
  hasil: 'Result of the check',
  ringkas: '{salah} errors, {peringatan} warnings, {saran} suggestions.',
  tanpaTemuan: 'No findings: all arithmetic and references that could be read agree.',
  takTerbaca: 'Not checked, being pictures without text: pages {halaman}.',
  sebagian: 'The first {shown} findings of {semua}. All of them are in the Excel working paper.',
  letak: 'Place',
  temuan: 'Finding',
  tertulis: 'Written',
  seharusnya: 'Should be',
  lagi: 'Check another report',
  tingkat: { salah: 'Error', peringatan: 'Warning', saran: 'Suggestion' },
};

export const TEKS_PUBLIK: Record<Bahasa, typeof ID> = { id: ID, en: EN };

export const isiTeks = (pola: string, isi: Record<string, string | number>): string =>
  pola.replace(/\{(\w+)\}/g, (_, nama: string) => String(isi[nama] ?? ''));
