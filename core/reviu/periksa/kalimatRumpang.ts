// Sentences that lack something: a word is missing or doubled, a list is announced and does not follow.
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import type { Buku } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { catatTeks } from './catatTeks.ts';

const RUMPANG =
  /\b(?:oleh|kepada)\s+yang\s+(?:dalam|pada|di|dengan|untuk)\b|\b(?:oleh|untuk|kepada|dari)\s*[,.](?=\s|$)|\b(yang|dan|di|untuk|dalam|dengan|pada|adalah)\s+\1\b/gi;

function periksaKalimat(dokumen: Dokumen, p: Paragraf, i: number, buku: Buku): void {
  for (const t of p.teks.matchAll(RUMPANG))
    catatTeks(
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
    catatTeks(
      buku,
      'rincian-hilang',
      'saran',
      p,
      Math.max(0, p.teks.length - 40),
      Math.min(40, p.teks.length),
      'Kalimat ini menjanjikan rincian, tetapi sesudahnya langsung paragraf lain. Lengkapi rinciannya.',
    );
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const [i, p] of dokumen.paragraf.entries()) periksaKalimat(dokumen, p, i, buku);
}

export const kalimatRumpang: Pemeriksaan = {
  kode: ['kalimat-rumpang', 'rincian-hilang'],
  judul: 'Kalimat lengkap dan rinciannya ada',
  sitasi: null,
  periksa,
  contohLulus: [
    'Kepala Dinas yang dalam tugasnya dibantu sekretaris memimpin dinas.',
    'Dalam menyelenggarakan tugasnya, Dinas mempunyai fungsi:\n\na. perumusan kebijakan teknis;\n\nb. pelaksanaan kebijakan teknis.',
  ],
  contohGagal: [
    'Dinas dipimpin oleh yang dalam pelaksanaan tugasnya dibantu sekretaris.',
    'Dalam menyelenggarakan tugasnya, Dinas mempunyai fungsi:\n\nStruktur organisasi dinas terdiri dari kepala dinas, sekretaris, tiga kepala bidang, dan kelompok jabatan fungsional.',
  ],
};
