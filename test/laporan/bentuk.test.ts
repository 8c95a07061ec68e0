// Every format of a naskah says the same and keeps its promises: on a made-up office with every kind of block and on the sample.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { contohNaskah } from '@tapis/report/pelaporan/contohNaskah.ts';
import { HASH_GAYA_HTML } from '@tapis/report/pelaporan/html/gayaHtml.ts';
import { FORMAT_NASKAH, halamanNaskah, render } from '@tapis/report/pelaporan/render.ts';
import { daftarEntri, daftarVerifikasi } from '@tapis/report/pelaporan/susunan.ts';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';
import { bandingTeks, potonganNaskah, teksDocx, teksHtml, teksPdf } from './bandingTeks.ts';
import { periksaDocx } from './periksaDocx.ts';

const { bahan } = bacaSampel();
const NASKAH = {
  contoh: contohNaskah(),
  'LKjIP sampel': composeLkjip(bahan, hitung(bahan), 'b'.repeat(64)).naskah,
};
const teks = (isi: Uint8Array) => new TextDecoder().decode(isi);
const keMm = (pt = 0) => Math.round((pt / 72) * 25.4);
const punyaQpdf = spawnSync('qpdf', ['--version']).status === 0;

describe.each(Object.entries(NASKAH))('%s', (_, naskah) => {
  const potongan = potonganNaskah(naskah);

  it('reads the same in PDF, DOCX and HTML', async () => {
    expect(potongan.length).toBeGreaterThan(100);
    expect(bandingTeks(potongan, await teksPdf((await render(naskah, 'pdf')).isi))).toBeNull();
    expect(bandingTeks(potongan, teksDocx((await render(naskah, 'docx')).isi))).toBeNull();
    expect(bandingTeks(potongan, teksHtml(teks((await render(naskah, 'html')).isi)))).toBeNull();
    expect(JSON.parse(teks((await render(naskah, 'json')).isi))).toEqual(JSON.parse(JSON.stringify(naskah)));
  });

  it('is a PDF/UA-1 file with title, language and paper of the naskah', async () => {
    const { isi, standarPdf } = await render(naskah, 'pdf', { tanggal: '2099-01-02T03:04:05Z' });
    expect(standarPdf).toBe('ua-1');
    const mentah = Buffer.from(isi).toString('latin1');
    expect(mentah).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(mentah).toContain('/Lang (id-ID)');
    expect(mentah).toContain('<xmp:CreateDate>2099-01-02T03:04:05');
    const dokumen = await getDocumentProxy(new Uint8Array(isi));
    expect((await dokumen.getMarkInfo())?.Marked).toBe(true);
    expect(await dokumen.getMetadata()).toMatchObject({ info: { Title: naskah.judul, Author: naskah.penerbit } });
    const [, , lebar, tinggi] = (await dokumen.getPage(1)).view;
    expect([keMm(lebar), keMm(tinggi)]).toEqual([210, 297]);
  });

  it('is a Word file in the order of the standard, with lists, labels and pictures in place', async () => {
    const { isi } = await render(naskah, 'docx');
    expect(periksaDocx(isi)).toEqual([]);
    const dokumen = strFromU8(unzipSync(isi)['word/document.xml'] ?? new Uint8Array());
    const { daftarHalaman } = await halamanNaskah(naskah);
    const entri = daftarEntri(naskah);
    for (const e of [...entri.isi, ...entri.tabel]) {
      expect(daftarHalaman[e.id], e.id).toMatch(/^([ivx]+|[IVXL\d]+-\d+)$/);
      expect(dokumen).toContain(`<w:tab/><w:t xml:space="preserve">${daftarHalaman[e.id]}</w:t>`);
    }
    expect(dokumen.match(/<pic:pic /g)).toHaveLength(
      entri.grafik.length + entri.gambar.length + daftarVerifikasi(naskah).length,
    );
    expect(dokumen).not.toContain('w:dirty');
    expect(dokumen.match(/w:orient="landscape"/g) ?? []).toHaveLength(
      naskah.bagian.filter((b) => b.orientasi === 'lanskap').length,
    );
  });

  it('is one HTML page with one h1, no script, no inline style, links that all lead somewhere', async () => {
    const html = teks((await render(naskah, 'html', { tautanAngka: '/angka/' })).isi);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
    const gaya = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(HASH_GAYA_HTML).toBe(`sha256-${createHash('sha256').update(gaya).digest('base64')}`);
    expect(html).not.toMatch(/<script|\sstyle="|\son\w+="|https?:\/\/(?!www\.w3\.org|contoh\.invalid)/);
    const id = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(id.length).toBe(new Set(id).size);
    const tujuan = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => decodeURIComponent(m[1] ?? ''));
    expect(tujuan.length).toBeGreaterThan(10);
    expect(tujuan.filter((t) => !id.includes(t))).toEqual([]);
    expect(html).toContain('href="/angka/');
    const tingkat = [...html.matchAll(/<h([1-6])[ >]/g)].map((m) => Number(m[1]));
    expect(tingkat.filter((t, i) => t > (tingkat[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('gives equal bytes for equal naskah, whatever was made in between', async () => {
    const salinan = structuredClone(naskah);
    for (const format of FORMAT_NASKAH) {
      const pertama = Buffer.from((await render(naskah, format)).isi);
      for (const judul of ['Lain', 'Lain lagi']) await render({ ...contohNaskah(), judul }, format);
      expect(pertama.equals(Buffer.from((await render(salinan, format)).isi)), format).toBe(true);
    }
  });

  it.skipIf(!punyaQpdf)('passes qpdf --check (where qpdf is installed)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tapis-bentuk-'));
    try {
      const berkas = join(folder, 'naskah.pdf');
      writeFileSync(berkas, (await render(naskah, 'pdf')).isi);
      expect(execFileSync('qpdf', ['--check', berkas], { encoding: 'utf8' })).toContain(
        'No syntax or stream encoding errors',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('standards of the PDF', () => {
  it.each(['a-2a', 'a-3a', 'a-2b', 'a-3b', 'a-4'] as const)('%s is accepted', async (standarPdf) => {
    const { isi } = await render(NASKAH.contoh, 'pdf', { standarPdf, tanggal: '2099-01-02T00:00:00Z' });
    expect(Buffer.from(isi).toString('latin1')).toContain(`<pdfaid:part>${standarPdf[2]}</pdfaid:part>`);
  });
});

describe('paper', () => {
  it('F4 is 215 × 330 mm in PDF and DOCX, and says the same', async () => {
    const naskah = contohNaskah(1, 'F4');
    const { isi } = await render(naskah, 'pdf');
    const [, , lebar, tinggi] = (await (await getDocumentProxy(new Uint8Array(isi))).getPage(1)).view;
    expect([keMm(lebar), keMm(tinggi)]).toEqual([215, 330]);
    expect(bandingTeks(potonganNaskah(naskah), await teksPdf(isi))).toBeNull();
    const dokumen = strFromU8(unzipSync((await render(naskah, 'docx')).isi)['word/document.xml'] ?? new Uint8Array());
    expect(dokumen).toContain('<w:pgSz w:w="12189" w:h="18709" w:orient="portrait"/>');
    expect(dokumen).toContain('<w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/>');
  });
});
