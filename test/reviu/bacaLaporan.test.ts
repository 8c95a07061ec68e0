// Our own report, read back by the readers of reviu.

import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import type { BerkasTerbaca } from '@tapis/core/reviu/berkasTerbaca.ts';
import { readBerkas } from '@tapis/reader/reviu/readBerkas.ts';
import { render } from '@tapis/report/pelaporan/render.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

const { bahan } = bacaSampel();
const { naskah } = composeLkjip(bahan, hitung(bahan), 'a'.repeat(64));
const tercetak = naskah.bagian.flatMap((bagian) => bagian.isi).filter((satu) => satu.jenis === 'tabel');
const barisTabel = ({ blok }: BerkasTerbaca): string[] =>
  blok.flatMap((satu) =>
    satu.jenis === 'tabel'
      ? satu.baris.map((baris) => baris.sel.map((sel) => sel.teks.replace(/\s/g, '')).join('|'))
      : [],
  );

describe('readBerkas on our own report', () => {
  let docx: BerkasTerbaca;
  let pdf: BerkasTerbaca;
  beforeAll(async () => {
    docx = await readBerkas((await render(naskah, 'docx', { daftarHalaman: {} })).isi, 'lkjip.docx');
    pdf = await readBerkas((await render(naskah, 'pdf')).isi, 'lkjip.pdf');
  });

  it('every table of the Word file is read, with its figures in cells of their own', () => {
    const tabel = docx.blok.filter((satu) => satu.jenis === 'tabel');
    expect(tabel.length).toBeGreaterThanOrEqual(tercetak.length);
    const sel = new Set(tabel.flatMap((satu) => satu.baris.flatMap((baris) => baris.sel.map((isi) => isi.teks))));
    for (const angka of ['4.825.138.126', '4.670.029.133', '155.108.993']) expect(sel).toContain(angka);
  });

  it('the PDF gives the rows of the Word file: wrapped cells, merged cells, tables over several pages', () => {
    const word = barisTabel(docx);
    const dariPdf = new Set(barisTabel(pdf));
    const figures = word.filter((baris) => baris.split('|').filter((sel) => /\d/.test(sel)).length > 1);
    expect(figures.length).toBeGreaterThan(500);
    expect(figures.filter((baris) => !dariPdf.has(baris)).slice(0, 5)).toEqual([]);
  });

  it('pages are counted, none is unreadable', () => {
    expect(pdf.jumlahHalaman).toBeGreaterThan(50);
    expect(pdf.halamanTakTerbaca).toEqual([]);
  });
});
