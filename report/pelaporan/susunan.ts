// What every renderer needs to know about a naskah before it draws: blocks in order, entries of the generated lists,
// and the charts. A list of lampiran holds the chapters of the appendix sections.
import type { Bagian, Blok, Naskah, Tabel, TandaTangan } from '@tapis/core/pelaporan/naskah.ts';

export type JenisDaftar = Extract<Blok, { jenis: 'daftarOtomatis' }>['dari'];
export type BlokJudul = Extract<Blok, { jenis: 'judul' }>;
export type BlokGambar = Extract<Blok, { jenis: 'gambar' }>;

type BlokVerifikasi = Extract<Blok, { jenis: 'verifikasi' }>;

export interface EntriDaftar {
  id: string;
  /** 1–4 for headings, 1 for tables and figures. */
  tingkat: number;
  nomor: string | null;
  teks: string;
}

/** Every block of a section in reading order, boxes opened. */
function* semuaBlok(isi: readonly Blok[]): Generator<Blok> {
  for (const blok of isi) {
    yield blok;
    if (blok.jenis === 'kotak') yield* semuaBlok(blok.isi);
  }
}

export const bagianBlok = (naskah: Naskah): [Bagian, Blok][] =>
  naskah.bagian.flatMap((bagian) => [...semuaBlok(bagian.isi)].map((blok): [Bagian, Blok] => [bagian, blok]));

/** The title of a table that is listed and captioned. */
const judulTabel = (tabel: Tabel): string => tabel.judul ?? '';

/** "Grafik 1" is a chart, everything else a picture. */
export const jenisGambar = (gambar: BlokGambar): 'grafik' | 'gambar' =>
  /^grafik\b/i.test(gambar.nomor) ? 'grafik' : 'gambar';

/** Entries of all generated lists. The cover's own heading is not listed. */
export function daftarEntri(naskah: Naskah): Record<JenisDaftar, EntriDaftar[]> {
  const hasil: Record<JenisDaftar, EntriDaftar[]> = { isi: [], tabel: [], grafik: [], gambar: [], lampiran: [] };
  for (const [bagian, blok] of bagianBlok(naskah)) {
    if (blok.jenis === 'judul' && bagian.jenis !== 'sampul') {
      const { id, tingkat, nomor, teks } = blok;
      if (blok.daftarIsi) hasil.isi.push({ id, tingkat, nomor, teks });
      if (bagian.jenis === 'lampiran' && tingkat === 1) hasil.lampiran.push({ id, tingkat, nomor, teks });
    }
    if (blok.jenis === 'tabel' && blok.nomor !== null) {
      hasil.tabel.push({ id: blok.id, tingkat: 1, nomor: blok.nomor, teks: judulTabel(blok) });
    }
    if (blok.jenis === 'gambar') {
      hasil[jenisGambar(blok)].push({ id: blok.id, tingkat: 1, nomor: blok.nomor, teks: blok.judul });
    }
  }
  return hasil;
}

/** Verification codes in reading order. */
export const daftarVerifikasi = (naskah: Naskah): BlokVerifikasi[] =>
  bagianBlok(naskah).flatMap(([, blok]) => (blok.jenis === 'verifikasi' ? [blok] : []));

export const judulVerifikasi = ({ kode }: BlokVerifikasi): string => `Kode verifikasi ${kode}`;

/** Charts in reading order. */
export const daftarGambar = (naskah: Naskah): BlokGambar[] =>
  bagianBlok(naskah).flatMap(([, blok]) => (blok.jenis === 'gambar' ? [blok] : []));

/** Page label of the n-th page of a section: "", "iii", "IV-5". */
export const awalanHalaman = (bagian: Bagian): string =>
  bagian.penomoran.jenis === 'bab' ? `${bagian.penomoran.awalan.replace(/-$/, '')}-` : '';

/** Heading levels may not jump (PDF/UA, WCAG): a level is at most one below the heading before it. */
export class TingkatJudul {
  #lalu = 0;
  berikut(tingkat: number): number {
    this.#lalu = Math.min(tingkat, this.#lalu + 1);
    return this.#lalu;
  }
}

/** Signatures side by side: at most three, four as two and two. Place and date stand in the last column of the first row. */
export function lajurTandaTangan({ kolom }: TandaTangan): { per: number; bertanggal: number } {
  const per = kolom.length === 4 ? 2 : Math.min(kolom.length, 3);
  return { per, bertanggal: per - 1 };
}
