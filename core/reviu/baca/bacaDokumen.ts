// The whole file understood: paragraphs, tables (joined over page breaks, with captions), lists, year, region and office.
import type { BerkasTerbaca, BlokTabel, Letak } from '../berkasTerbaca.ts';
import { type Amatan, kumpulAmatan } from './amatan.ts';
import { bacaKepala, bacaSemuaBaris, type TabelTerbaca } from './bacaTabel.ts';
import { type KelompokDeret, semuaDeret } from './deret.ts';
import { bacaIdentitas, type Identitas } from './identitas.ts';
import { bacaDaftar, bacaKeterangan, type DaftarTerbaca, type Keterangan } from './keterangan.ts';
import { bersihkan } from './kunciNama.ts';
import { isiPeran } from './peranKolom.ts';
import { susunPohonTeks } from './pohonTeks.ts';
import { putarTabel } from './putarTabel.ts';
import { tandaiKotor } from './tandaiKotor.ts';
import { tentukanTingkat } from './tentukanTingkat.ts';
import { tetapkanEjaan } from './tetapkanEjaan.ts';

export interface Paragraf {
  blok: number;
  teks: string;
  judul: boolean;
  letak: Letak;
}

export interface Dokumen extends Identitas {
  format: BerkasTerbaca['format'];
  paragraf: Paragraf[];
  tabel: TabelTerbaca[];
  keterangan: Keterangan[];
  daftar: DaftarTerbaca;
  jumlahBlok: number;
  /** What the tables say about each thing, and their quarterly series. */
  amatan: Amatan[];
  deret: KelompokDeret[];
}

const JUDUL =
  /^(?:bab\s+[ivx\d]+\b|[a-z]\.\s|[ivx]+\.\s|\d+(?:\.\d+)*\.?\s|lampiran\b|(?:perjanjian kinerja|rencana aksi|kata pengantar|ringkasan eksekutif|ikhtisar eksekutif|daftar|dokumentasi)\b)/i;

export const adalahJudul = (teks: string): boolean =>
  teks.length < 120 &&
  !/[.;:,]$/.test(teks) &&
  (JUDUL.test(teks) || (teks === teks.toUpperCase() && /\p{Lu}{3}/u.test(teks)));

export function bacaDokumen(berkas: BerkasTerbaca, tahunDiminta: number | null): Dokumen {
  const paragraf = berkas.blok.flatMap((blok, i): Paragraf[] => {
    if (blok.jenis !== 'teks') return [];
    const teks = bersihkan(blok.teks);
    return teks === '' ? [] : [{ blok: i, teks, judul: blok.judul !== null || adalahJudul(teks), letak: blok.letak }];
  });
  const daftar = bacaDaftar(berkas);
  const keterangan = kumpulKeterangan(berkas, daftar);
  const pohon = susunPohonTeks(berkas, daftar.blok);
  const tabel = [...kumpulTabel(berkas, new Set([...daftar.blok, ...pohon.blok]), keterangan), ...pohon.tabel];
  tetapkanEjaan(tabel);
  for (const satu of tabel) tentukanTingkat(satu);
  const dokumen: Omit<Dokumen, 'amatan' | 'deret'> = {
    format: berkas.format,
    ...bacaIdentitas(paragraf, keterangan, tahunDiminta),
    paragraf,
    tabel: tabel.sort((a, b) => a.blok - b.blok),
    keterangan,
    daftar,
    jumlahBlok: berkas.blok.length,
  };
  tandaiKotor(dokumen.tabel);
  const deret = semuaDeret(dokumen.tabel);
  return { ...dokumen, deret, amatan: kumpulAmatan(dokumen.tabel, deret, dokumen.tahun) };
}

/** Captions of the body. A number alone takes its title from the next paragraph. */
function kumpulKeterangan(berkas: BerkasTerbaca, daftar: DaftarTerbaca): Keterangan[] {
  return berkas.blok.flatMap((blok, i): Keterangan[] => {
    if (blok.jenis !== 'teks' || daftar.blok.has(i)) return [];
    const baca = bacaKeterangan(blok.teks);
    if (baca === null) return [];
    const berikut = berkas.blok[i + 1];
    const judul =
      baca.judul === '' &&
      berikut?.jenis === 'teks' &&
      berikut.teks.length < 200 &&
      bacaKeterangan(berikut.teks) === null
        ? bersihkan(berikut.teks)
        : baca.judul;
    return [{ ...baca, judul, blok: i, letak: blok.letak }];
  });
}

const KEPALA_HALAMAN =
  /^(?:(?:hal(?:aman)?\.?\s*)?[ivx\d-]+\s*[|-]?\s*)?(?:lkj|lkjip|lakip|laporan (?:akuntabilitas )?kinerja)\b/i;
const BERULANG = 3;
/** Running heads differ by their page number. */
const tanpaAngka = (teks: string): string => teks.replace(/\d+/g, '#').toLowerCase();

/** Short texts that come back: running heads and feet. */
function teksBerulang(berkas: BerkasTerbaca): Set<string> {
  const banyak = new Map<string, number>();
  for (const blok of berkas.blok) {
    if (blok.jenis !== 'teks' || blok.teks.length > 120 || bacaKeterangan(blok.teks) !== null) continue;
    const kunci = tanpaAngka(bersihkan(blok.teks));
    banyak.set(kunci, (banyak.get(kunci) ?? 0) + 1);
  }
  return new Set([...banyak].flatMap(([kunci, n]) => (n >= BERULANG && kunci.length > 2 ? [kunci] : [])));
}

/** Text that may stand between two halves of one table: page number, running head. */
function dapatDilompati(teks: string, berulang: ReadonlySet<string>): boolean {
  if (berulang.has(tanpaAngka(teks)) || (teks.length < 120 && KEPALA_HALAMAN.test(teks) && !/[:.]$/.test(teks)))
    return true;
  return teks.length < 60 && !/[:.]$/.test(teks) && !/^(?:\d+|[a-z])[.)]\s/i.test(teks) && !adalahJudul(teks);
}

function kumpulTabel(berkas: BerkasTerbaca, lewati: Set<number>, keterangan: Keterangan[]): TabelTerbaca[] {
  const hasil: TabelTerbaca[] = [];
  let bagian = '';
  let sebelum = '';
  const berulang = teksBerulang(berkas);
  let terbuka: { tabel: TabelTerbaca; lebar: number } | null = null;
  for (const [i, blok] of berkas.blok.entries()) {
    if (blok.jenis === 'teks') {
      const teks = bersihkan(blok.teks);
      const dilompati = dapatDilompati(teks, berulang);
      if ((blok.judul !== null || adalahJudul(teks)) && !dilompati) bagian = teks;
      if (teks !== '' && !dilompati) terbuka = null;
      sebelum = teks.length < 160 ? teks : '';
      continue;
    }
    if (lewati.has(i)) {
      terbuka = null;
      continue;
    }
    if (terbuka !== null && sambung(terbuka, blok)) continue;
    const tabel = { ...tabelBaru(blok, i, keterangan), bagian, sebelum };
    sebelum = '';
    hasil.push(tabel);
    terbuka = { tabel, lebar: blok.kolom };
  }
  return hasil;
}

function tabelBaru(asli: BlokTabel, i: number, keterangan: Keterangan[]): Omit<TabelTerbaca, 'bagian' | 'sebelum'> {
  const blok = putarTabel(asli);
  const milik = keterangan.findLast((k) => k.jenis === 'tabel' && k.blok < i && k.blok >= i - 3);
  const { banyak, kepala, kolom: judul } = bacaKepala(blok);
  const kolom = isiPeran(judul, milik?.judul ?? '');
  const baris = bacaSemuaBaris(blok.baris.slice(banyak), banyak + 1, kolom);
  const lembar = blok.letak.lembar;
  return {
    blok: i,
    letak: blok.letak,
    nomor: milik?.nomor ?? null,
    judul: milik?.judul ?? lembar,
    kepala,
    kolom,
    baris,
    kotor: false,
  };
}

/** Adds the rows of `blok` to the open table when it only goes on there; a repeated header is dropped. */
function sambung(terbuka: { tabel: TabelTerbaca; lebar: number }, blok: BlokTabel): boolean {
  const { tabel } = terbuka;
  if (tabel.kepala.length === 0 || Math.abs(blok.kolom - terbuka.lebar) > 2) return false;
  const { banyak, kepala } = bacaKepala(blok);
  const sama = kepala.length > 0 && kepala[0]?.join('|').toLowerCase() === tabel.kepala[0]?.join('|').toLowerCase();
  if (banyak > 0 && !sama) return false;
  const mulai = tabel.baris.length + tabel.kepala.length;
  tabel.baris.push(...bacaSemuaBaris(blok.baris.slice(banyak), mulai + 1, tabel.kolom));
  return true;
}
