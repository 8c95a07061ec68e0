// Captions ("Tabel 4.1 …") in the text, and the entries of DAFTAR TABEL, DAFTAR GRAFIK and DAFTAR GAMBAR.
import type { BerkasTerbaca, Letak } from '../berkasTerbaca.ts';
import { bersihkan } from './kunciNama.ts';

export type JenisKeterangan = 'tabel' | 'grafik' | 'gambar';

export interface Keterangan {
  jenis: JenisKeterangan;
  nomor: string;
  judul: string;
  blok: number;
  letak: Letak;
}

const AWAL =
  /^(tabel|table|grafik|gambar|bagan|diagram)\s*\.?\s*((?:\d+|[ivx]+(?=[.-]\d))(?:\s?[.-]\s?\d+)*[a-z]?)\s*[.:]?\s*(.*)$/i;
/** The sentence goes on: "Tabel 4.2 menguraikan …". */
const KALIMAT = /^(?:me|ber|ter|di)\p{Ll}{3}|\p{Ll}{3}\.\s+\p{Lu}/u;
const SEBUTAN =
  /^(?:di\s?(?:atas|bawah|samping)|berikut|tersebut|menunjukkan|menggambarkan|memperlihatkan|menjelaskan|merupakan|dapat|dan|dengan|pada|adalah|menyajikan|terlihat)\b/;
const AKHIR_DAFTAR = /^(?:daftar|bab\b|kata pengantar|ringkasan|ikhtisar|pendahuluan|lampiran)/i;
const AWAL_DAFTAR = /^daftar (tabel|grafik|gambar|bagan|diagram)/i;
const JENIS: Record<string, JenisKeterangan> = {
  tabel: 'tabel',
  table: 'tabel',
  grafik: 'grafik',
  diagram: 'grafik',
  gambar: 'gambar',
  bagan: 'gambar',
};

const jenisDari = (kata: string | undefined): JenisKeterangan => JENIS[(kata ?? '').toLowerCase()] ?? 'tabel';
const rapikanNomor = (nomor: string): string => nomor.replace(/\s/g, '').replaceAll('-', '.').toUpperCase();

/** A caption, not a sentence that mentions a table. */
export function bacaKeterangan(teks: string): { jenis: JenisKeterangan; nomor: string; judul: string } | null {
  const rapi = bersihkan(teks);
  const [, kata, nomor, judul = ''] = AWAL.exec(rapi) ?? [];
  if (nomor === undefined || judul.length > 250 || SEBUTAN.test(judul) || KALIMAT.test(judul)) return null;
  return { jenis: jenisDari(kata), nomor: rapikanNomor(nomor), judul: judul.replace(/[.\s]+$/, '') };
}

/** Title without dots, page number and the mark between. */
const potongHalaman = (judul: string): string =>
  judul
    .replace(/[.…\s]{3,}.*$/, '')
    .replace(/\s*:?\s*(?:[ivxlc]+|\d+)?\s*-?\s*\d+\s*$/i, (ekor) =>
      /[:-]/.test(ekor) || /^\s+\d{1,3}$/.test(ekor) ? '' : ekor,
    )
    .replace(/[\s.:]+$/, '');

export interface DaftarTerbaca {
  /** Lists that the file has. */
  ada: Set<JenisKeterangan>;
  entri: Keterangan[];
  /** Blocks that belong to a list: no captions of the body. */
  blok: Set<number>;
}

export function bacaDaftar(berkas: BerkasTerbaca): DaftarTerbaca {
  const hasil: DaftarTerbaca = { ada: new Set(), entri: [], blok: new Set() };
  let sedang: JenisKeterangan | null = null;
  for (const [nomorBlok, blok] of berkas.blok.entries()) {
    const awal = blok.jenis === 'teks' ? AWAL_DAFTAR.exec(bersihkan(blok.teks)) : null;
    if (awal !== null) {
      sedang = jenisDari(awal[1]);
      hasil.blok.add(nomorBlok);
    } else if (blok.jenis === 'teks' && AKHIR_DAFTAR.test(bersihkan(blok.teks))) sedang = null;
    if (sedang === null) continue;
    const baris =
      blok.jenis === 'teks'
        ? [{ teks: blok.teks, letak: blok.letak }]
        : blok.baris.map((b) => ({ teks: b.sel.map((s) => s.teks).join(' '), letak: b.letak }));
    let terbaca = 0;
    for (const { teks, letak } of baris)
      for (const potongan of bersihkan(teks).split(/(?=\b(?:tabel|grafik|gambar|bagan|diagram)\s*\.?\s*\d)/i)) {
        const [, kata, nomor, judul = ''] = AWAL.exec(potongan.trim()) ?? [];
        if (nomor === undefined) continue;
        terbaca += 1;
        hasil.entri.push({
          jenis: jenisDari(kata),
          nomor: rapikanNomor(nomor),
          judul: potongHalaman(judul),
          blok: nomorBlok,
          letak,
        });
      }
    if (terbaca > 0) {
      hasil.ada.add(sedang);
      hasil.blok.add(nomorBlok);
    } else if (awal === null && blok.jenis === 'tabel') sedang = null;
  }
  return hasil;
}
