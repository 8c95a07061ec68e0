// Words: abbreviations spelled out wrongly, tasks of another office, another kind of region, decrees used twice, gaps in sentences.
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { type Buku, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import type { TingkatTemuan } from '../temuan.ts';

/** Abbreviations of these reports with the words they stand for. */
const SINGKATAN: readonly [string, string][] = [
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

function catat(
  buku: Buku,
  kode: string,
  tingkat: TingkatTemuan,
  p: Paragraf,
  mulai: number,
  panjang: number,
  penjelasan: string,
  seharusnya: string | null = null,
  sitasi: string | null = null,
): void {
  const sel = rujukTeks(p, mulai, panjang);
  buku.langgar({ kode, tingkat, sel: [sel], seharusnya, penjelasan, sitasi, akar: `${kode}.${sel.id}` });
}

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
    catat(
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
  for (const t of p.teks.matchAll(/dipercayakan kepada[^.]{0,120}?(?:dalam|untuk)\s+mengelola\s+([^.,;]{3,60})/gi)) {
    const lain = URUSAN.find(([kata, pemilik]) => kata.test(t[1] ?? '') && !pemilik.test(unit));
    if (lain === undefined) continue;
    const mulai = t.index + t[0].toLowerCase().lastIndexOf('mengelola');
    catat(
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
    catat(
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
      catat(
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

const RUMPANG =
  /\b(?:oleh|kepada)\s+yang\s+(?:dalam|pada|di|dengan|untuk)\b|\b(?:oleh|untuk|kepada|dari)\s*[,.](?=\s|$)|\b(yang|dan|di|untuk|dalam|dengan|pada|adalah)\s+\1\b/gi;

function periksaKalimat(dokumen: Dokumen, p: Paragraf, i: number, buku: Buku): void {
  for (const t of p.teks.matchAll(RUMPANG))
    catat(
      buku,
      'kalimat-rumpang',
      'saran',
      p,
      t.index,
      t[0].length,
      `Kalimat ini tidak lengkap di "${t[0]}": ada kata yang hilang atau berulang.`,
    );
  if (!/:$/.test(p.teks) || p.judul || p.teks.length < 30 || dokumen.daftar.blok.has(p.blok)) return;
  const berikut = dokumen.paragraf[i + 1];
  const adaTabel = dokumen.tabel.some((t) => t.blok > p.blok && (berikut === undefined || t.blok < berikut.blok));
  const langsung =
    berikut !== undefined &&
    berikut.blok === p.blok + 1 &&
    !berikut.judul &&
    /^\p{Lu}\p{Ll}+.{80,}/u.test(berikut.teks);
  const rincian =
    berikut !== undefined &&
    /^(?:[-•*▪]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s|^(?:tabel|gambar|grafik|nama\b)/i.test(berikut.teks);
  if (
    !adaTabel &&
    langsung &&
    !rincian &&
    /(?:fungsi|tugas|kewajiban|berikut|antara lain|yaitu|meliputi|adalah)\s*:$/i.test(p.teks)
  )
    catat(
      buku,
      'rincian-hilang',
      'saran',
      p,
      Math.max(0, p.teks.length - 40),
      Math.min(40, p.teks.length),
      'Kalimat ini menjanjikan rincian, tetapi sesudahnya langsung paragraf lain. Lengkapi rinciannya.',
    );
}

/** One decree number for two different decrees. */
function periksaSk(dokumen: Dokumen, buku: Buku): void {
  const menurut = new Map<string, { p: Paragraf; mulai: number; tentang: string }[]>();
  for (const p of dokumen.paragraf)
    for (const t of p.teks.matchAll(/\bnomor\s*:?\s*(\d[\w.-]*(?:\/[\w.-]+){2,})([^.;]{0,200})/gi)) {
      const tentang = /tentang\s+(.{10,80})/i.exec(t[2] ?? '')?.[1] ?? '';
      if (tentang !== '') menurut.set(t[1] ?? '', [...(menurut.get(t[1] ?? '') ?? []), { p, mulai: t.index, tentang }]);
    }
  for (const [nomor, semua] of menurut) {
    const [a] = semua;
    const b = semua.find((x) => kunciNama(x.tentang).slice(0, 20) !== kunciNama(a?.tentang ?? '').slice(0, 20));
    if (a === undefined || b === undefined) continue;
    const [satu, lain] = [a, b].map((x) => rujukTeks(x.p, x.mulai, nomor.length + 6));
    if (satu === undefined || lain === undefined) continue;
    buku.langgar({
      kode: 'nomor-sk-ganda',
      tingkat: 'peringatan',
      sel: [satu],
      serta: [lain],
      seharusnya: null,
      penjelasan: `Nomor keputusan ${nomor} dipakai untuk dua hal: "${a.tentang.slice(0, 60)}" dan "${b.tentang.slice(0, 60)}".`,
      sitasi: null,
      akar: `sk.${nomor}`,
    });
  }
}

/** A regional regulation on the offices from before PP 18/2016 beside a later one. */
function periksaPerda(dokumen: Dokumen, buku: Buku): void {
  const semua = dokumen.paragraf.flatMap((p) =>
    [
      ...p.teks.matchAll(
        /peraturan daerah(?:\s+(?:kabupaten|kota|provinsi)(?:\s+\p{Lu}\p{L}+){1,3})?\s+nomor\s+(\d+)\s+tahun\s+(\d{4})\s+tentang\s+([^.,;]{5,120})/giu,
      ),
    ].flatMap((t) =>
      /(?:susunan|organisasi|pembentukan)[^.]{0,60}(?:perangkat daerah|dinas daerah|tata kerja)/i.test(t[3] ?? '')
        ? [{ p, mulai: t.index, panjang: t[0].length, tahun: Number(t[2]) }]
        : [],
    ),
  );
  const lama = semua.filter((x) => x.tahun < 2016);
  const baru = semua.find((x) => x.tahun >= 2016);
  for (const x of baru === undefined ? [] : lama) {
    const [satu, lain] = [x, baru].map((y) => rujukTeks(y?.p ?? x.p, y?.mulai ?? 0, y?.panjang ?? 0));
    if (satu === undefined || lain === undefined) continue;
    buku.langgar({
      kode: 'dasar-hukum-lama',
      tingkat: 'peringatan',
      sel: [satu],
      serta: [lain],
      seharusnya: null,
      penjelasan: `Susunan perangkat daerah di sini didasarkan pada peraturan tahun ${x.tahun}, sedangkan bagian lain menyebut peraturan tahun ${baru?.tahun}. Perangkat daerah dibentuk kembali setelah PP 18/2016.`,
      sitasi: 'PP 18/2016',
      akar: `perda.${satu.id}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const [i, p] of dokumen.paragraf.entries()) {
    periksaSingkatan(p, buku);
    periksaUrusan(dokumen, p, buku);
    periksaPemda(dokumen, p, buku);
    periksaKalimat(dokumen, p, i, buku);
  }
  periksaSk(dokumen, buku);
  periksaPerda(dokumen, buku);
}

export const istilahKeliru: Pemeriksaan = {
  kode: [
    'singkatan-keliru',
    'urusan-lain',
    'jenis-daerah-keliru',
    'kata-tertukar',
    'kalimat-rumpang',
    'rincian-hilang',
    'nomor-sk-ganda',
    'dasar-hukum-lama',
  ],
  judul: 'Istilah, nama, dan kalimat benar',
  sitasi: null,
  periksa,
  contohLulus: [
    'Laporan Kinerja Instansi Pemerintah (LKjIP) disusun oleh Kepala Dinas yang dalam tugasnya dibantu sekretaris.',
  ],
  contohGagal: [
    'Laporan Akuntabilitas Kinerja Instansi Pemerintah (LKjIP) disusun setiap tahun.',
    'Dinas dipimpin oleh yang dalam pelaksanaan tugasnya dibantu sekretaris.',
  ],
};
