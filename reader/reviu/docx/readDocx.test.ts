import type { Blok, BlokTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GalatBaca } from '../masalahBaca.ts';
import { readDocx } from './readDocx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (teks: string, sifat = '') => `<w:p>${sifat}<w:r><w:t xml:space="preserve">${teks}</w:t></w:r></w:p>`;
const cell = (teks: string, sifat = '') => `<w:tc><w:tcPr>${sifat}</w:tcPr>${p(teks)}</w:tc>`;
const tabel = (...baris: string[]) => `<w:tbl>${baris.map((satu) => `<w:tr>${satu}</w:tr>`).join('')}</w:tbl>`;

function berkas(badan: string, lain: Record<string, string> = {}, kepala = ''): Uint8Array {
  const bagian = { 'word/document.xml': `${kepala}<w:document ${W}><w:body>${badan}</w:body></w:document>`, ...lain };
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([nama, isi]) => [nama, strToU8(isi)])));
}

const teks = (blok: Blok[]) => blok.flatMap((satu) => (satu.jenis === 'teks' ? [satu.teks] : []));
const semuaTabel = (blok: Blok[]) => blok.filter((satu): satu is BlokTabel => satu.jenis === 'tabel');
const kodeGagal = (isi: Uint8Array) => {
  try {
    readDocx(isi);
    return null;
  } catch (galat) {
    return galat instanceof GalatBaca ? galat.masalah.kode : String(galat);
  }
};

describe('readDocx', () => {
  it('keeps merged cells as one cell with its span, marks header rows, and reads a nested table after its table', () => {
    const { blok } = readDocx(
      berkas(
        tabel(
          `<w:trPr><w:tblHeader/></w:trPr>${cell('No', '<w:vMerge w:val="restart"/>')}${cell('Target', '<w:gridSpan w:val="2"/>')}`,
          `${cell('', '<w:vMerge/>')}${cell('2023')}${cell('2024')}`,
          `${cell('1')}${cell('10,5')}<w:tc>${tabel(cell('a') + cell('b'))}${p('11')}</w:tc>`,
        ),
      ),
    );
    const [luar, dalam] = semuaTabel(blok);
    expect(luar?.kolom).toBe(3);
    expect(luar?.baris.map((baris) => baris.kepala)).toEqual([true, false, false]);
    expect(
      luar?.baris.map((baris) => baris.sel.map(({ teks: isi, kolom, lebar, tinggi }) => [isi, kolom, lebar, tinggi])),
    ).toEqual([
      [
        ['No', 0, 1, 2],
        ['Target', 1, 2, 1],
      ],
      [
        ['2023', 1, 1, 1],
        ['2024', 2, 1, 1],
      ],
      [
        ['1', 0, 1, 1],
        ['10,5', 1, 1, 1],
        ['11', 2, 1, 1],
      ],
    ]);
    expect(dalam?.baris[0]?.sel.map((satu) => satu.teks)).toEqual(['a', 'b']);
  });

  it('takes a frame of one cell for no table', () => {
    expect(readDocx(berkas(tabel(`<w:tc>${p('isi')}${p('bingkai')}</w:tc>`))).blok.map((satu) => satu.jenis)).toEqual([
      'teks',
      'teks',
    ]);
  });

  it('shows what a reader sees: accepted changes, results of fields, no hidden text, no second drawing', () => {
    const badan = `<w:p><w:r><w:t>Pagu </w:t></w:r><w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins><w:r><w:t>2.000</w:t></w:r></w:ins>
      <w:moveFrom><w:r><w:t>3</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>
      <w:r><w:instrText>SEQ Tabel</w:instrText></w:r><w:r><w:t> Tabel 4</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Satu </w:t></w:r></w:p>${p('kalimat')}
      <w:p><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('kotak')}</w:txbxContent></mc:Choice>
      <mc:Fallback><w:txbxContent>${p('kotak')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(teks(readDocx(berkas(badan)).blok)).toEqual(['Pagu 2.000 Tabel 4', 'Satu kalimat', 'kotak']);
  });

  it('writes list numbers and levels of headings, and footnotes behind their paragraph', () => {
    const gaya = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="J1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="K"><w:basedOn w:val="J1"/></w:style></w:styles>`;
    const nomor = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const kaki = `<w:footnotes ${W}><w:footnote w:id="2">${p('Sumber: BPS')}</w:footnote></w:footnotes>`;
    const butir = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const { blok } = readDocx(
      berkas(
        `${p('PENDAHULUAN', '<w:pPr><w:pStyle w:val="J1"/></w:pPr>')}${p('CAPAIAN', '<w:pPr><w:pStyle w:val="K"/></w:pPr>')}${p('Satu', butir)}
         <w:p><w:r><w:t>Penduduk 10</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
        { 'word/styles.xml': gaya, 'word/numbering.xml': nomor, 'word/footnotes.xml': kaki },
      ),
    );
    expect(blok.map((satu) => (satu.jenis === 'teks' ? [satu.judul, satu.teks] : null))).toEqual([
      [1, 'BAB I PENDAHULUAN'],
      [1, 'BAB II CAPAIAN'],
      [null, 'II.1 Satu'],
      [null, 'Penduduk 10'],
      [null, 'Sumber: BPS'],
    ]);
  });

  it('counts pages only where Word has laid the file out', () => {
    const pageBreak = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>dua</w:t></w:r></w:p>';
    const hasil = readDocx(berkas(p('satu') + pageBreak));
    expect([hasil.jumlahHalaman, ...hasil.blok.map((satu) => satu.letak.halaman)]).toEqual([2, 1, 2]);
    expect(readDocx(berkas(p('satu'))).jumlahHalaman).toBeNull();
  });

  it('refuses damaged files, entities and bombs by name', () => {
    expect(kodeGagal(strToU8('PK bukan zip'))).toBe('reviu.berkas-rusak');
    expect(kodeGagal(berkas('').slice(0, 60))).toBe('reviu.berkas-rusak');
    expect(kodeGagal(berkas('<w:p>'))).toBe('reviu.berkas-rusak');
    expect(kodeGagal(zipSync({ 'lain.xml': strToU8('<a/>') }))).toBe('reviu.berkas-rusak');
    expect(kodeGagal(berkas(p('&a;'), {}, '<!DOCTYPE x [<!ENTITY a "aaaa">]>'))).toBe('reviu.entitas-xml');
    expect(kodeGagal(berkas(p(' '.repeat(20_000_000))))).toBe('reviu.isi-membengkak');
  });
});
