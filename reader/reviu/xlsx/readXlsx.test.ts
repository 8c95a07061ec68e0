import type { BlokTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './readXlsx.ts';
import { tulisSel } from './tulisSel.ts';

const lembar = (sel: string, gabung = '') =>
  `<worksheet><sheetData>${sel}</sheetData>${gabung && `<mergeCells>${gabung}</mergeCells>`}</worksheet>`;
const baris = (...sel: string[]) => `<row>${sel.join('')}</row>`;
const teks = (alamat: string, isi: string) => `<c r="${alamat}" t="inlineStr"><is><t>${isi}</t></is></c>`;
const angka = (alamat: string, isi: string, gaya = 0) => `<c r="${alamat}" s="${gaya}"><v>${isi}</v></c>`;

function buku(isi: Record<string, string>, tersembunyi: string[] = []): Uint8Array {
  const nama = Object.keys(isi);
  const bagian: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${nama
      .map((satu, i) => `<sheet name="${satu}" r:id="r${i}"${tersembunyi.includes(satu) ? ' state="hidden"' : ''}/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${nama
      .map((_, i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': '<sst><si><r><t>Belanja </t></r><r><t>pegawai</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;Rp&quot;#,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>',
  };
  for (const [i, satu] of nama.entries()) bagian[`xl/worksheets/sheet${i}.xml`] = isi[satu] ?? '';
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([satu, xml]) => [satu, strToU8(xml)])));
}

describe('readXlsx', () => {
  it('titles, tables with their addresses, merged cells, shared strings; an empty row parts two tables', () => {
    const { blok } = readXlsx(
      buku({
        Anggaran: lembar(
          baris(teks('A1', 'Tabel 1 Realisasi')) +
            baris(teks('A2', 'Uraian'), teks('B2', 'Triwulan')) +
            baris(teks('B3', 'I'), teks('C3', 'II')) +
            baris('<c r="A4" t="s"><v>0</v></c>', angka('B4', '4825138126', 2), angka('C4', '0.9679', 1)) +
            baris(teks('A6', 'Lain'), angka('B6', '1')),
          '<mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/>',
        ),
      }),
    );
    expect(blok[0]).toMatchObject({ jenis: 'teks', teks: 'Tabel 1 Realisasi', letak: { lembar: 'Anggaran' } });
    const [satu, dua] = blok.filter((b): b is BlokTabel => b.jenis === 'tabel');
    expect(satu?.baris.map((b) => b.sel.map((s) => s.teks))).toEqual([
      ['Uraian', 'Triwulan'],
      ['I', 'II'],
      ['Belanja pegawai', '4.825.138.126,00', '96,79%'],
    ]);
    expect(satu?.baris[0]?.sel).toMatchObject([
      { tinggi: 2, lebar: 1 },
      { lebar: 2, alamat: 'B2' },
    ]);
    expect(dua?.baris).toHaveLength(1);
  });

  it('numbers below "Kode" stay codes; hidden sheets are not read', () => {
    const satu = lembar(
      baris(teks('A1', 'Kode rekening'), teks('B1', 'Nilai')) + baris(angka('A2', '5.1'), angka('B2', '5.1')),
    );
    const { blok } = readXlsx(buku({ Satu: satu, Lama: satu }, ['Lama']));
    expect(blok).toHaveLength(1);
    expect((blok[0] as BlokTabel).baris[1]?.sel.map((s) => s.teks)).toEqual(['5.1', '5,1']);
  });
});

describe('workbooks that are large or deep', () => {
  it('a million empty rows cost no memory: the rows around them are read', () => {
    const kosong = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 3}"/>`).join('');
    const akhir = baris(teks('A1000003', 'Jumlah'), angka('B1000003', '3'));
    const isi = lembar(
      `${baris(teks('A1', 'Uraian'), teks('B1', 'Nilai'))}${baris(teks('A2', 'Satu'), angka('B2', '3'))}${kosong}${akhir}`,
    );
    const { blok } = readXlsx(buku({ Satu: isi }));
    expect(blok.map((b) => b.jenis === 'tabel' && b.baris.map((r) => r.sel[0]?.alamat))).toEqual([
      ['A1', 'A2'],
      ['A1000003'],
    ]);
  });

  it('a date, a formula with its last value, a wrong formula and a logical value read as the sheet shows them', () => {
    const isi = lembar(
      baris(teks('A1', 'Uraian'), teks('B1', 'Nilai')) +
        baris(teks('A2', 'Serapan'), '<c r="B2" s="1"><f>B9/B8</f><v>0.9679</v></c>') +
        baris(teks('A3', 'Nama'), '<c r="B3" t="str"><f>A2</f><v>Serapan</v></c>') +
        baris(teks('A4', 'Rusak'), '<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c>') +
        baris(teks('A5', 'Ya'), '<c r="B5" t="b"><v>1</v></c>'),
    );
    const [satu] = readXlsx(buku({ Satu: isi })).blok as BlokTabel[];
    expect(satu?.baris.slice(1).map((b) => b.sel[1]?.teks)).toEqual(['96,79%', 'Serapan', '#DIV/0!', 'TRUE']);
  });
});

describe('tulisSel', () => {
  it.each([
    ['4825138126', 'General', '4825138126'],
    ['0.1', 'General', '0,1'],
    ['0.30000000000000004', 'General', '0,3'],
    ['1234567.891', '#,##0.00', '1.234.567,89'],
    ['-1234', '#,##0;(#,##0)', '-1.234'],
    ['0.875', '0%', '88%'],
    ['1.005', '0.00', '1,01'],
    ['9.679E-1', '0.00%', '96,79%'],
    ['45838', 'd mmmm yyyy', '30 Juni 2025'],
    ['12', '0" orang"', '12'],
  ])('%s as %s is %s', (mentah, format, hasil) => {
    expect(tulisSel(mentah, format, false)).toBe(hasil);
  });
});
