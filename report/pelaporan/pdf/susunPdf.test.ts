import type { Blok, Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { contohNaskah } from '../contohNaskah.ts';
import { gambarGrafik } from '../grafik/gambarGrafik.ts';
import { gambarQr } from '../grafik/gambarQr.ts';
import { daftarGambar, daftarVerifikasi } from '../susunan.ts';
import { cariTerpisah } from './rapikanHalaman.ts';
import { susunPdf } from './susunPdf.ts';

const gambar = (naskah: Naskah) =>
  new Map([
    ...daftarGambar(naskah).map((b, i) => [b.id, gambarGrafik(b.grafik, `g${i}`)] as const),
    ...daftarVerifikasi(naskah).map((b) => [b.id, gambarQr(b.alamat)] as const),
  ]);
const satuBagian = (isi: Blok[]): Naskah => {
  const dasar = contohNaskah();
  return {
    ...dasar,
    bagian: [
      { id: 'b', jenis: 'bab', orientasi: 'potret', penomoran: { jenis: 'bab', awalan: 'IX' }, mulaiUlang: true, isi },
    ],
  };
};

describe('susunPdf', () => {
  it('gives printed page labels: roman in front, prefix and number in chapters', async () => {
    const { daftarHalaman, jumlahHalaman } = await susunPdf(contohNaskah(), gambar(contohNaskah()));
    expect(daftarHalaman).toMatchObject({
      pengantar: 'i',
      'daftar-isi': 'ii',
      'bab-1': 'I-1',
      'bab-2': 'II-1',
      'lampiran-1': 'L1-1',
      pk: 'L2-2',
    });
    expect(jumlahHalaman).toBeGreaterThan(15);
  });

  it('the engine for other machines lays out the same pages', { timeout: 180_000 }, async () => {
    const naskah = contohNaskah();
    const asli = await susunPdf(naskah, gambar(naskah));
    const wasm = await susunPdf(naskah, gambar(naskah), 'wasm');
    expect(wasm.daftarHalaman).toEqual(asli.daftarHalaman);
    const { pdf, standar } = wasm.tulis('ua-1', null);
    expect(standar).toBeNull();
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('never lets a signature stand alone on a page: the last rows of the table come along', async () => {
    const tabel = contohNaskah()
      .bagian.flatMap((b) => b.isi)
      .find((b) => b.jenis === 'tabel' && b.id === 'tabel-capaian');
    if (tabel?.jenis !== 'tabel') throw new Error('no table in the sample');
    const [baris] = tabel.isi;
    if (!baris) throw new Error('no row in the sample');
    const ttd: Blok = {
      jenis: 'tandaTangan',
      tempatTanggal: 'Kota Contoh, 1 Januari 2099',
      kolom: [{ jabatan: ['Kepala,'], nama: 'CONTOH', baris: ['NIP –'] }],
    };
    // Among these lengths are those where the signature alone would open the second page.
    const dua: number[] = [];
    for (let n = 14; n <= 32; n++) {
      const tersusun = await susunPdf(
        satuBagian([{ ...tabel, catatan: [], isi: Array(n).fill(baris) }, ttd]),
        new Map(),
      );
      if (tersusun.jumlahHalaman !== 2) continue;
      dua.push(n);
      const dokumen = await getDocumentProxy(new Uint8Array(tersusun.tulis('ua-1', null).pdf));
      const { items } = await (await dokumen.getPage(2)).getTextContent();
      const teks = items.map((i) => ('str' in i ? i.str : '')).join(' ');
      expect(teks, `${n} rows`).toContain('NIP –');
      expect(teks, `${n} rows`).toContain('Persentase penerima layanan contoh');
    }
    expect(dua.length).toBeGreaterThan(3);
  });

  it('refuses a document without a title when PDF/UA is asked for', async () => {
    const tersusun = await susunPdf(
      { ...satuBagian([{ jenis: 'paragraf', isi: [{ t: 'teks', teks: 'isi' }] }]), judul: '' },
      new Map(),
    );
    expect(() => tersusun.tulis('ua-1', null)).toThrow(/title/i);
    expect(tersusun.tulis(null, null).pdf.length).toBeGreaterThan(1000);
  });
});

describe('cariTerpisah', () => {
  const naskah = contohNaskah();
  const atas = { halaman: 2, y: 80 };
  it('carries two rows, more where a span would be cut, and each table once', () => {
    expect([...cariTerpisah(naskah, { 'tabel-triwulan': { ...atas, y: 95 } }, new Map())]).toEqual([
      ['tabel-triwulan', 4],
    ]);
    expect([...cariTerpisah(naskah, { 'tabel-capaian': atas }, new Map())]).toEqual([['tabel-capaian', 2]]);
    expect(cariTerpisah(naskah, { 'tabel-capaian': atas }, new Map([['tabel-capaian', 2]])).size).toBe(0);
    expect(cariTerpisah(naskah, { 'tabel-capaian': { halaman: 2, y: 400 } }, new Map()).size).toBe(0);
  });
});
