// Looks of cells, each written once: a style part lists them and cells refer to them by number.
import { lepasXml } from '../lepasXml.ts';

export interface GayaSel {
  tebal?: boolean;
  /** Background as RRGGBB. */
  latar?: string;
  /** Format of a number, e.g. "#,##0". */
  format?: string;
  /** Can be typed in when the sheet is protected. */
  terbuka?: boolean;
  /** Long text takes several lines. */
  bungkus?: boolean;
  kanan?: boolean;
  bingkai?: boolean;
  /** Text that looks like a formula stays text, also after editing. */
  kutip?: boolean;
}

const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FON = '<sz val="11"/><name val="Calibri"/>';
const SISI = ['left', 'right', 'top', 'bottom']
  .map((sisi) => `<${sisi} style="thin"><color rgb="FFB8C4C8"/></${sisi}>`)
  .join('');
/** Own formats are numbered from here on. */
const FORMAT_PERTAMA = 164;

/** Numbers things by what they are, in the order they are met. */
function createDaftar(...awal: string[]) {
  const nomor = new Map(awal.map((satu, i) => [satu, i]));
  return {
    cari: (satu: string): number => {
      const ada = nomor.get(satu) ?? nomor.size;
      nomor.set(satu, ada);
      return ada;
    },
    semua: () => [...nomor.keys()],
  };
}

export function createGaya() {
  const latar = createDaftar('<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>');
  const format = createDaftar();
  const look = createDaftar('<xf/>');
  return {
    nomor({ tebal, latar: warna, format: pola, terbuka, bungkus, kanan, bingkai, kutip }: GayaSel): number {
      const isi = warna ? latar.cari(`<patternFill patternType="solid"><fgColor rgb="FF${warna}"/></patternFill>`) : 0;
      const angka = pola ? FORMAT_PERTAMA + format.cari(pola) : 0;
      const letak = `<alignment vertical="top"${bungkus ? ' wrapText="1"' : ''}${kanan ? ' horizontal="right"' : ''}/>`;
      return look.cari(
        `<xf numFmtId="${angka}" fontId="${tebal ? 1 : 0}" fillId="${isi}" borderId="${bingkai ? 1 : 0}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"${kutip ? ' quotePrefix="1"' : ''}>${letak}<protection locked="${terbuka ? 0 : 1}"/></xf>`,
      );
    },
    tulis(): string {
      const daftar = (nama: string, isi: readonly string[]) =>
        isi.length > 0 ? `<${nama} count="${isi.length}">${isi.join('')}</${nama}>` : '';
      return `<styleSheet xmlns="${UTAMA}">${[
        daftar(
          'numFmts',
          format.semua().map((pola, i) => `<numFmt numFmtId="${FORMAT_PERTAMA + i}" formatCode="${lepasXml(pola)}"/>`),
        ),
        daftar('fonts', [`<font>${FON}</font>`, `<font><b/>${FON}</font>`]),
        daftar(
          'fills',
          latar.semua().map((satu) => `<fill>${satu}</fill>`),
        ),
        daftar('borders', ['<border/>', `<border>${SISI}</border>`]),
        daftar('cellStyleXfs', ['<xf/>']),
        daftar('cellXfs', look.semua()),
      ].join('')}</styleSheet>`;
    },
  };
}
