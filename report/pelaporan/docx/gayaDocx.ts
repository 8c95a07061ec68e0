// Styles and list numbering of the Word file. Built-in names (Heading 1…, Caption, TOC 1…) so that Word's own tools work.
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { UKURAN_SEL } from '../tataTabel.ts';
import { FON, setengahTitik, twip, WARNA } from './ukuranDocx.ts';

/** Style ids used by the blocks. Headings that are not listed have their own styles without an outline level. */
export const GAYA = {
  badan: 'Badan',
  sumber: 'Sumber',
  kutipan: 'Kutipan',
  sel: (fon: number) => `IsiTabel${fon}`,
  bingkai: 'IsiBingkai',
  catatan: 'CatatanTabel',
  keterangan: 'Caption',
  sela: 'Sela',
  kop: 'Kop',
  tandaTangan: 'TandaTangan',
  sampul: 'IsiSampul',
  entri: (tingkat: number) => `TOC${tingkat}`,
  entriGambar: 'TableofFigures',
  judulLepas: (tingkat: number) => `JudulLepas${tingkat}`,
} as const;

export const DAFTAR = { titik: 'daftar-titik', angka: 'daftar-angka', huruf: 'daftar-huruf' } as const;

/** Line spacing as a multiple; the rule is written out because LibreOffice does not assume it. */
const spasi = (kali: number) => ({ line: Math.round(kali * 240), lineRule: LineRuleType.AUTO }) as const;

const UTUH = { keepNext: true, keepLines: true } as const;

const JUDUL = [
  {
    run: { font: FON.sans, size: setengahTitik(14), bold: true, color: WARNA.tinta },
    paragraph: {
      ...UTUH,
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: twip(18), ...spasi(1.2) },
    },
  },
  {
    run: { font: FON.sans, size: setengahTitik(12), bold: true, color: WARNA.teal },
    paragraph: {
      ...UTUH,
      spacing: { before: twip(18), after: twip(8) },
      indent: { left: twip(22), hanging: twip(22) },
    },
  },
  {
    run: { font: FON.sans, size: setengahTitik(11), bold: true, color: WARNA.tinta },
    paragraph: {
      ...UTUH,
      spacing: { before: twip(14), after: twip(6) },
      indent: { left: twip(28), hanging: twip(28) },
    },
  },
  {
    run: { font: FON.sans, size: setengahTitik(10.5), bold: true, italics: true, color: WARNA.tinta },
    paragraph: { ...UTUH, spacing: { before: twip(12), after: twip(6) } },
  },
] as const;

const entri = (tingkat: number) => ({
  id: GAYA.entri(tingkat),
  name: `toc ${tingkat}`,
  basedOn: 'Normal',
  run: { font: FON.sans, size: setengahTitik(10), bold: tingkat === 1 },
  paragraph: {
    spacing: { before: twip(tingkat === 1 ? 6 : 0), after: twip(2) },
  },
});

export const gayaDocx: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FON.badan,
        size: setengahTitik(11.5),
        color: WARNA.tinta,
        language: { value: 'id-ID' },
      },
      paragraph: { spacing: { after: twip(6), ...spasi(1.25) } },
    },
    title: {
      run: { font: FON.sans, size: setengahTitik(22), bold: true, color: WARNA.tinta },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: twip(90), after: twip(12), ...spasi(1.1) } },
    },
    heading1: JUDUL[0],
    heading2: JUDUL[1],
    heading3: JUDUL[2],
    heading4: JUDUL[3],
    caption: {
      run: { font: FON.sans, size: setengahTitik(9.5), bold: true, italics: false, color: WARNA.tinta },
      paragraph: {
        ...UTUH,
        keepNext: false,
        alignment: AlignmentType.CENTER,
        spacing: { before: twip(10), after: twip(5), ...spasi(1.05) },
      },
    },
  },
  paragraphStyles: [
    {
      id: GAYA.badan,
      name: 'Badan',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.JUSTIFIED },
    },
    {
      id: GAYA.sumber,
      name: 'Sumber',
      basedOn: 'Normal',
      run: { size: setengahTitik(9.5), color: WARNA.abu },
    },
    {
      id: GAYA.kutipan,
      name: 'Kutipan',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { left: twip(24), right: twip(24) } },
    },
    {
      id: GAYA.bingkai,
      name: 'Isi Bingkai',
      basedOn: 'Normal',
      run: { font: FON.sans, color: WARNA.abu },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...spasi(1.05) } },
    },
    ...UKURAN_SEL.map((fon) => ({
      id: GAYA.sel(fon),
      name: `Isi Tabel ${fon}`,
      basedOn: 'Normal',
      run: { font: FON.sans, size: setengahTitik(fon) },
      paragraph: { spacing: { before: 0, after: 0, ...spasi(1.05) } },
    })),
    {
      id: GAYA.catatan,
      name: 'Catatan Tabel',
      basedOn: 'Normal',
      run: { font: FON.sans, size: setengahTitik(8), color: WARNA.abu },
      paragraph: { spacing: { before: twip(3), after: twip(3), ...spasi(1.05) } },
    },
    {
      id: GAYA.sela,
      name: 'Sela',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 0, ...spasi(1) } },
    },
    {
      id: GAYA.kop,
      name: 'Kop',
      basedOn: 'Normal',
      paragraph: { ...UTUH, alignment: AlignmentType.CENTER, spacing: { after: twip(2), ...spasi(1.05) } },
    },
    {
      id: GAYA.tandaTangan,
      name: 'Tanda Tangan',
      basedOn: 'Normal',
      paragraph: { ...UTUH, alignment: AlignmentType.CENTER, spacing: { after: 0, ...spasi(1.1) } },
    },
    {
      id: GAYA.sampul,
      name: 'Isi Sampul',
      basedOn: 'Normal',
      run: { font: FON.sans, size: setengahTitik(14) },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: GAYA.entriGambar,
      name: 'table of figures',
      basedOn: 'Normal',
      run: { font: FON.sans, size: setengahTitik(10) },
      // No right indent: LibreOffice drops the page label of a tab that lies beyond it.
      paragraph: { spacing: { after: twip(4) }, indent: { left: twip(58), hanging: twip(58) } },
    },
    ...[1, 2, 3, 4].map(entri),
    ...([0, 1, 2, 3] as const).map((i) => ({
      id: GAYA.judulLepas(i + 1),
      name: `Judul Lepas ${i + 1}`,
      basedOn: 'Normal',
      next: GAYA.badan,
      ...JUDUL[i],
    })),
  ],
};

const butir = (format: (typeof LevelFormat)[keyof typeof LevelFormat], teks: string) => [
  {
    level: 0,
    format,
    text: teks,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twip(32), hanging: twip(20) } } },
  },
];

export const nomorDocx: INumberingOptions = {
  config: [
    { reference: DAFTAR.titik, levels: butir(LevelFormat.BULLET, '•') },
    { reference: DAFTAR.angka, levels: butir(LevelFormat.DECIMAL, '%1.') },
    { reference: DAFTAR.huruf, levels: butir(LevelFormat.LOWER_LETTER, '%1.') },
  ],
};
