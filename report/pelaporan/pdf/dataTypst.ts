// Naskah → the JSON that the Typst template reads. Text stays data (it never becomes Typst code); only layout is added:
// page sizes, table widths, soft breaks in words too long for their cell, heading levels without gaps, blocks that stick.
import type { Bagian, Blok, Inline, Naskah, Sel, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import type { GambarSvg } from '../grafik/svg.ts';
import { type Halaman, halaman } from '../halaman.ts';
import { metrikFon } from '../metrikFon.ts';
import { petakSel } from '../petakSel.ts';
import { pecahTeks } from '../potongKata.ts';
import { toPrintable } from '../printable.ts';
import {
  awalanHalaman,
  daftarEntri,
  type EntriDaftar,
  jenisGambar,
  judulVerifikasi,
  lajurTandaTangan,
  TingkatJudul,
} from '../susunan.ts';
import { tataDaftar } from '../tataDaftar.ts';
import { MENJOROK, type TataTabel, tataTabel } from '../tataTabel.ts';

/** Room kept on the page for the caption and notes of a full-page chart. */
const RUANG_KETERANGAN = 70;
/** Rows joined by spans move to the next page as a whole up to this many. */
const RENTANG_UTUH = 8;
/** Rows higher than this share of the page may be parted. */
const BARIS_TERTINGGI = 0.4;
/** Line height over type size in tables. */
const TINGGI_BARIS = 1.2;

/** Inline content: plain text as a string, a possible line break without a mark as `pecah`. */
type InlineTypst = string | { t: 'teks' | 'rujuk' | 'ganti' | 'pecah'; [kunci: string]: unknown };

const ukurArimo = (tebal: boolean) => metrikFon('Arimo', tebal ? 'tebal' : 'biasa');

function inlineTypst(isi: Inline[], muat: (kata: string) => boolean): InlineTypst[] {
  return isi.flatMap((satu): InlineTypst[] => {
    if (satu.t === 'ganti') return [{ t: 'ganti' }];
    if (satu.t === 'rujuk') return [{ t: 'rujuk', id: satu.id, teks: satu.teks }];
    const gaya =
      satu.t === 'teks'
        ? { tebal: satu.tebal === true, miring: satu.miring === true }
        : { tebal: satu.tebal === true, miring: false };
    const potongan = satu.t === 'angka' ? [satu.teks] : pecahTeks(satu.teks, muat);
    return potongan.flatMap((teks, i): InlineTypst[] => [
      ...(i > 0 ? [{ t: 'pecah' } as const] : []),
      gaya.tebal || gaya.miring ? { t: 'teks', teks, ...gaya } : teks,
    ]);
  });
}

const muatBadan = (lebar: number) => (kata: string) => kata.length < 24 || metrikFon('Tinos')(kata, 11.5) < lebar * 0.6;

function barisTypst(baris: Sel[][], tabel: Tabel, tata: TataTabel, kepala: boolean, tinggiHalaman: number): unknown[] {
  return petakSel(baris).map((isi, b) => {
    const { gaya, menjorok = 0 } = kepala ? {} : (tabel.isi[b] ?? {});
    return isi.map(({ sel, kolom, lebar, tinggi }) => {
      const tebal = kepala || gaya !== undefined || sel.tebal === true;
      const masuk = kolom === tata.kolomPohon && lebar === 1 ? menjorok * MENJOROK : 0;
      const ruang = tata.lebar.slice(kolom, kolom + lebar).reduce((x, y) => x + y, 0) - 2 * tata.isiX - masuk;
      const ukur = ukurArimo(tebal);
      const panjang = sel.isi.reduce((x, i) => x + (i.t === 'ganti' ? ruang : ukur(i.teks, tata.fon)), 0);
      const tinggiSel = (panjang / Math.max(1, ruang)) * tata.fon * TINGGI_BARIS;
      return {
        isi: inlineTypst(sel.isi, (kata) => ukur(kata, tata.fon) <= ruang),
        lebar,
        tinggi,
        rata: sel.rata ?? (kepala ? 'tengah' : (tabel.kolom[kolom]?.rata ?? 'kiri')),
        tebal,
        masuk,
        utuh: tinggi <= RENTANG_UTUH && tinggiSel < tinggiHalaman * BARIS_TERTINGGI,
        gaya: gaya ?? null,
      };
    });
  });
}

function tabelTypst(tabel: Tabel, { hal }: Keadaan): Record<string, unknown> {
  const lebar = hal.isi;
  const tinggi = hal.tinggi - hal.atas - hal.bawah;
  const tata = tataTabel(tabel, lebar);
  const muat = muatBadan(lebar);
  return {
    jenis: 'tabel',
    id: tabel.id,
    nomor: tabel.nomor,
    judul: tabel.judul,
    lebar: tata.lebar,
    fon: tata.fon,
    isiX: tata.isiX,
    isiY: tata.isiY,
    ikut: tabel.id,
    kepala: barisTypst(tabel.kepala, tabel, tata, true, tinggi),
    isi: barisTypst(
      tabel.isi.map((b) => b.sel),
      tabel,
      tata,
      false,
      tinggi,
    ),
    catatan: tabel.catatan.map((c) => inlineTypst(c, muat)),
  };
}

interface Keadaan {
  hal: Halaman;
  tingkat: TingkatJudul;
  gambar: ReadonlyMap<string, GambarSvg>;
}

/** A paragraph stays with what it introduces: a signature, or a list, table or figure after a colon. */
function lengket(blok: Blok, berikut: Blok | undefined): boolean {
  if (blok.jenis !== 'paragraf' || !berikut) return false;
  if (berikut.jenis === 'tandaTangan') return true;
  const akhir = blok.isi.at(-1);
  return akhir !== undefined && akhir.t !== 'ganti' && /:\s*$/.test(akhir.teks) && berikut.jenis !== 'paragraf';
}

function blokTypst(isi: Blok[], k: Keadaan): Record<string, unknown>[] {
  const muat = muatBadan(k.hal.isi);
  return isi.map((blok, i): Record<string, unknown> => {
    switch (blok.jenis) {
      case 'judul':
        return { ...blok, tingkat: k.tingkat.berikut(blok.tingkat), tengah: isi[i - 1]?.jenis === 'kop' };
      case 'paragraf':
        return {
          jenis: 'paragraf',
          isi: inlineTypst(blok.isi, muat),
          rata: blok.rata ?? 'penuh',
          menjorok: blok.menjorok === true,
          gaya: blok.gaya ?? 'biasa',
          lengket: lengket(blok, isi[i + 1]),
        };
      case 'daftar':
        return { jenis: 'daftar', gaya: blok.gaya, butir: blok.butir.map((b) => inlineTypst(b, muat)) };
      case 'tabel':
        return tabelTypst(blok, k);
      case 'gambar': {
        const gambar = k.gambar.get(blok.id);
        if (!gambar) throw new Error(`chart ${blok.id} was not drawn`);
        const ruang = k.hal.tinggi - k.hal.atas - k.hal.bawah - RUANG_KETERANGAN;
        const skala = Math.min(1, k.hal.isi / gambar.lebar, ruang / gambar.tinggi);
        return {
          jenis: 'gambar',
          id: blok.id,
          macam: jenisGambar(blok),
          nomor: blok.nomor,
          judul: blok.judul,
          alt: blok.alt,
          berkas: letakSvg(blok.id),
          lebar: gambar.lebar * skala,
          catatan: blok.catatan.map((c) => inlineTypst(c, muat)),
        };
      }
      case 'tandaTangan': {
        const sebelum = isi[i - 1];
        return { ...blok, ...lajurTandaTangan(blok), ikut: sebelum?.jenis === 'tabel' ? sebelum.id : '' };
      }
      case 'verifikasi':
        return { ...blok, judul: judulVerifikasi(blok), berkas: letakSvg(blok.id) };
      case 'kotak':
        return { jenis: 'kotak', isi: blokTypst(blok.isi, k) };
      default:
        return { ...blok };
    }
  });
}

/** Entries by id with the place of their number and title. */
function entriTypst(entri: EntriDaftar[]): [string, Record<string, unknown>][] {
  const tata = tataDaftar(entri);
  return entri.map((e, i) => {
    const { nomor, judul } = tata[i] ?? { nomor: 0, judul: 0 };
    return [e.id, { ...e, kiri: nomor, lebarNomor: judul - nomor }];
  });
}

/** Virtual path of a chart. Ids are turned into hex: a path must not carry user text. */
export const letakSvg = (id: string): string => `/grafik/${Buffer.from(id).toString('hex')}.svg`;

export function dataTypst(naskah: Naskah, gambar: ReadonlyMap<string, GambarSvg>): string {
  const tingkat = new TingkatJudul();
  const entri = daftarEntri(naskah);
  const bagian = naskah.bagian.map((satu: Bagian) => {
    const hal = halaman(naskah.kertas, satu.orientasi);
    return {
      jenis: satu.jenis,
      hal,
      lanskap: satu.orientasi === 'lanskap',
      penomoran: satu.penomoran.jenis,
      awalan: awalanHalaman(satu),
      mulaiUlang: satu.mulaiUlang,
      isi: blokTypst(satu.isi, { hal, tingkat, gambar }),
    };
  });
  const data = {
    judul: naskah.judul,
    subjudul: naskah.subjudul,
    penerbit: naskah.penerbit,
    hashBahan: naskah.hashBahan,
    kepalaHalaman: naskah.kepalaHalaman,
    kakiHalaman: naskah.kakiHalaman,
    entri: Object.fromEntries(Object.values(entri).flatMap((e) => entriTypst(e))),
    lampiran: entri.lampiran.map((e) => e.id),
    bagian,
  };
  return JSON.stringify(data, toPrintable);
}
