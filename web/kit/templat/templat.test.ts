import { desimal } from '@tapis/core/values/desimal.ts';
import { readBuku } from '@tapis/reader/reviu/xlsx/readBuku.ts';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { GridCell, GridRow } from '../gridTypes.ts';
import { pasteChanges } from '../readPaste.ts';
import { compareTemplat } from './compareTemplat.ts';
import type { IsiTemplat } from './isiTemplat.ts';
import { readTemplat } from './readTemplat.ts';
import { writeTemplat } from './writeTemplat.ts';

const cell = (fakta: string | null, ubah: Partial<GridCell> = {}): GridCell => ({
  fakta,
  rekaman: 'r',
  versi: 0,
  jenis: 'uang',
  ...ubah,
});
const row = (kunci: string, sel: GridRow['sel']): GridRow => ({
  kunci,
  nama: `${kunci} Nama ${kunci}`,
  head: kunci,
  kedalaman: 0,
  sel,
});
const columns = [
  { kode: 'acuan', judul: 'Target' },
  { kode: 'r1', judul: 'Realisasi TW I' },
  { kode: 'r2', judul: 'Realisasi TW II' },
];
const acuan = cell('5', { hanyaBaca: 'Pembanding.' });
const rows = [
  row('1.06', { acuan, r1: cell('30', { hanyaBaca: 'Jumlah.' }), r2: cell(null, { hanyaBaca: 'Jumlah.' }) }),
  row('1.06.01', { acuan, r1: cell('10'), r2: cell(null) }),
  row('1.06.02', { acuan, r1: cell('20'), r2: cell('25.5') }),
  row('IP2', { acuan, r1: cell('98.33', { jenis: 'umum' }), r2: cell(null, { jenis: 'umum' }) }),
  row('IP4', {
    acuan,
    r1: cell('B', { jenis: 'teks', pilihan: ['A', 'B'] }),
    r2: cell(null, { terkunci: 'Dikunci.' }),
  }),
];
const kata = {
  kode: 'Kode',
  diunduh: 'Diunduh tadi',
  petunjuk: ['Isi.', 'Kosong.'],
  salahAngka: 'Angka saja.',
  salahKata: 'Pilih:',
  judulSalah: 'Salah',
};
const banding = {
  dikosongkan: 'kosong?',
  berubah: (kini: string) => `kini ${kini}`,
  barisTidakAda: (kunci: string) => `tiada ${kunci}`,
  barisGanda: (kunci: string) => `ganda ${kunci}`,
};
const nilai = (milik: readonly GridRow[]) => (a: { baris: string; kolom: string }) =>
  milik.find(({ kunci }) => kunci === a.baris)?.sel[a.kolom]?.fakta ?? null;

const tulis = (milik: readonly GridRow[] = rows) =>
  writeTemplat({
    identitas: { kode: 'dinsos/2024/isian/keuangan', nama: '=Lembar & "isian"' },
    waktu: new Date(0),
    headLabel: 'Uraian',
    rows: milik,
    columns,
    nilai: nilai(milik),
    kata,
  });

/** The template as it comes back after somebody worked on its sheet. */
function kembali(ubah: (xml: string) => string = (xml) => xml): IsiTemplat {
  const bagian = unzipSync(tulis());
  const sheet = 'xl/worksheets/sheet1.xml';
  bagian[sheet] = strToU8(ubah(strFromU8(bagian[sheet] ?? new Uint8Array())));
  const hasil = readBuku(zipSync(bagian)).map(({ sel }) => readTemplat(sel));
  if (!hasil[0]) throw new Error('no template');
  return hasil[0];
}
/** Address of the cells of a row in the file: the first row of data is 8. */
const alamat = (kunci: string, kolom: 'D' | 'E') => `${kolom}${8 + rows.findIndex((r) => r.kunci === kunci)}`;
/** Puts `isi` ("<v>5</v>") into a cell, with a format by the number of its style. */
const fill =
  (kunci: string, kolom: 'D' | 'E', isi: string, sifat = '') =>
  (xml: string) => {
    const pola = new RegExp(`<c r="${alamat(kunci, kolom)}" s="(\\d+)"[^>]*?(?:/>|>.*?</c>)`);
    expect(xml).toMatch(pola);
    return xml.replace(pola, (_, gaya: string) => `<c r="${alamat(kunci, kolom)}" s="${gaya}"${sifat}>${isi}</c>`);
  };
const banding1 = (ubah?: (xml: string) => string, milik: readonly GridRow[] = rows) =>
  compareTemplat(kembali(ubah), milik, nilai(milik), banding);
const teks = (isi: string) => [`<is><t>${isi}</t></is>`, ' t="inlineStr"'] as const;

describe('a template', () => {
  it('carries the sheet: its name, rows in order, what is open and what is only for reference', () => {
    const templat = kembali();
    expect(templat.identitas.kode).toBe('dinsos/2024/isian/keuangan');
    expect(templat.baris.map(({ kunci }) => kunci)).toEqual(rows.map(({ kunci }) => kunci));
    expect([...(templat.baris[2]?.sel.keys() ?? [])]).toEqual(['r1', 'r2']);
    expect(templat.baris[2]?.sel.get('r2')).toMatchObject({ judul: 'Realisasi TW II', dasar: '25.5' });
    const xml = strFromU8(unzipSync(tulis())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(xml).toMatch(/type="decimal"[^>]*sqref="D9:D11 E9:E11"/);
    expect(xml).toMatch(/type="list"[^>]*sqref="D12:D12"><formula1>"A,B"/);
    // Nothing is a formula; text that looks like one says that it is text.
    expect(xml).not.toMatch(/<f>|t="str"/);
    expect(strFromU8(unzipSync(tulis())['xl/styles.xml'] ?? new Uint8Array())).toContain('quotePrefix="1"');
  });

  it('unchanged says nothing, also when the sheet has moved on meanwhile', () => {
    expect(banding1()).toEqual([]);
    const lain = rows.map((r) => (r.kunci === '1.06.01' ? row(r.kunci, { ...r.sel, r1: cell('11') }) : r));
    expect(banding1(undefined, lain)).toEqual([]);
  });

  it('numbers are exact as the file has them; noise of binary floating point is none of its digits', () => {
    const baca = (isi: string) => banding1(fill('IP2', 'E', `<v>${isi}</v>`)).map((c) => [c.status, c.pilihan]);
    expect(baca('0.30000000000000004')).toEqual([['pasti', ['0.3']]]);
    expect(baca('98.33')).toEqual([['pasti', ['98.33']]]);
    expect(baca('9.679E-1')).toEqual([['pasti', ['0.9679']]]);
    expect(banding1(fill('1.06.01', 'E', '<v>4825138126</v>'))[0]?.pilihan).toEqual(['4825138126']);
    expect(banding1(fill('1.06.01', 'E', '<v>1.125</v>'))[0]).toMatchObject({ status: 'takTerbaca' });
  });

  it('text is read like a paste: one of two readings is asked about, a unit is offered to be stripped, a date is no figure', () => {
    expect(banding1(fill('IP2', 'E', ...teks('98.33')))[0]).toMatchObject({ status: 'ragu', pilihan: ['98.33'] });
    expect(banding1(fill('IP2', 'E', ...teks('98,33')))[0]).toMatchObject({ status: 'pasti', pilihan: ['98.33'] });
    expect(banding1(fill('1.06.01', 'E', ...teks('26 orang')))[0]).toMatchObject({
      status: 'takTerbaca',
      pilihan: ['26'],
    });
    expect(banding1(fill('IP2', 'E', '<v>TRUE</v>', ' t="b"'))[0]?.status).toBe('takTerbaca');
    expect(banding1(fill('IP2', 'E', '<v>#REF!</v>', ' t="e"'))[0]?.status).toBe('takTerbaca');
  });

  it('a word of a scale is text', () => {
    expect(banding1(fill('IP4', 'D', ...teks('A')))[0]).toMatchObject({ status: 'pasti', pilihan: ['A'], kini: 'B' });
  });

  it('a cell that was emptied is asked about, and may be left', () => {
    const [satu, ...lain] = banding1(fill('1.06.02', 'D', ''));
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ status: 'ragu', tanya: 'dikosongkan', pilihan: [null], kini: '20' });
    expect(pasteChanges(satu ? [satu] : [], new Map())).toEqual([]);
    expect(pasteChanges(satu ? [satu] : [], new Map([[0, { nilai: null }]]))).toMatchObject([
      { nilai: null, sah: true },
    ]);
  });

  it('a cell that somebody changed meanwhile shows both values', () => {
    const lain = rows.map((r) => (r.kunci === '1.06.01' ? row(r.kunci, { ...r.sel, r1: cell('11') }) : r));
    expect(banding1(fill('1.06.01', 'D', '<v>12</v>'), lain)).toMatchObject([
      { status: 'ragu', tanya: 'berubah', pilihan: ['12'], kini: '11', alasan: 'kini 11' },
    ]);
    // Both came to the same: nothing to ask.
    expect(banding1(fill('1.06.01', 'D', '<v>11</v>'), lain)).toEqual([]);
  });

  it('sums, locked cells and rows that are not there are told, never written', () => {
    const cells = banding1(
      (xml) => fill('1.06.01', 'D', '<v>1</v>')(fill('1.06', 'D', '<v>31</v>')(fill('IP4', 'E', '<v>7</v>')(xml))),
      rows.filter(({ kunci }) => kunci !== '1.06.01'),
    );
    expect(cells.map(({ status, alasan }) => [status, alasan])).toEqual([
      ['terkunci', 'Jumlah.'],
      ['diLuar', 'tiada 1.06.01'],
      ['terkunci', 'Dikunci.'],
    ]);
    expect(pasteChanges(cells, new Map())).toEqual([]);
  });

  it('a key that stands twice is used once', () => {
    const cells = banding1((xml) =>
      fill('1.06.02', 'D', '<v>9</v>')(xml).replace('preserve">1.06.02</t>', 'preserve">1.06.01</t>'),
    );
    expect(cells.map(({ status, alasan }) => [status, alasan])).toContainEqual(['diLuar', 'ganda 1.06.01']);
  });

  it('a workbook without the mark is no template', () => {
    const [lembar] = readBuku(tulis());
    expect(readTemplat((lembar?.sel ?? []).filter(({ baris }) => baris > 0))).toBeNull();
  });

  it('any figure that goes out comes back as it was', () => {
    const digit = fc.bigInt({ min: -999_999_999_999_999_999n, max: 999_999_999_999_999_999n }).map(String);
    const angka = fc.tuple(digit, fc.stringMatching(/^\d{0,12}$/)).map(([a, b]) => (b === '' ? a : `${a}.${b}`));
    fc.assert(
      fc.property(angka, fc.constantFrom<GridCell['jenis']>('umum', 'uang'), (isi, jenis) => {
        const clean = desimal(isi).toFixed();
        const milik = [row('X', { acuan, r1: cell(clean, { jenis }), r2: cell(null) })];
        const [lembar] = readBuku(tulis(milik));
        const templat = readTemplat(lembar?.sel ?? []);
        expect(templat?.baris[0]?.sel.get('r1')?.dasar).toBe(clean);
        expect(templat && compareTemplat(templat, milik, nilai(milik), banding)).toEqual([]);
      }),
    );
  });
});
