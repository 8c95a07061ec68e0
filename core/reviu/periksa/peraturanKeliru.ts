// Citations of national regulations: title against number and year, and regulations that another one has replaced.
import { PERATURAN_DIKUTIP, type PeraturanDikutip } from '../../peraturan/peraturanDikutip.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { jarakHuruf, kunciNama } from '../baca/kunciNama.ts';
import type { Buku } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { catatTeks } from './catatTeks.ts';
import { SINGKATAN } from './istilahKeliru.ts';

const SEMUA = PERATURAN_DIKUTIP.flatMap(({ baris }) => baris);

const JENIS: readonly [PeraturanDikutip['jenis'], string][] = [
  ['Perpres', '(?:peraturan presiden|perpres)'],
  [
    'PermenPANRB',
    '(?:peraturan menteri (?:negara )?pendayagunaan aparatur negara[^.;\\d]{0,40}?|permen ?pan(?:[ -]?rb)?)',
  ],
  ['Permendagri', '(?:peraturan menteri dalam negeri|permendagri)'],
  ['PP', '(?:peraturan pemerintah|\\bpp)'],
  ['UU', '(?:undang[- ]undang|\\buu)'],
];
/** "… Nomor 53 Tahun 2014 tentang …"; the title ends where the sentence goes on. */
const EKOR =
  '(?:\\s+republik indonesia)?\\s+(?:nomor|no\\.?)?\\s*:?\\s*(\\d{1,3})\\s+tahun\\s+(\\d{4})(?:\\s+tentang\\s+([^.;:()]{6,260}))?';
const POLA = JENIS.map(([jenis, awal]) => [jenis, new RegExp(`${awal}${EKOR}`, 'giu')] as const);

const tulis = (p: PeraturanDikutip): string => `${p.jenis} ${p.nomor}/${p.tahun} tentang ${p.tentang}`;

/** Abbreviations count as the words they stand for. */
const kata = (teks: string): string[] =>
  kunciNama(
    teks.replace(/\p{L}+/gu, (k) => SINGKATAN.find(([s]) => s === k.toUpperCase() && k !== k.toLowerCase())?.[1] ?? k),
  )
    .split(' ')
    .filter((k) => k.length > 3);

/** Share of the words of the official title that the cited one has, in any order. */
function overlap(resmi: string, kutip: string): number {
  const [a, b] = [kata(resmi), new Set(kata(kutip))];
  return a.filter((k) => b.has(k)).length / a.length;
}

/** The words of the cited title that may belong to it: as many as the official title has, and some. */
const potongJudul = (kutip: string, resmi: string): string =>
  kutip
    .split(/\s+/)
    .slice(0, resmi.split(/\s+/).length + 4)
    .join(' ');

/** A word of the title gave way to another: a strange one stands between those of the title. */
function kataAsing(resmi: string, kutip: string): boolean {
  const benar = kata(resmi);
  const isi = kata(kutip);
  const asing = (k: string): boolean => !benar.some((b) => jarakHuruf(b, k, 2) <= 2);
  const hilang = benar.some((b) => !isi.some((k) => jarakHuruf(b, k, 2) <= 2));
  const akhir = isi.findLastIndex((k) => !asing(k));
  return hilang && isi.slice(0, akhir).some(asing);
}

function periksaKutipan(
  p: Paragraf,
  jenis: PeraturanDikutip['jenis'],
  t: RegExpExecArray,
  tahun: number,
  buku: Buku,
): void {
  const [utuh, nomor, dari, judul = ''] = t;
  const samaJenis = SEMUA.filter((x) => x.jenis === jenis);
  const sama = samaJenis.find((x) => x.nomor === Number(nomor) && x.tahun === Number(dari));
  const perubahan = /^perubahan\b/i.test(judul.trim());
  if (sama?.ganti !== undefined && tahun > Number(sama.ganti.split('/')[1])) {
    const dicabut = /\b(?:dicabut|mencabut|pengganti|menggantikan|diganti|semula|sebelumnya|terakhir)\b/i.test(p.teks);
    if (!dicabut)
      catatTeks(
        buku,
        'peraturan-diganti',
        'saran',
        p,
        t.index,
        utuh.length,
        `${jenis} ${nomor}/${dari} sudah diganti dengan ${sama.ganti}. Pakai peraturan yang berlaku, kecuali yang dibahas memang keadaan waktu itu.`,
        sama.ganti,
      );
  }
  if (judul === '' || perubahan) return;
  if (sama !== undefined) {
    const kutip = potongJudul(judul, sama.tentang);
    if (overlap(sama.tentang, kutip) >= 0.5 && !kataAsing(sama.tentang, kutip)) return;
    catat(p, t, `Judul ${jenis} ${nomor}/${dari} bukan "${judul.trim().slice(0, 80)}".`, tulis(sama), buku);
    return;
  }
  const mirip = samaJenis.filter(
    (x) =>
      kata(x.tentang).length > 3 &&
      x.ganti === undefined &&
      overlap(x.tentang, potongJudul(judul, x.tentang)) >= 0.9 &&
      // One of the two must stand: another number of another year may be another regulation of a like title.
      (x.nomor === Number(nomor) || x.tahun === Number(dari)),
  );
  const [satu] = mirip;
  if (satu !== undefined && mirip.length === 1)
    catat(p, t, `Nomor atau tahun peraturan ini keliru: ${jenis} ${nomor}/${dari}.`, tulis(satu), buku);
}

function catat(p: Paragraf, t: RegExpExecArray, penjelasan: string, seharusnya: string, buku: Buku): void {
  catatTeks(
    buku,
    'judul-peraturan-keliru',
    'peringatan',
    p,
    t.index,
    t[0].length,
    `${penjelasan} Yang dimaksud tampaknya ${seharusnya}.`,
    seharusnya,
  );
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  for (const p of dokumen.paragraf)
    for (const [jenis, pola] of POLA)
      for (const t of p.teks.matchAll(pola)) periksaKutipan(p, jenis, t, dokumen.tahun ?? 0, buku);
}

const SAMPUL = 'LAPORAN KINERJA\n\nTAHUN 2030\n\n';

export const peraturanKeliru: Pemeriksaan = {
  kode: ['judul-peraturan-keliru', 'peraturan-diganti'],
  judul: 'Peraturan dikutip dengan nomor, tahun, dan judulnya',
  sitasi: null,
  periksa,
  contohLulus: [
    `${SAMPUL}Laporan disusun menurut Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.`,
    `${SAMPUL}Layanan mengikuti Permendagri Nomor 59 Tahun 2021 tentang penerapan SPM.`,
    `${SAMPUL}Dasarnya Peraturan Menteri Dalam Negeri Nomor 8 Tahun 2021 tentang Tata Cara Hibah.`,
    `${SAMPUL}Permendagri Nomor 59 Tahun 2021 tentang Penerapan Standar Pelayanan Minimal menggantikan Permendagri Nomor 100 Tahun 2018.`,
  ],
  contohGagal: [
    `${SAMPUL}Laporan disusun menurut Peraturan Presiden Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.`,
    `${SAMPUL}Laporan disusun menurut Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Pedoman Survei Kepuasan Masyarakat.`,
    `${SAMPUL}Anggaran dikelola menurut Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah.`,
  ],
};
