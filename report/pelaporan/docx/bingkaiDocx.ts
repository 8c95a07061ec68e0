// A frame of one cell: dashed for an empty slot, with an accent line for a box of text.
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { TANPA_GARIS } from './tanpaGaris.ts';
import { twip, WARNA } from './ukuranDocx.ts';

/** `lebar` and `tinggi` in pt; without a height the frame grows with its blocks. */
export function bingkaiDocx(isi: FileChild[], lebar: number, tinggi: number | null, garis: 'putus' | 'aksen'): Table {
  const tepi =
    garis === 'putus'
      ? { style: BorderStyle.DASHED, size: 6, color: WARNA.abu }
      : { style: BorderStyle.SINGLE, size: 4, color: WARNA.garis };
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: twip(lebar), type: WidthType.DXA },
    columnWidths: [twip(lebar)],
    borders: {
      ...TANPA_GARIS,
      top: tepi,
      bottom: tepi,
      right: tepi,
      left: garis === 'putus' ? tepi : { style: BorderStyle.SINGLE, size: 18, color: WARNA.teal },
    },
    margins: { marginUnitType: WidthType.DXA, top: twip(6), bottom: twip(6), left: twip(8), right: twip(8) },
    rows: [
      new TableRow({
        cantSplit: tinggi !== null,
        ...(tinggi === null ? {} : { height: { value: twip(tinggi), rule: HeightRule.EXACT } }),
        children: [
          new TableCell({
            width: { size: twip(lebar), type: WidthType.DXA },
            verticalAlign: tinggi === null ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
            // A cell takes any block; the library's type names two of them.
            children: isi as (Paragraph | Table)[],
          }),
        ],
      }),
    ],
  });
}
