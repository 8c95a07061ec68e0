// Blocks of the naskah as Word paragraphs and tables.
import type { Blok } from '@tapis/core/pelaporan/naskah.ts';
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  TextRun,
} from 'docx';
import type { BlokGambar, BlokJudul } from '../susunan.ts';
import { bingkaiDocx } from './bingkaiDocx.ts';
import { daftarDocx } from './daftarDocx.ts';
import { DAFTAR, GAYA } from './gayaDocx.ts';
import { inlineDocx, judulKeterangan, labelDocx } from './inlineDocx.ts';
import type { KonteksDocx } from './konteksDocx.ts';
import { tabelDocx } from './tabelDocx.ts';
import { tandaTanganDocx } from './tandaTanganDocx.ts';
import { piksel, setengahTitik, twip, WARNA } from './ukuranDocx.ts';
import { verifikasiDocx } from './verifikasiDocx.ts';

type Isi = FileChild;

const TINGKAT = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
/** Room kept on the page for caption and notes of a full-page chart. */
const RUANG_KETERANGAN = 76;

function judulDocx(blok: BlokJudul, setelahKop: boolean, k: KonteksDocx): Paragraph {
  const penanda = k.penanda.get(blok.id);
  const nomor =
    blok.nomor === null
      ? []
      : [new TextRun(blok.nomor), blok.tingkat === 1 ? new TextRun({ break: 1 }) : new TextRun('\u2002')];
  const isi = [...nomor, new TextRun(blok.teks)];
  return new Paragraph({
    ...(blok.daftarIsi
      ? { heading: TINGKAT[blok.tingkat - 1] ?? HeadingLevel.HEADING_4 }
      : { style: GAYA.judulLepas(blok.tingkat) }),
    ...(setelahKop ? { alignment: AlignmentType.CENTER, indent: { left: 0, hanging: 0 } } : {}),
    children: penanda ? [new Bookmark({ id: penanda, children: isi })] : isi,
  });
}

function paragrafDocx(
  blok: Extract<Blok, { jenis: 'paragraf' }>,
  berikut: Blok | undefined,
  k: KonteksDocx,
): Paragraph {
  const gaya = blok.gaya === 'sumber' ? GAYA.sumber : blok.gaya === 'kutipan' ? GAYA.kutipan : GAYA.badan;
  return new Paragraph({
    style: gaya,
    ...(blok.rata === 'tengah' ? { alignment: AlignmentType.CENTER } : {}),
    // Word stretches a justified line before a line break.
    ...(blok.rata === 'kiri' || blok.isi.some((i) => i.t === 'ganti') ? { alignment: AlignmentType.LEFT } : {}),
    ...(blok.menjorok ? { indent: { firstLine: twip(35.4) } } : {}),
    keepNext: berikut?.jenis === 'tandaTangan',
    children: inlineDocx(blok.isi, k),
  });
}

function gambarDocx(blok: BlokGambar, k: KonteksDocx): Paragraph[] {
  const gambar = k.gambar.get(blok.id);
  if (!gambar) throw new Error(`chart ${blok.id} was not drawn`);
  const ruang = k.hal.tinggi - k.hal.atas - k.hal.bawah - RUANG_KETERANGAN;
  const skala = Math.min(1, k.hal.isi / gambar.lebar, ruang / gambar.tinggi);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: twip(8), after: twip(4) },
      children: [
        new ImageRun({
          type: 'png',
          data: gambar.png,
          transformation: { width: piksel(gambar.lebar * skala), height: piksel(gambar.tinggi * skala) },
          altText: { name: blok.nomor, title: blok.judul, description: blok.alt },
        }),
      ],
    }),
    new Paragraph({
      style: GAYA.keterangan,
      keepNext: blok.catatan.length > 0,
      children: [...labelDocx(blok.id, blok.nomor, k), ...judulKeterangan(blok.nomor, blok.judul)],
    }),
    ...blok.catatan.map(
      (c) => new Paragraph({ style: GAYA.catatan, alignment: AlignmentType.CENTER, children: inlineDocx(c, k) }),
    ),
  ];
}

function kopDocx(blok: Extract<Blok, { jenis: 'kop' }>): Paragraph[] {
  const semua = [
    ...blok.baris.map((teks, i) => ({ teks, ukuran: i === blok.baris.length - 1 ? 16 : 13, bold: true })),
    ...blok.alamat.map((teks) => ({ teks, ukuran: 9.5, bold: false })),
  ];
  return semua.map(
    ({ teks, ukuran, bold }, i) =>
      new Paragraph({
        style: GAYA.kop,
        ...(i === semua.length - 1
          ? {
              border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 4, color: WARNA.tinta } },
              spacing: { after: twip(16) },
            }
          : {}),
        children: [new TextRun({ text: teks, size: setengahTitik(ukuran), ...(bold ? { bold } : {}) })],
      }),
  );
}

function slotDocx({ bentuk, nama, alasan }: Extract<Blok, { jenis: 'slot' }>): Isi[] {
  const [lebar, tinggi] = bentuk === 'lambang' ? [96, 110] : [280, 186];
  const baris = (teks: string, ukuran: number, bold: boolean) =>
    new Paragraph({
      style: GAYA.bingkai,
      children: [new TextRun({ text: teks, size: setengahTitik(ukuran), ...(bold ? { bold } : {}) })],
    });
  return [
    bingkaiDocx([baris(nama, 8, true), baris(alasan, 6.5, false)], lebar, tinggi, 'putus'),
    new Paragraph({ style: GAYA.sela }),
  ];
}

function daftarButir(blok: Extract<Blok, { jenis: 'daftar' }>, k: KonteksDocx): Paragraph[] {
  k.urutanDaftar.nilai += 1;
  const instance = k.urutanDaftar.nilai;
  return blok.butir.map(
    (isi) =>
      new Paragraph({
        style: GAYA.badan,
        numbering: { reference: DAFTAR[blok.gaya], level: 0, instance },
        spacing: { after: twip(4) },
        children: inlineDocx(isi, k),
      }),
  );
}

function satuBlok(blok: Blok, sebelum: Blok | undefined, berikut: Blok | undefined, k: KonteksDocx): Isi[] {
  switch (blok.jenis) {
    case 'judul':
      return [judulDocx(blok, sebelum?.jenis === 'kop', k)];
    case 'paragraf':
      return [paragrafDocx(blok, berikut, k)];
    case 'daftar':
      return daftarButir(blok, k);
    case 'tabel':
      return tabelDocx(blok, k);
    case 'gambar':
      return gambarDocx(blok, k);
    case 'slot':
      return slotDocx(blok);
    case 'kop':
      return kopDocx(blok);
    case 'tandaTangan':
      return tandaTanganDocx(blok, k);
    case 'daftarOtomatis':
      return daftarDocx(blok.dari, k);
    case 'kotak':
      return [
        bingkaiDocx(blokDocx(blok.isi, { ...k, hal: { ...k.hal, isi: k.hal.isi - 16 } }), k.hal.isi, null, 'aksen'),
        new Paragraph({ style: GAYA.sela }),
      ];
    case 'verifikasi':
      return verifikasiDocx(blok, k);
    case 'pisahHalaman':
      return [new Paragraph({ style: GAYA.sela, children: [new PageBreak()] })];
  }
}

export const blokDocx = (isi: readonly Blok[], k: KonteksDocx): Isi[] =>
  isi.flatMap((blok, i) => satuBlok(blok, isi[i - 1], isi[i + 1], k));
