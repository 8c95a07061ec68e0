import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAKS_BERKAS_BYTE } from './batasBerkas.ts';
import { GalatBaca } from './masalahBaca.ts';
import { readBerkas } from './readBerkas.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (badan: string | Uint8Array) =>
  zipSync({ 'word/document.xml': typeof badan === 'string' ? strToU8(badan) : badan });
const paragraf = `<w:document ${W}><w:body><w:p><w:r><w:t>Laporan Kinerja</w:t></w:r></w:p></w:body></w:document>`;
const ole = (isi: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(isi, 'utf16le')]);

const gagal = (isi: Uint8Array, nama: string) =>
  readBerkas(isi, nama).then(
    () => null,
    (galat: unknown) => (galat instanceof GalatBaca ? galat.masalah : galat),
  );

describe('readBerkas', () => {
  it('knows the kind by the content', async () => {
    expect((await readBerkas(strToU8('Laporan'), 'a.txt')).format).toBe('txt');
    expect((await readBerkas(strToU8('# Laporan'), 'a.MD')).format).toBe('md');
    expect((await readBerkas(docx(paragraf), 'a.docx')).format).toBe('docx');
    expect((await readBerkas(docx(paragraf), 'tanpa akhiran')).format).toBe('docx');
  });

  it.each([
    ['Windows-1252', Buffer.from('Rumah \x93Singgah\x94', 'latin1')],
    ['UTF-16 with its mark', Buffer.from('\ufeffRumah “Singgah”', 'utf16le')],
  ])('reads text as %s', async (_, isi) => {
    expect((await readBerkas(isi, 'a.txt')).blok[0]).toMatchObject({ teks: 'Rumah “Singgah”' });
  });

  it.each([
    ['empty', new Uint8Array(), 'a.txt', 'reviu.kosong'],
    ['only blanks', strToU8('\ufeff \r\n\f\t '), 'a.txt', 'reviu.kosong'],
    ['a Word file without text', docx(`<w:document ${W}><w:body/></w:document>`), 'a.docx', 'reviu.kosong'],
    ['a truncated Word file', docx(paragraf).subarray(0, 150), 'a.docx', 'reviu.berkas-rusak'],
    ['broken XML', docx('<w:document><w:body>'), 'a.docx', 'reviu.berkas-rusak'],
    ['an entity bomb', docx(`<!DOCTYPE a [<!ENTITY b "b">]>${paragraf}`), 'a.docx', 'reviu.entitas-xml'],
    ['a zip bomb', docx(new Uint8Array(60_000_000)), 'a.docx', 'reviu.isi-membengkak'],
    ['XML that nests without end', docx(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`), 'a.docx', 'reviu.berkas-rusak'],
    ['a zip in a zip', zipSync({ 'a.zip': docx(paragraf) }), 'a.zip', 'reviu.jenis-tak-dikenal'],
    ['a locked Office file', ole('EncryptedPackage'), 'a.docx', 'reviu.terkunci-sandi'],
    ['an old Office file', ole('WordDocument'), 'a.doc', 'reviu.format-lama'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'a.zip', 'reviu.jenis-tak-dikenal'],
    ['a page of the web', strToU8('<!DOCTYPE html><html></html>'), 'a.xls', 'reviu.jenis-tak-dikenal'],
    ['bytes that are no text', Uint8Array.from({ length: 999 }, (_, i) => i % 251), 'a.txt', 'reviu.jenis-tak-dikenal'],
    ['too large', new Uint8Array(MAKS_BERKAS_BYTE + 1), 'a.txt', 'reviu.terlalu-besar'],
  ])('refuses %s with one reason', async (_, isi, nama, kode) => {
    expect(await gagal(isi, nama)).toMatchObject({ kode });
  });

  it('a bomb embedded in a Word file is never unpacked', async () => {
    const isi = zipSync({
      'word/document.xml': strToU8(paragraf),
      'word/embeddings/lampiran.bin': new Uint8Array(60_000_000),
      'word/media/dalam.zip': zipSync({ 'a.xml': new Uint8Array(60_000_000) }),
    });
    expect((await readBerkas(isi, 'a.docx')).blok).toHaveLength(1);
  });

  it.each([
    ['lkjip.pdf', docx(paragraf), 'pdf', 'docx'],
    ['lkjip.docx', strToU8('Laporan Kinerja'), 'docx', 'teks'],
    ['lkjip.txt.exe', strToU8('Laporan Kinerja'), 'exe', 'teks'],
  ])('refuses %s, whose name says something else', async (nama, isi, akhiran, jenis) => {
    expect(await gagal(isi, nama)).toEqual({ kode: 'reviu.akhiran-keliru', akhiran, isi: jenis });
  });
});
