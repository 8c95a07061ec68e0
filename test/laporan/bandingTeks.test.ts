// The comparators themselves: they must notice what they are there for.
import { contohNaskah } from '@tapis/report/pelaporan/contohNaskah.ts';
import { render } from '@tapis/report/pelaporan/render.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bandingTeks, potonganNaskah, teksDocx } from './bandingTeks.ts';
import { periksaDocx } from './periksaDocx.ts';

const naskah = contohNaskah();
const potongan = potonganNaskah(naskah);
const docx = (await render(naskah, 'docx')).isi;

function ubah(bagian: string, ganti: (xml: string) => string): Uint8Array {
  const isi = unzipSync(docx);
  const lama = strFromU8(isi[bagian] ?? new Uint8Array());
  const baru = ganti(lama);
  expect(baru).not.toBe(lama);
  return zipSync({ ...isi, [bagian]: strToU8(baru) }, { level: 1 });
}

describe('bandingTeks', () => {
  const teks = teksDocx(docx);
  it('accepts the text itself', () => expect(bandingTeks(potongan, teks)).toBeNull());
  it.each([
    ['a changed figure', teks.replace('103,87', '103,88')],
    ['a lost word', teks.replace('pertanggungjawaban ', '')],
    ['a word too many', `${teks} lagi`],
    ['two cells in the wrong order', teks.replace(/(87,82)(\s*)(91,22)/, '$3$2$1')],
  ])('notices %s', (_, salah) => {
    expect(salah).not.toBe(teks);
    expect(bandingTeks(potongan, salah)).not.toBeNull();
  });
  it('allows the header of a table to be repeated on a new page, nothing else', () => {
    const satu = [{ teks: 'No' }, { teks: 'a', kepala: 'No' }, { teks: 'b', kepala: 'No' }];
    expect(bandingTeks(satu, 'No a No b')).toBeNull();
    expect(bandingTeks(satu, 'No a a b')).not.toBeNull();
  });
});

describe('periksaDocx', () => {
  it('accepts the file', () => expect(periksaDocx(docx)).toEqual([]));
  it.each([
    [
      'properties out of order',
      'word/document.xml',
      (x: string) =>
        x.replace('<w:pStyle w:val="Badan"/>', '').replace('</w:pPr>', '<w:pStyle w:val="Badan"/></w:pPr>'),
    ],
    ['an unknown element', 'word/document.xml', (x: string) => x.replace('<w:body>', '<w:body><w:aneh/>')],
    [
      'a cell without a paragraph',
      'word/document.xml',
      (x: string) => x.replace(/<w:p><w:pPr><w:pStyle w:val="IsiTabel9"\/>.*?<\/w:p>/s, ''),
    ],
    ['a missing style', 'word/styles.xml', (x: string) => x.replace('w:styleId="Badan"', 'w:styleId="Lain"')],
    [
      'a lost bookmark',
      'word/document.xml',
      (x: string) =>
        x.replace(/w:name="_Tps00001"/, 'w:name="_Lain"').replace('w:anchor="_Tps00002"', 'w:anchor="_Hilang"'),
    ],
    [
      'a field left open',
      'word/document.xml',
      (x: string) => x.replace('<w:r><w:fldChar w:fldCharType="end"/></w:r>', ''),
    ],
    [
      'a picture without its part',
      'word/_rels/document.xml.rels',
      (x: string) => x.replace(/Target="media\/[^"]+"/, 'Target="media/hilang.png"'),
    ],
  ])('notices %s', (_, bagian, ganti) => expect(periksaDocx(ubah(bagian, ganti))).not.toEqual([]));
});
