// One table as a workbook of one sheet: text stays text (nothing is ever a formula), the head is bold and stays in sight.
import { strToU8, zipSync } from 'fflate';
import { lepasXml } from '../lepasXml.ts';

export interface TabelXlsx {
  lembar: string;
  /** Title and width in letters. */
  kolom: readonly (readonly [judul: string, lebar: number])[];
  baris: readonly (readonly (string | number)[])[];
}

/** The earliest date a zip can hold: equal tables give equal bytes. */
const TANGGAL_ZIP = new Date(1980, 0, 1);
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A, B, … Z, AA. */
const hurufKolom = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : hurufKolom(Math.floor(i / 26) - 1) + hurufKolom(i % 26);

const tulisSel = (isi: string | number, alamat: string, gaya: number): string =>
  typeof isi === 'number'
    ? `<c r="${alamat}" s="${gaya}"><v>${isi}</v></c>`
    : `<c r="${alamat}" s="${gaya}" t="inlineStr"><is><t xml:space="preserve">${lepasXml(isi)}</t></is></c>`;

const tulisBaris = (isi: readonly (string | number)[], nomor: number, gaya: number): string =>
  `<row r="${nomor}">${isi.map((satu, i) => tulisSel(satu, `${hurufKolom(i)}${nomor}`, gaya)).join('')}</row>`;

const tulisLembar = ({ kolom, baris }: TabelXlsx): string =>
  `<worksheet xmlns="${UTAMA}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${kolom
    .map(([, lebar], i) => `<col min="${i + 1}" max="${i + 1}" width="${lebar}" customWidth="1"/>`)
    .join('')}</cols><sheetData>${tulisBaris(
    kolom.map(([judul]) => judul),
    1,
    1,
  )}${baris.map((satu, i) => tulisBaris(satu, i + 2, 2)).join('')}</sheetData></worksheet>`;

const GAYA = `<styleSheet xmlns="${UTAMA}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

export function tulisXlsx(tabel: TabelXlsx): Uint8Array<ArrayBuffer> {
  const bagian: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${UTAMA}" xmlns:r="${RELATIONS}"><sheets><sheet name="${lepasXml(tabel.lembar)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': GAYA,
    'xl/worksheets/sheet1.xml': tulisLembar(tabel),
  };
  const isi = Object.fromEntries(
    Object.entries(bagian).map(([nama, xml]) => [
      nama,
      strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
    ]),
  );
  return new Uint8Array(zipSync(isi, { mtime: TANGGAL_ZIP }));
}
