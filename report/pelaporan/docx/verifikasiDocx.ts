// The verification code in the Word file: QR picture at the left, code and address beside it.
import type { Blok } from '@tapis/core/pelaporan/naskah.ts';
import {
  type FileChild,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { judulVerifikasi } from '../susunan.ts';
import { GAYA } from './gayaDocx.ts';
import type { KonteksDocx } from './konteksDocx.ts';
import { TANPA_GARIS } from './tanpaGaris.ts';
import { piksel, twip } from './ukuranDocx.ts';

export function verifikasiDocx(blok: Extract<Blok, { jenis: 'verifikasi' }>, k: KonteksDocx): FileChild[] {
  const gambar = k.gambar.get(blok.id);
  if (!gambar) throw new Error(`code ${blok.id} was not drawn`);
  const kiri = twip(gambar.lebar + 12);
  const lebar = [kiri, twip(k.hal.isi) - kiri];
  const sel = (urutan: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: lebar[urutan] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children,
    });
  const baris = (teks: string, bold = false) =>
    new Paragraph({ style: GAYA.sumber, children: [new TextRun({ text: teks, ...(bold ? { bold } : {}) })] });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twip(k.hal.isi), type: WidthType.DXA },
      columnWidths: lebar,
      borders: TANPA_GARIS,
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            sel(0, [
              new Paragraph({
                style: GAYA.sela,
                children: [
                  new ImageRun({
                    type: 'png',
                    data: gambar.png,
                    transformation: { width: piksel(gambar.lebar), height: piksel(gambar.tinggi) },
                    altText: { name: 'Kode QR', title: 'Kode QR', description: `Kode QR ke ${blok.alamat}` },
                  }),
                ],
              }),
            ]),
            sel(1, [baris(judulVerifikasi(blok), true), baris(blok.alamat), baris(blok.keterangan)]),
          ],
        }),
      ],
    }),
    new Paragraph({ style: GAYA.sela }),
  ];
}
