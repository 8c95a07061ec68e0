// What a performance report must contain: the analyses of achievement and the use of the budget, looked for by their usual words.
import type { Dokumen } from '../baca/bacaDokumen.ts';
import { type Buku, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';

const ATURAN = 'PermenPANRB 53/2014, Anak Lampiran II';

/** In the order of the outline that the regulation recommends. */
const ISI: readonly [string, RegExp][] = [
  ['ikhtisar atau ringkasan eksekutif', /(?:ikhtisar|ringkasan) eksekutif|executive summary/i],
  [
    'gambaran umum organisasi',
    /gambaran umum|struktur organisasi|tugas (?:pokok )?(?:dan|,) fungsi|kedudukan, tugas|susunan organisasi/i,
  ],
  [
    'permasalahan utama (isu strategis)',
    /isu(?:-isu)? strategis|aspek strategis|permasalahan (?:utama|pokok|strategis)/i,
  ],
  ['ringkasan perjanjian kinerja', /perjanjian kinerja|penetapan kinerja/i],
  ['perbandingan target dan realisasi', /target[^.]{0,60}realisasi|realisasi[^.]{0,60}target/i],
  [
    'perbandingan dengan tahun sebelumnya',
    /tahun(?:-tahun)? (?:sebelum|lalu)|dibanding\p{L}* (?:\p{L}+ ){0,4}tahun|perbandingan/iu,
  ],
  ['perbandingan dengan target jangka menengah', /renstra|rencana strategis|rpjmd|jangka menengah|\brpd\b/i],
  [
    'analisis penyebab keberhasilan atau kegagalan',
    /penyebab|faktor (?:pendukung|pendorong|penghambat|keberhasilan|yang)|hambatan|kendala|permasalahan/i,
  ],
  ['efisiensi penggunaan sumber daya', /e?fisiensi|efesiensi|efisien/i],
  ['realisasi anggaran', /realisasi (?:anggaran|keuangan|belanja)|penyerapan|serapan/i],
  ['langkah perbaikan', /rekomendasi|tindak lanjut|langkah|perbaikan|rencana aksi/i],
];

function periksa(dokumen: Dokumen, buku: Buku): void {
  const bab = dokumen.paragraf.filter((p) => p.judul && /^bab\s+[ivx\d]+\b/i.test(p.teks));
  const [pertama] = bab;
  const nomor = new Set(bab.map((p) => /^bab\s+([ivx\d]+)/i.exec(p.teks)?.[1]?.toUpperCase()));
  // Only a whole report is held against the list, not a chapter or an appendix of one.
  if (pertama === undefined || nomor.size < 4 || dokumen.paragraf.length < 40) return;
  const teks = [...dokumen.paragraf.map((p) => p.teks), ...dokumen.tabel.flatMap((t) => t.kepala.flat())].join('\n');
  const kurang = ISI.filter(([, pola]) => !pola.test(teks)).map(([isi]) => isi);
  if (kurang.length === 0) return;
  buku.langgar({
    kode: 'isi-kurang',
    tingkat: 'saran',
    sel: [rujukTeks(pertama, 0, pertama.teks.length)],
    seharusnya: null,
    penjelasan: `Tidak ditemukan ${kurang.join(', ')}. Laporan kinerja harus memuatnya; lengkapi, atau pastikan istilahnya jelas.`,
    sitasi: ATURAN,
    akar: 'isi-kurang',
  });
}

const BAB = ['PENDAHULUAN', 'PERENCANAAN KINERJA', 'AKUNTABILITAS KINERJA', 'PENUTUP']
  .map((judul, i) => `BAB ${['I', 'II', 'III', 'IV'][i]} ${judul}`)
  .join('\n\n');
const UMUM = Array.from(
  { length: 40 },
  (_, i) => `Uraian umum bagian ${'abcdefgh'[i % 8]} menerangkan keadaan perangkat daerah selama pelaksanaan.`,
).join('\n\n');
const LENGKAP =
  'RINGKASAN EKSEKUTIF\n\nGambaran umum organisasi dan isu strategis diuraikan lebih dahulu, lalu target dan realisasi program.\n\nPerjanjian kinerja diturunkan dari Renstra.\n\nDibandingkan dengan tahun sebelumnya capaian naik karena faktor pendukung di lapangan.\n\nPenyerapan anggaran efisien dan hambatan ditindaklanjuti dengan perbaikan.';

export const kelengkapanIsi: Pemeriksaan = {
  kode: ['isi-kurang'],
  judul: 'Laporan memuat isi yang diwajibkan',
  sitasi: ATURAN,
  periksa,
  contohLulus: [`${BAB}\n\n${UMUM}\n\n${LENGKAP}`, `BAB I PENDAHULUAN\n\n${UMUM}`],
  contohGagal: [`${BAB}\n\n${UMUM}`],
};
