import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { jpegPolos, jpegUji, memuat, pngUji, RAHASIA, webpUji } from '../../../test/bantuan/fotoUji.ts';
import { readOrientasi, writeOrientasi } from './exif.ts';
import { olahBukti } from './olahBukti.ts';

const huruf = (teks: string) => new TextEncoder().encode(teks);
const olah = (nama: string, isi: Uint8Array) => {
  const hasil = olahBukti({ nama, isi });
  if (!hasil.ok) throw new Error(hasil.masalah.pesan);
  return hasil.nilai;
};
const tolak = (nama: string, isi: Uint8Array) => {
  const hasil = olahBukti({ nama, isi });
  return hasil.ok ? hasil.nilai.jenis : hasil.masalah.kode;
};
const ooxml = (bagian: string, lain: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': huruf('<Types/>'), [bagian]: huruf('<x/>'), ...lain });
const PDF = huruf('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');

describe('photos', () => {
  it.each([
    ['a.jpg', jpegUji()],
    ['a.jpg', jpegUji({ orientasi: 6 })],
    ['a.png', pngUji()],
    ['a.webp', webpUji()],
    ['a.webp', webpUji(8)],
  ])('%s goes in with its place and comes out without', (nama, isi) => {
    for (const satu of RAHASIA) expect(memuat(isi, satu)).toBe(true);
    const hasil = olah(nama, isi);
    for (const satu of [...RAHASIA, 'GPS', 'Photoshop', 'adobe.com']) expect(memuat(hasil.isi, satu)).toBe(false);
    expect(hasil.dibersihkan).toBe(true);
    // Clean is clean: once more changes nothing.
    expect(olah(nama, hasil.isi)).toEqual({ ...hasil, dibersihkan: false });
  });

  it('a photo that tells nothing stays as it is, byte for byte', () => {
    const polos = jpegPolos();
    expect(olah('a.jpeg', polos)).toMatchObject({ isi: polos, dibersihkan: false });
  });

  it('keeps the side that is up, and nothing else of EXIF', () => {
    for (const orientasi of [2, 3, 4, 5, 6, 7, 8] as const)
      expect(readOrientasi(writeOrientasi(orientasi))).toBe(orientasi);
    const { isi } = olah('a.jpg', jpegUji({ orientasi: 6 }));
    const letak = Buffer.from(isi).indexOf('Exif\0\0');
    expect(readOrientasi(isi.subarray(letak + 6))).toBe(6);
    expect(isi.length).toBe(jpegPolos().length + 36);
  });

  /** Colours of the corners of the small picture, from the top left, clockwise. */
  function sudut(orientasi: number) {
    const { kecil } = olah('a.jpg', jpegUji({ orientasi }));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><image width="16" height="16" preserveAspectRatio="none" href="data:image/png;base64,${Buffer.from(kecil ?? []).toString('base64')}"/></svg>`;
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const warna = (x: number, y: number) => ((pixels[(y * 16 + x) * 4] ?? 0) > 128 ? 'r' : 'b');
    return [warna(1, 1), warna(14, 1), warna(14, 14), warna(1, 14)].join('');
  }
  it.each([
    [1, 'rbbr'],
    [2, 'brrb'],
    [3, 'brrb'],
    [4, 'rbbr'],
    [5, 'rrbb'],
    [6, 'rrbb'],
    [7, 'bbrr'],
    [8, 'bbrr'],
  ])('the small picture of orientation %i stands upright', (orientasi, harap) => {
    expect(sudut(orientasi)).toBe(harap);
  });

  it('a broken or cut photo is refused or cleaned, never passed on with its place', () => {
    const asli = jpegUji({ orientasi: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(asli.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(asli.length),
        (ubah, panjang) => {
          const isi = asli.slice(0, panjang);
          for (const [letak, byte] of ubah) if (letak < isi.length) isi[letak] = byte;
          const hasil = olahBukti({ nama: 'a.jpg', isi });
          if (hasil.ok) expect(hasil.nilai.isi.length).toBeLessThanOrEqual(isi.length);
          else expect(hasil.masalah.pesan).toMatch(/\.$/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what a file is', () => {
  it.each([
    ['laporan.pdf', PDF, 'pdf'],
    ['FOTO.JPG', jpegPolos(), 'jpeg'],
    [
      'rekap.xlsx',
      ooxml('xl/workbook.xml', {
        'xl/printerSettings/printerSettings1.bin': huruf('x'),
        'xl/customProperty1.bin': huruf('x'),
      }),
      'xlsx',
    ],
    ['surat.docx', ooxml('word/document.xml'), 'docx'],
    ['data.csv', huruf('a;b\r\n1;2\r\n'), 'csv'],
    ['catatan.txt', huruf('Rapat é\n'), 'txt'],
  ])('%s is taken by its content', (nama, isi, jenis) => {
    expect(olah(nama, isi).jenis).toBe(jenis);
  });

  it.each([
    ['foto.jpg', PDF, 'bukti.nama-menipu'],
    ['laporan.pdf', jpegPolos(), 'bukti.nama-menipu'],
    ['laporan.pdf', huruf('MZ\x90\0program'), 'bukti.rusak'],
    ['laporan.pdf', PDF.subarray(0, 12), 'bukti.rusak'],
    ['foto.jpg', jpegUji().subarray(0, 300), 'bukti.rusak'],
    ['foto.png', pngUji().subarray(0, 60), 'bukti.rusak'],
    ['foto.webp', webpUji().subarray(0, 60), 'bukti.rusak'],
    ['foto.jpg', huruf('\0\0\0\x18ftypheic\0\0\0\0'), 'bukti.heic'],
    ['lama.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'bukti.format-lama'],
    ['rekap.xlsx', ooxml('xl/workbook.xml', { 'xl/vbaProject.bin': huruf('x') }), 'bukti.bermakro'],
    ['surat.docx', ooxml('word/document.xml', { 'word/embeddings/oleObject1.bin': huruf('x') }), 'bukti.bermakro'],
    ['surat.docx', ooxml('xl/workbook.xml'), 'bukti.nama-menipu'],
    ['surat.docx', zipSync({ 'a.txt': huruf('x') }), 'bukti.jenis-ditolak'],
    ['surat.docx', huruf('PK\x03\x04rusak'), 'bukti.rusak'],
    ['data.csv', huruf('a\0b'), 'bukti.rusak'],
    ['data.txt', PDF, 'bukti.nama-menipu'],
  ])('%s with other content: %#', (nama, isi, kode) => {
    expect(tolak(nama, isi)).toBe(kode);
  });

  it('says in one breath what it is, and what to do', () => {
    const hasil = olahBukti({ nama: 'foto.jpg', isi: PDF });
    expect(hasil.ok ? '' : hasil.masalah.pesan).toBe(
      'Isi berkas ini PDF, padahal namanya berakhiran .jpg. Ganti akhiran namanya menjadi .pdf, atau unggah berkas yang benar.',
    );
  });
});
