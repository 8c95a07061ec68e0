// "4 (empat) program, 12 kegiatan dan 35 sub kegiatan": counts in sentences against the rows of the tables.
import { Desimal } from '../../values/desimal.ts';
import { terbilang } from '../../values/terbilang.ts';
import type { Dokumen, Paragraf } from '../baca/bacaDokumen.ts';
import { kunciNama } from '../baca/kunciNama.ts';
import { kumpulPohon, type PohonProgram } from '../baca/pohonProgram.ts';
import { type Buku, rujukSel, rujukTabel, rujukTeks } from '../buku.ts';
import type { Pemeriksaan } from '../pemeriksaan.ts';
import { anakBaris } from './hierarkiKeliru.ts';

type Jenis = 'program' | 'kegiatan' | 'subkegiatan';

const SEBUTAN: Record<Jenis, string> = { program: 'program', kegiatan: 'kegiatan', subkegiatan: 'sub kegiatan' };
const HITUNGAN =
  /\b(\d{1,3})\s*(?:\(\s*([\p{L}\s-]+?)\s*\)\s*)?(program|kegiatan|sub\s?-?\s?kegiatan)\b(?!\s*(?:prioritas|unggulan|strategis|lain|rutin|seremonial))/giu;

const jenisDari = (kata: string): Jenis =>
  /^sub/i.test(kata) ? 'subkegiatan' : /^program/i.test(kata) ? 'program' : 'kegiatan';

/** The program a paragraph is about, when it stands right below its name. */
function programDi(dokumen: Dokumen, p: Paragraf, pohon: PohonProgram) {
  const i = dokumen.paragraf.indexOf(p);
  const dekat = [p, dokumen.paragraf[i - 1], dokumen.paragraf[i - 2]].flatMap((x) =>
    x === undefined ? [] : [kunciNama(x.teks.replace(/^\d+\s*[.)]\s*/, ''))],
  );
  return (
    pohon.program.find((b) =>
      dekat.some((teks, n) => (n === 0 ? teks.startsWith(kunciNama(b.label)) : teks === kunciNama(b.label))),
    ) ?? null
  );
}

function banyakDalam(pohon: PohonProgram, program: PohonProgram['program'][number] | null): PohonProgram['banyak'] {
  if (program === null) return pohon.banyak;
  const baris = pohon.tabel.baris.filter((b) => b.jenis === 'data' && !b.belanja && b.tingkat !== null);
  const kegiatan = anakBaris(baris).find(([induk]) => induk === program)?.[1] ?? [];
  const sub = kegiatan.flatMap((k) => anakBaris(baris).find(([induk]) => induk === k)?.[1] ?? []);
  return { program: 1, kegiatan: kegiatan.length || null, subkegiatan: sub.length || null };
}

/** The sentence counts a part: what was added, is left over, was reached, or lies in one place. */
const SEBAGIAN =
  /\b(?:tambahan|penambahan|terbagi|pengurangan|dikurangi|bertambah|bergeser|pergeseran|tersebar|di antaranya|sisanya|sisa|sebagian|beberapa|belum|tidak tercapai|antara lain|hanya|terdapat perubahan|mengalami (?:perubahan|kenaikan|penurunan)|anggaran terbesar|terbesar|terkecil|tertinggi|terendah)\b/i;

const sebagian = (teks: string, indeks: number): boolean => {
  const awal = Math.max(teks.lastIndexOf('. ', indeks), teks.lastIndexOf('; ', indeks)) + 1;
  return SEBAGIAN.test(teks.slice(awal, indeks));
};

function periksaHitungan(dokumen: Dokumen, p: Paragraf, pohon: readonly PohonProgram[], buku: Buku): void {
  const tahun = [...p.teks.matchAll(/\b(20\d\d)\b/g)].map((t) => Number(t[1]));
  if (dokumen.tahun !== null && tahun.length > 0 && tahun.every((t) => t > (dokumen.tahun ?? 0))) return;
  for (const t of p.teks.matchAll(HITUNGAN)) {
    if (sebagian(p.teks, t.index)) continue;
    // "3 PROGRAM PANGAN" is a numbered name.
    if (t.index === 0 && t[2] === undefined && /^\s+\p{Lu}/u.test(p.teks.slice(t[0].length))) continue;
    const jenis = jenisDari(t[3] ?? '');
    const utama = pohon.find((x) => x.banyak[jenis] !== null);
    if (utama === undefined || /\b(?:dari|dalam|antara)\s*$/i.test(p.teks.slice(0, t.index))) continue;
    const program = programDi(dokumen, p, utama);
    const tempatProgram = /program ini|terdiri (?:dari|atas)/i.test(p.teks.slice(Math.max(0, t.index - 80), t.index));
    if (program === null && tempatProgram && p.teks.length < 160) continue;
    const benar = banyakDalam(utama, program)[jenis];
    const sel = rujukTeks(p, t.index, t[0].length);
    if (benar === null || benar === Number(t[1])) continue;
    buku.langgar({
      kode: 'jumlah-program-berbeda',
      tingkat: utama.tabel.kotor ? 'saran' : 'salah',
      sel: [sel],
      serta: [program === null ? rujukTabel(utama.tabel) : rujukSel(utama.tabel, program, null)],
      seharusnya: `${benar} (${terbilang(new Desimal(benar))}) ${SEBUTAN[jenis]}`,
      penjelasan: `Kalimat ini menyebut ${t[1]} ${SEBUTAN[jenis]}, sedangkan ${utama.tabel.nomor === null ? 'tabelnya' : `Tabel ${utama.tabel.nomor}`} memuat ${benar} ${SEBUTAN[jenis]}${program === null ? '' : ` pada ${program.label}`}.`,
      sitasi: null,
      akar: `jumlah.${jenis}.${program?.nomor ?? 'semua'}`,
    });
  }
}

function periksa(dokumen: Dokumen, buku: Buku): void {
  const pohon = kumpulPohon(dokumen.tabel);
  for (const p of dokumen.paragraf) {
    if (pohon.length > 0) periksaHitungan(dokumen, p, pohon, buku);
  }
}

const TABEL =
  'Program/Kegiatan\tPagu\nPROGRAM PANGAN\t5.000.000\nPenyediaan\t5.000.000\nPROGRAM BENIH\t3.000.000\nPembibitan\t3.000.000';

export const jumlahProgram: Pemeriksaan = {
  kode: ['jumlah-program-berbeda'],
  judul: 'Banyaknya program dan kegiatan cocok dengan tabelnya',
  sitasi: null,
  periksa,
  contohLulus: [`Dinas melaksanakan 2 (dua) program dan 2 (dua) kegiatan.\n\n${TABEL}`],
  contohGagal: [`Dinas melaksanakan 3 (tiga) program dan 2 (dua) kegiatan.\n\n${TABEL}`],
};
