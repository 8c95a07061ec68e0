// Signature blocks of the Word file: a table without lines whose rows and paragraphs stay together.
import type { TandaTangan } from '@tapis/core/pelaporan/naskah.ts';
import {
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { bungkusTeks } from '../grafik/bungkusTeks.ts';
import { metrikFon } from '../metrikFon.ts';
import { lajurTandaTangan } from '../susunan.ts';
import { GAYA } from './gayaDocx.ts';
import type { KonteksDocx } from './konteksDocx.ts';
import { TANPA_GARIS } from './tanpaGaris.ts';
import { twip } from './ukuranDocx.ts';

/** Room for the signature itself, and the height of a line of the block, in pt. */
const RUANG_TANDA_TANGAN = 56;
const TINGGI_BARIS = 14.5;
/** Share of the text width for a signature that stands alone at the right. */
const LAJUR_SATU = 0.58;

export function tandaTanganDocx(blok: TandaTangan, k: KonteksDocx): FileChild[] {
  const { per, bertanggal } = lajurTandaTangan(blok);
  const lajur = per === 1 ? 2 : per;
  const penuh = twip(k.hal.isi);
  const lebar =
    per === 1
      ? [penuh - Math.floor(penuh * LAJUR_SATU), Math.floor(penuh * LAJUR_SATU)]
      : Array.from({ length: lajur }, () => Math.floor(penuh / lajur));
  const lebarSel = lebar.at(-1) ?? penuh;
  const paragraf = (teks: string, gaya: { bold?: true; underline?: { type: 'single' } } = {}, setelah = 0) =>
    new Paragraph({
      style: GAYA.tandaTangan,
      spacing: { after: setelah },
      children: [new TextRun({ text: teks, ...gaya })],
    });
  const kosong = () =>
    new TableCell({
      children: [new Paragraph({ style: GAYA.tandaTangan })],
      width: { size: lebarSel, type: WidthType.DXA },
    });
  // Posts may take a line more or less; the names still stand on one line.
  const ukur = metrikFon('Tinos');
  const barisJabatan = (satu: TandaTangan['kolom'][number]) =>
    satu.jabatan.reduce((n, j) => n + bungkusTeks(j, lebarSel / 20 - 12, 11.5, ukur).length, 0);
  const barisTertinggi = Math.max(...blok.kolom.map(barisJabatan));
  const sel = (i: number): TableCell => {
    const satu = blok.kolom[i];
    if (!satu) return kosong();
    const kurang = barisTertinggi - barisJabatan(satu);
    const jabatan = satu.jabatan.map((j, n) =>
      paragraf(j, {}, n === satu.jabatan.length - 1 ? twip(RUANG_TANDA_TANGAN + kurang * TINGGI_BARIS) : 0),
    );
    return new TableCell({
      width: { size: lebarSel, type: WidthType.DXA },
      children: [
        ...(blok.tempatTanggal === null ? [] : [paragraf(i === bertanggal ? blok.tempatTanggal : '')]),
        ...jabatan,
        paragraf(satu.nama, { bold: true, underline: { type: UnderlineType.SINGLE } }),
        ...satu.baris.map((b) => paragraf(b)),
      ],
    });
  };
  const baris = Math.ceil(blok.kolom.length / per);
  return [
    new Paragraph({ style: GAYA.sela, keepNext: true, spacing: { before: twip(10) } }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: lebar.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: lebar,
      borders: TANPA_GARIS,
      rows: Array.from(
        { length: baris },
        (_, b) =>
          new TableRow({
            cantSplit: true,
            children: per === 1 ? [kosong(), sel(b)] : Array.from({ length: per }, (_, i) => sel(b * per + i)),
          }),
      ),
    }),
    new Paragraph({ style: GAYA.sela }),
  ];
}
