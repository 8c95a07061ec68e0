import type { BlokTabel, BlokTeks } from '@tapis/core/reviu/berkasTerbaca.ts';
import { describe, expect, it } from 'vitest';
import { readTeks } from './readTeks.ts';

const teks = (isi: string, format: 'txt' | 'md' = 'txt') =>
  readTeks(isi, format).blok.filter((satu): satu is BlokTeks => satu.jenis === 'teks');
const tabel = (isi: string, format: 'txt' | 'md' = 'txt') =>
  readTeks(isi, format).blok.filter((satu): satu is BlokTabel => satu.jenis === 'tabel');
const sel = (satu: BlokTabel | undefined) => satu?.baris.map((baris) => baris.sel.map((isi) => isi.teks));

describe('readTeks', () => {
  it('joins the lines of a paragraph and of a caption, and parts list items', () => {
    const hasil = teks('Tabel 4.8\nCapaian Anggaran\n\n1. Satu\n   lanjut\n2. Dua\n- tiga\n\nAkhir');
    expect(hasil.map((satu) => [satu.teks, satu.letak.baris])).toEqual([
      ['Tabel 4.8 Capaian Anggaran', [1, 2]],
      ['1. Satu lanjut', [4, 5]],
      ['2. Dua', [6, 6]],
      ['- tiga', [7, 7]],
      ['Akhir', [9, 9]],
    ]);
  });

  it('parts a chapter and a caption from what stands right above and below, not a sentence that names a table', () => {
    const isi =
      'BAB III AKUNTABILITAS\nTabel 3.1 Capaian IKU\n\nUraian lengkap pada\nTabel 3.1 Capaian IKU.\nTabel 3.2 Anggaran';
    expect(teks(isi).map((satu) => satu.teks)).toEqual([
      'BAB III AKUNTABILITAS',
      'Tabel 3.1 Capaian IKU',
      'Uraian lengkap pada Tabel 3.1 Capaian IKU.',
      'Tabel 3.2 Anggaran',
    ]);
  });

  it('reads a table of tabs with its empty cells and line numbers, between paragraphs', () => {
    const [satu] = tabel('Judul\nNo\tUraian\tJumlah\n1\tMeja\t6\n\t\tBuah\n\tJumlah\t6 Buah\nSumber: gudang');
    expect(sel(satu)).toEqual([
      ['No', 'Uraian', 'Jumlah'],
      ['1', 'Meja', '6'],
      ['', '', 'Buah'],
      ['', 'Jumlah', '6 Buah'],
    ]);
    expect(satu?.letak.baris).toEqual([2, 5]);
    expect(satu?.baris[3]?.letak.baris).toEqual([5, 5]);
    expect(satu?.kolom).toBe(3);
  });

  it('keeps a line without tabs between two rows in the table', () => {
    expect(sel(tabel('A\t1\nKegiatan\nB\t2')[0])).toEqual([['A', '1'], ['Kegiatan'], ['B', '2']]);
  });

  it('reads columns that only blanks part: wrapped names, a broken figure, an empty cell, titles over two lines', () => {
    const [satu, ...lain] = tabel(
      [
        'Keterangan sebelum tabel berjalan seperti biasa.',
        '  Kode      Uraian                    Pagu        Realisasi   Ket.',
        '                                      (Rp)        (Rp)',
        '  1.03.10   Penyelenggaraan jalan     1.250.000   1.200.00    -',
        '            kabupaten dan kota                    0',
        '  1.03.11   Jasa konstruksi           50.000                  lelang',
        '            Jumlah                    1.300.000   1.200.000',
      ].join('\n'),
    );
    expect(sel(satu)).toEqual([
      ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Ket.'],
      ['1.03.10', 'Penyelenggaraan jalan kabupaten dan kota', '1.250.000', '1.200.000', '-'],
      ['1.03.11', 'Jasa konstruksi', '50.000', '', 'lelang'],
      ['', 'Jumlah', '1.300.000', '1.200.000', ''],
    ]);
    expect(satu?.baris.map((baris) => baris.letak.baris)).toEqual([
      [2, 3],
      [4, 5],
      [6, 6],
      [7, 7],
    ]);
    expect(lain).toEqual([]);
  });

  it('reads pipes between cells only, and leaves a stray pipe in its sentence', () => {
    const { blok } = readTeks(
      'No|Jabatan|Jumlah\n1|Camat|1\n2|Kepala Seksi|4\n\nDibaca ya|tidak menurut petunjuk.',
      'txt',
    );
    expect(blok.map((b) => (b.jenis === 'tabel' ? b.baris.map((r) => r.sel.map((s) => s.teks)) : b.teks))).toEqual([
      [
        ['No', 'Jabatan', 'Jumlah'],
        ['1', 'Camat', '1'],
        ['2', 'Kepala Seksi', '4'],
      ],
      'Dibaca ya|tidak menurut petunjuk.',
    ]);
  });

  it('reads rows of as many pieces as titles in their order, whatever they are indented by', () => {
    const isi = [
      'Kode        Program / Kegiatan                 Pagu          Realisasi',
      '1.03.10     Program Jalan                      5.000.000     4.000.000',
      '1.03.10.1.01   Penyelenggaraan Jalan Kota         5.000.000     4.000.000',
      '1.03.02.2.02.0011     Pembangunan Saluran      3.000.000     3.000.000',
      '            Jumlah                             8.000.000     7.000.000',
    ];
    const [tabel] = readTeks(isi.join('\n'), 'txt').blok;
    expect(tabel?.jenis === 'tabel' && tabel.baris.map((r) => r.sel.map((s) => s.teks))).toEqual([
      ['Kode', 'Program / Kegiatan', 'Pagu', 'Realisasi'],
      ['1.03.10', 'Program Jalan', '5.000.000', '4.000.000'],
      ['1.03.10.1.01', 'Penyelenggaraan Jalan Kota', '5.000.000', '4.000.000'],
      ['1.03.02.2.02.0011', 'Pembangunan Saluran', '3.000.000', '3.000.000'],
      ['', 'Jumlah', '8.000.000', '7.000.000'],
    ]);
  });

  it('a paragraph set to both edges is no table', () => {
    const isi =
      'Laporan  ini memuat  capaian tahun 2024 dan\nrealisasi  anggaran  sebesar 95  persen dari\npagu  yang  tersedia pada 12 program.';
    expect(tabel(isi)).toEqual([]);
    expect(teks(isi)).toHaveLength(1);
  });

  it('reads tables of HTML: merged cells, several lines, blank lines inside, all on one line, words around', () => {
    const isi =
      'Tabel 1\n<table>\n<tr><th rowspan="2">No</th><th colspan="2">Tahun</th></tr>\n\n<tr><th>2023</th><th>2024</th></tr>\n<tr><td>1</td><td>5&nbsp;unit</td>\n<td><b>6</b> unit</td></tr>\n</table>\nSesudah\n\n<table><tr><td>a</td><td>1</td></tr></table>';
    const [satu, dua] = tabel(isi, 'md');
    expect(satu?.baris.map((baris) => baris.sel.map(({ teks: t, kolom, lebar }) => [t, kolom, lebar]))).toEqual([
      [
        ['No', 0, 1],
        ['Tahun', 1, 2],
      ],
      [
        ['2023', 1, 1],
        ['2024', 2, 1],
      ],
      [
        ['1', 0, 1],
        ['5 unit', 1, 1],
        ['6 unit', 2, 1],
      ],
    ]);
    expect(satu?.baris.map((baris) => [baris.kepala, baris.letak.baris?.[0]])).toEqual([
      [true, 3],
      [true, 5],
      [false, 6],
    ]);
    expect(sel(dua)).toEqual([['a', '1']]);
    expect(teks(isi, 'md').map((t) => t.teks)).toEqual(['Tabel 1', 'Sesudah']);
  });

  it('reads tables drawn with signs', () => {
    const isi = '+----+-----+\n| No | Isi |\n+----+-----+\n| 1  | 20  |\n+----+-----+\n\n┌──┬───┐\n│ a │ 7 │\n└──┴───┘';
    expect(tabel(isi).map(sel)).toEqual([
      [
        ['No', 'Isi'],
        ['1', '20'],
      ],
      [['a', '7']],
    ]);
  });

  it('takes entries of lists of contents as text, dotted or not', () => {
    const isi = 'BAB I. PENDAHULUAN.....\t:\t<i>I-1</i>\nBAB II. RENCANA\t:\t<i>II-1</i>\nLAMPIRAN\t\t';
    expect(teks(isi).map((satu) => satu.teks)).toEqual([
      'BAB I. PENDAHULUAN..... : I-1',
      'BAB II. RENCANA : II-1',
      'LAMPIRAN',
    ]);
    expect(tabel(isi)).toEqual([]);
  });

  it('reads markdown: headings, pipe tables with header, emphasis, a first row of figures is no header', () => {
    const isi =
      '# BAB I\n\n**Tabel 1\nJudul**\n\n| No | *Uraian* |\n|---|:--:|\n| 1 | a\\|b |\n\n| 1 | 10.000 |\n|--|--|\n| 2 | 5 |';
    expect(teks(isi, 'md').map((satu) => [satu.judul, satu.teks])).toEqual([
      [1, 'BAB I'],
      [null, 'Tabel 1 Judul'],
    ]);
    const [satu, dua] = tabel(isi, 'md');
    expect(sel(satu)).toEqual([
      ['No', 'Uraian'],
      ['1', 'a|b'],
    ]);
    expect(satu?.baris.map((baris) => baris.kepala)).toEqual([true, false]);
    expect(dua?.baris[0]?.kepala).toBe(false);
  });

  it.each([
    ['form feeds', 'a\n\fb\n\fc'],
    ['blank lines', '\n\n\n\na\n\n\n\nb\n\n\n\nc'],
    ['marks before', '--- Halaman 1 ---\na\n--- Halaman 2 ---\nb\n\n\n\n--- Halaman 3 ---\nc'],
    ['comments', '<!-- page 1 -->\na\n<!-- page 2 -->\nb\n<!-- page 3 -->\nc'],
    ['feet', 'a\nHalaman 1 dari 3\nb\nHalaman 2 dari 3\nc\nHalaman 3 dari 3'],
  ])('counts pages by %s', (_, isi) => {
    const hasil = readTeks(isi, 'txt');
    expect(hasil.blok.map((satu) => satu.letak.halaman)).toEqual([1, 2, 3]);
    expect(hasil.jumlahHalaman).toBe(3);
  });

  it('knows no page where nothing parts pages, and counts the lines', () => {
    const hasil = readTeks('\ufeffa\r\n\r\nb\r\n', 'txt');
    expect(hasil).toMatchObject({ jumlahHalaman: null, jumlahBaris: 3, halamanTakTerbaca: [] });
    expect(hasil.blok.map((satu) => satu.letak)).toEqual([
      { baris: [1, 1], halaman: null, lembar: null },
      { baris: [3, 3], halaman: null, lembar: null },
    ]);
  });

  it('reads 10,000 long lines without slowing down on odd marks', () => {
    const isi =
      `${'* '.repeat(2000)}\n${'.'.repeat(5000)}x\n${'| '.repeat(3000)}\n`.repeat(20) + 'a\t1\n'.repeat(10_000);
    const mulai = performance.now();
    expect(readTeks(isi, 'md').blok.length).toBeGreaterThan(0);
    expect(performance.now() - mulai).toBeLessThan(3000);
  });
});
