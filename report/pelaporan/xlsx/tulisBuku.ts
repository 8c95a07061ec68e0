// A workbook of one sheet: text stays text (nothing is ever a formula), figures are written with the very digits they have.
import { strToU8, zipSync } from 'fflate';
import { lepasXml } from '../lepasXml.ts';
import { createGaya, type GayaSel } from './gayaSel.ts';

export interface SelXlsx {
  isi: string;
  /** `isi` is a decimal with a dot, and is stored as a number. */
  angka?: boolean;
  gaya?: GayaSel;
}

export interface ValidasiXlsx {
  /** "F10:F44", several parted by blanks. */
  rentang: string;
  /** Any number, or one of these words. */
  isi: 'angka' | readonly string[];
  judul: string;
  pesan: string;
}

export interface LembarXlsx {
  nama: string;
  /** Width in letters. */
  kolom: readonly { lebar: number; tersembunyi?: boolean }[];
  /** Null: a cell that is not there. */
  baris: readonly { sel: readonly (SelXlsx | null)[]; tersembunyi?: boolean }[];
  /** Rows and columns that stay in sight. */
  beku: { baris: number; kolom: number };
  /** Only cells of an open style can be typed in; without a password, it guards against slips. */
  terkunci?: boolean;
  validasi?: readonly ValidasiXlsx[];
}

/** The earliest date a zip can hold: equal tables give equal bytes. */
const TANGGAL_ZIP = new Date(1980, 0, 1);
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A, B, … Z, AA. */
const hurufKolom = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : hurufKolom(Math.floor(i / 26) - 1) + hurufKolom(i % 26);

/** Address of a cell, both counted from 0. */
export const alamatSel = (baris: number, kolom: number): string => `${hurufKolom(kolom)}${baris + 1}`;

/** What a spreadsheet would take for a formula when the cell is opened for editing. */
const MIRIP_RUMUS = /^[=+\-@\t\r]/;
/** A spreadsheet keeps fifteen digits; a longer figure is text, so that none is lost. */
const ANGKA_UTUH = /^-?(?=(?:\D?\d){1,15}$)\d+(?:\.\d+)?$/;

function tulisLembar(lembar: LembarXlsx, gaya: ReturnType<typeof createGaya>): string {
  const { kolom, baris, beku, terkunci = false, validasi = [] } = lembar;
  const tulisSel = ({ isi, angka = false, gaya: look = {} }: SelXlsx, alamat: string): string => {
    const sebagaiAngka = angka && ANGKA_UTUH.test(isi);
    const nomor = gaya.nomor({ ...look, ...(!sebagaiAngka && MIRIP_RUMUS.test(isi) ? { kutip: true } : {}) });
    if (isi === '') return `<c r="${alamat}" s="${nomor}"/>`;
    return sebagaiAngka
      ? `<c r="${alamat}" s="${nomor}"><v>${isi}</v></c>`
      : `<c r="${alamat}" s="${nomor}" t="inlineStr"><is><t xml:space="preserve">${lepasXml(isi)}</t></is></c>`;
  };
  const hidden = (tersembunyi?: boolean) => (tersembunyi ? ' hidden="1"' : '');
  const { baris: y, kolom: x } = beku;
  const pane = `<pane${x ? ` xSplit="${x}"` : ''}${y ? ` ySplit="${y}"` : ''} topLeftCell="${alamatSel(y, x)}" activePane="${x && y ? 'bottomRight' : x ? 'topRight' : 'bottomLeft'}" state="frozen"/>`;
  const isi = [
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${x || y ? pane : ''}</sheetView></sheetViews>`,
    `<cols>${kolom.map(({ lebar, tersembunyi }, i) => `<col min="${i + 1}" max="${i + 1}" width="${lebar}" customWidth="1"${hidden(tersembunyi)}/>`).join('')}</cols>`,
    `<sheetData>${baris
      .map(
        ({ sel, tersembunyi }, i) =>
          `<row r="${i + 1}"${hidden(tersembunyi)}>${sel.map((satu, j) => (satu === null ? '' : tulisSel(satu, alamatSel(i, j)))).join('')}</row>`,
      )
      .join('')}</sheetData>`,
    terkunci ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '',
    validasi.length > 0
      ? `<dataValidations count="${validasi.length}">${validasi.map(tulisValidasi).join('')}</dataValidations>`
      : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
  ];
  return `<worksheet xmlns="${UTAMA}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${isi.join('')}</worksheet>`;
}

function tulisValidasi({ rentang, isi, judul, pesan }: ValidasiXlsx): string {
  const kata = `showErrorMessage="1" allowBlank="1" errorTitle="${lepasXml(judul)}" error="${lepasXml(pesan)}" sqref="${rentang}"`;
  return isi === 'angka'
    ? `<dataValidation type="decimal" operator="between" ${kata}><formula1>-1E+18</formula1><formula2>1E+18</formula2></dataValidation>`
    : `<dataValidation type="list" ${kata}><formula1>"${lepasXml(isi.join(','))}"</formula1></dataValidation>`;
}

export function tulisBuku(lembar: LembarXlsx): Uint8Array<ArrayBuffer> {
  const gaya = createGaya();
  const isiLembar = tulisLembar(lembar, gaya);
  const bagian: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${MEDIA}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MEDIA}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MEDIA}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${UTAMA}" xmlns:r="${RELATIONS}"><sheets><sheet name="${lepasXml(lembar.nama)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': gaya.tulis(),
    'xl/worksheets/sheet1.xml': isiLembar,
  };
  const isi = Object.fromEntries(
    Object.entries(bagian).map(([nama, xml]) => [
      nama,
      strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
    ]),
  );
  return new Uint8Array(zipSync(isi, { mtime: TANGGAL_ZIP }));
}
