// Tables of the Word file: fixed widths from the shared layout, repeated header rows, rows that stay whole.
import type { BarisTabel, Sel, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type PetakSel, petakSel } from '../petakSel.ts';
import { MENJOROK, type TataTabel, tataTabel } from '../tataTabel.ts';
import { GAYA } from './gayaDocx.ts';
import { inlineDocx, judulKeterangan, labelDocx } from './inlineDocx.ts';
import type { KonteksDocx } from './konteksDocx.ts';
import { setengahTitik, twip, WARNA } from './ukuranDocx.ts';

const RATA = { kiri: AlignmentType.LEFT, kanan: AlignmentType.RIGHT, tengah: AlignmentType.CENTER } as const;
const LATAR = { jumlah: WARNA.kepala, kelompok: WARNA.kelompok, subkelompok: WARNA.subkelompok } as const;
const GARIS = { style: BorderStyle.SINGLE, size: 4, color: WARNA.garis } as const;
/** A group of rows joined by spans moves to the next page as a whole up to this height. */
const RENTANG_UTUH = 8;

export const SEMUA_GARIS = {
  top: GARIS,
  bottom: GARIS,
  left: GARIS,
  right: GARIS,
  insideHorizontal: GARIS,
  insideVertical: GARIS,
} as const;

interface Baris {
  tabel: Tabel;
  tata: TataTabel;
  k: KonteksDocx;
  kepala: boolean;
  /** Keep with the next row. */
  lengket: boolean;
  sel: PetakSel[];
  gaya: BarisTabel['gaya'];
  menjorok: number;
}

function selDocx({ sel, kolom, lebar, tinggi }: PetakSel, b: Baris): TableCell {
  const tebal = b.kepala || b.gaya !== undefined || sel.tebal === true;
  const masuk = kolom === b.tata.kolomPohon && lebar === 1 ? b.menjorok * MENJOROK : 0;
  const latar = b.kepala ? WARNA.kepala : b.gaya && LATAR[b.gaya];
  return new TableCell({
    ...(lebar > 1 ? { columnSpan: lebar } : {}),
    ...(tinggi > 1 ? { rowSpan: tinggi } : {}),
    width: {
      size: b.tata.lebar.slice(kolom, kolom + lebar).reduce((jumlah, l) => jumlah + twip(l), 0),
      type: WidthType.DXA,
    },
    ...(latar ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: latar } } : {}),
    verticalAlign: b.kepala || b.gaya || tinggi > 1 ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        style: GAYA.sel,
        alignment: RATA[rataSel(sel, kolom, b)],
        keepNext: b.lengket,
        ...(masuk > 0 ? { indent: { left: twip(masuk) } } : {}),
        run: { size: setengahTitik(b.tata.fon) },
        children: inlineDocx(sel.isi, b.k, tebal, b.tata.fon),
      }),
    ],
  });
}

const rataSel = (sel: Sel, kolom: number, { kepala, tabel }: Baris) =>
  sel.rata ?? (kepala ? 'tengah' : (tabel.kolom[kolom]?.rata ?? 'kiri'));

const barisDocx = (b: Baris): TableRow =>
  new TableRow({ cantSplit: true, tableHeader: b.kepala, children: b.sel.map((petak) => selDocx(petak, b)) });

/** Rows that a span binds to the row below them. */
function barisLengket(petak: PetakSel[][]): Set<number> {
  const lengket = new Set<number>();
  for (const { baris, tinggi } of petak.flat()) {
    if (tinggi > 1 && tinggi <= RENTANG_UTUH) for (let i = 0; i < tinggi - 1; i++) lengket.add(baris + i);
  }
  return lengket;
}

/** The table alone. */
export function isiTabelDocx(tabel: Tabel, k: KonteksDocx): Table {
  const tata = tataTabel(tabel, k.hal.isi);
  const umum = { tabel, tata, k, gaya: undefined, menjorok: 0 } as const;
  const petakIsi = petakSel(tabel.isi.map((b) => b.sel));
  const lengket = barisLengket(petakIsi);
  const lebar = tata.lebar.map(twip);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: lebar.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: lebar,
    borders: SEMUA_GARIS,
    margins: {
      marginUnitType: WidthType.DXA,
      top: twip(tata.isiY * 0.6),
      bottom: twip(tata.isiY * 0.6),
      left: twip(tata.isiX),
      right: twip(tata.isiX),
    },
    rows: [
      ...petakSel(tabel.kepala).map((sel) => barisDocx({ ...umum, kepala: true, lengket: true, sel })),
      ...petakIsi.map((sel, i) =>
        barisDocx({
          ...umum,
          kepala: false,
          lengket: lengket.has(i),
          sel,
          gaya: tabel.isi[i]?.gaya,
          menjorok: tabel.isi[i]?.menjorok ?? 0,
        }),
      ),
    ],
  });
}

/** Caption above, table, notes below; an empty line keeps two tables from growing together. */
export function tabelDocx(tabel: Tabel, k: KonteksDocx): (Paragraph | Table)[] {
  const keterangan =
    tabel.nomor === null && tabel.judul === null
      ? []
      : [
          new Paragraph({
            style: GAYA.keterangan,
            keepNext: true,
            children: [...labelDocx(tabel.id, tabel.nomor, k), ...judulKeterangan(tabel.nomor, tabel.judul)],
          }),
        ];
  return [
    ...keterangan,
    isiTabelDocx(tabel, k),
    ...tabel.catatan.map((c) => new Paragraph({ style: GAYA.catatan, children: inlineDocx(c, k) })),
    new Paragraph({ style: GAYA.sela }),
  ];
}
