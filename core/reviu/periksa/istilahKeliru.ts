// Words: abbreviations spelled out wrongly, tasks of another office, another kind of region, words of the region's name torn apart.
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import type { Buku } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { catatTeks } from './catatTeks.ts';

/** Abbreviations of these reports with the words they stand for. */
export const SINGKATAN: readonly [string, string][] = [
  ['LKJIP', 'Laporan Kinerja Instansi Pemerintah'],
  ['LAKIP', 'Laporan Akuntabilitas Kinerja Instansi Pemerintah'],
  ['SAKIP', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
  ['THLS', 'Tenaga Harian Lepas Sukarela'],
  ['IKU', 'Indikator Kinerja Utama'],
  ['SPM', 'Standar Pelayanan Minimal'],
  ['DPA', 'Dokumen Pelaksanaan Anggaran'],
  ['RKA', 'Rencana Kerja dan Anggaran'],
  ['RPJMD', 'Rencana Pembangunan Jangka Menengah Daerah'],
  ['RKPD', 'Rencana Kerja Pemerintah Daerah'],
  ['OPD', 'Organisasi Perangkat Daerah'],
  ['SKPD', 'Satuan Kerja Perangkat Daerah'],
  ['APBD', 'Anggaran Pendapatan dan Belanja Daerah'],
];

const inisial = (kata: readonly string[]): string => kata.map((k) => k[0]?.toUpperCase() ?? '').join('');

function periksaSingkatan(p: Paragraf, buku: Buku): void {
  for (const t of p.teks.matchAll(/((?:\p{Lu}\p{Ll}+\s+(?:dan\s+)?){2,8})\(([A-Z][A-Za-z]{2,6})\)/gu)) {
    const resmi = SINGKATAN.find(([s]) => s === (t[2] ?? '').toUpperCase())?.[1];
    if (resmi === undefined) continue;
    const kata = (t[1] ?? '').trim().split(/\s+/);
    const benar = resmi.split(' ');
    const tulis = kata.slice(-benar.length).join(' ');
    if (kunciNama(tulis) === kunciNama(resmi) || kunciNama(kata.join(' ')).endsWith(kunciNama(resmi))) continue;
    // Judge only what clearly tries to spell it out: it shares most words.
    const sama = benar.filter((b) => kata.some((k) => k.toLowerCase() === b.toLowerCase()));
    if (sama.length < Math.min(3, benar.length) || inisial(kata).endsWith((t[2] ?? '').toUpperCase())) continue;
    catatTeks(
      buku,
      'singkatan-keliru',
      'peringatan',
      p,
      t.index,
      t[0].length,
      `Singkatan ${t[2]} adalah ${resmi}, tetapi di sini ditulis "${kata.join(' ')}".`,
      `${resmi} (${t[2]})`,
    );
  }
}

/** Tasks that belong to one kind of office. */
const URUSAN: readonly [RegExp, RegExp][] = [
  [
    /\binfrastruktur\b/i,
    /pekerjaan umum|bina marga|pupr|permukiman|perumahan|perhubungan|cipta karya|perencanaan|bappeda|wilayah/i,
  ],
  [/\b(?:pendidikan dasar dan menengah|peserta didik)\b/i, /pendidikan/i],
  [/\b(?:rumah sakit|puskesmas)\b/i, /kesehatan|rumah sakit/i],
  [/\b(?:ketertiban umum|penegakan perda)\b/i, /polisi|pamong|ketenteraman/i],
  [/\b(?:administrasi kependudukan|pencatatan sipil)\b/i, /kependudukan|catatan sipil/i],
];

function periksaUrusan(dokumen: Dokumen, p: Paragraf, buku: Buku): void {
  const unit = dokumen.unit ?? '';
  if (unit === '' || /sekretariat|inspektorat|kecamatan|badan perencanaan/i.test(unit)) return;
  for (const t of p.teks.matchAll(
    /dipercayakan kepada[^.]{0,120}?(?:dalam|untuk)\s+mengelola\s+([^.,;]{3,60})(?!\p{L})/giu,
  )) {
    const lain = URUSAN.find(([kata, pemilik]) => kata.test(t[1] ?? '') && !pemilik.test(unit));
    if (lain === undefined) continue;
    const mulai = t.index + t[0].toLowerCase().lastIndexOf('mengelola');
    catatTeks(
      buku,
      'urusan-lain',
      'peringatan',
      p,
      mulai,
      t.index + t[0].length - mulai,
      `Kalimat ini menyebut tugas "${(t[1] ?? '').trim()}", padahal laporan ini milik ${unit}. Kalimat tampaknya disalin dari perangkat daerah lain.`,
    );
  }
}

function periksaPemda(dokumen: Dokumen, p: Paragraf, buku: Buku): void {
  const { pemda } = dokumen;
  if (pemda === null || pemda.sebutan === 'Provinsi') return;
  const lain = pemda.sebutan === 'Kabupaten' ? 'Kota' : 'Kabupaten';
  for (const t of p.teks.matchAll(new RegExp(`\\b(Pemerintah(?:an)?\\s+${lain})(?=\\s*(?:,|\\.|dan\\b|yang\\b))`, 'g')))
    catatTeks(
      buku,
      'jenis-daerah-keliru',
      'peringatan',
      p,
      t.index,
      t[0].length,
      `Kalimat ini menyebut ${t[1]}, padahal laporan ini dari ${pemda.sebutan} ${pemda.nama}.`,
      `${(t[1] ?? '').replace(lain, pemda.sebutan)}`,
    );
  const [awal = '', ...sisa] = pemda.nama.split(' ');
  if (sisa.length === 0) return;
  const ekor = sisa.join(' ');
  for (const t of p.teks.matchAll(
    new RegExp(`\\b${pemda.sebutan}\\s+${awal}\\s+(?!${ekor}\\b)((?:\\p{L}+\\s+|\\d+\\s+){1,4})${ekor}\\b`, 'gu'),
  ))
    if (!/^\p{Lu}/u.test(t[1] ?? ''))
      catatTeks(
        buku,
        'kata-tertukar',
        'peringatan',
        p,
        t.index,
        t[0].length,
        `Urutan kata tertukar: "${t[0]}". Nama daerahnya ${pemda.sebutan} ${pemda.nama}.`,
        `${pemda.sebutan} ${pemda.nama} ${(t[1] ?? '').trim()}`,
      );
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const p of dokumen.paragraf) {
    periksaSingkatan(p, buku);
    periksaUrusan(dokumen, p, buku);
    periksaPemda(dokumen, p, buku);
  }
}

const SAMPUL = 'LAPORAN KINERJA DINAS PERTANIAN KABUPATEN RIMBA RAYA\n\n';

export const istilahKeliru: Pemeriksaan = {
  kode: ['singkatan-keliru', 'urusan-lain', 'jenis-daerah-keliru', 'kata-tertukar'],
  judul: 'Istilah dan nama benar',
  sitasi: null,
  periksa,
  contohLulus: [
    'Laporan Kinerja Instansi Pemerintah (LKjIP) disusun oleh Kepala Dinas setiap tahun.',
    `${SAMPUL}Laporan ini wujud tanggung jawab Pemerintah Kabupaten Rimba Raya, dan amanah yang dipercayakan kepada dinas dalam mengelola penyuluhan.`,
  ],
  contohGagal: [
    'Laporan Akuntabilitas Kinerja Instansi Pemerintah (LKjIP) disusun setiap tahun.',
    `${SAMPUL}Laporan ini wujud tanggung jawab atas amanah yang dipercayakan kepada dinas untuk mengelola infrastruktur jalan.`,
    `${SAMPUL}Laporan Kabupaten Rimba Raya disampaikan kepada Pemerintah Kota, dan masyarakat.`,
    `${SAMPUL}Petani Kabupaten Rimba Raya dibina.\n\nSeluruh petani di Kabupaten Rimba pada tahun ini Raya menerima pupuk.`,
  ],
};
