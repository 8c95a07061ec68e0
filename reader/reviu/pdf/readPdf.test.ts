import type { BarisTabel, Blok, BlokTabel } from '@tapis/core/reviu/berkasTerbaca.ts';
import { describe, expect, it } from 'vitest';
import { GalatBaca } from '../masalahBaca.ts';
import { readPdf } from './readPdf.ts';

const huruf = (teks: string) => teks.replace(/[\\()]/g, '\\$&');
/** Text at x, y from the lower edge. */
const kata = (x: number, y: number, teks: string, ukuran = 10, fon = 'F1') =>
  `BT /${fon} ${ukuran} Tf ${x} ${y} Td (${huruf(teks)}) Tj ET`;
const garis = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S`;
/** A page that is one picture. */
const FOTO = 'q 595 0 0 842 0 0 cm /G Do Q';

/** A whole PDF of these pages. */
function pdf(halaman: string[], kepala = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${halaman.length} /Kids [${halaman.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    '<< /Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 16 >>\nstream\n0123456789abcdef\nendstream',
    ...halaman.flatMap((isi, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /G 5 0 R >> >> >>`,
      `<< /Length ${isi.length} >>\nstream\n${isi}\nendstream`,
    ]),
  ];
  let teks = '%PDF-1.4\n';
  const letak = objects.map((satu, i) => {
    const awal = teks.length;
    teks += `${i + 1} 0 obj\n${satu}\nendobj\n`;
    return awal;
  });
  const directory = teks.length;
  teks += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const satu of letak) teks += `${String(satu).padStart(10, '0')} 00000 n \n`;
  teks += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${kepala} >>\nstartxref\n${directory}\n%%EOF\n`;
  return Buffer.from(teks, 'latin1');
}

/** Ruled table: column edges, row edges from top to bottom. */
const kisi = (x: number[], y: number[]) =>
  [
    ...y.map((satu) => garis(x[0] ?? 0, satu, x.at(-1) ?? 0, satu)),
    ...x.map((satu) => garis(satu, y[0] ?? 0, satu, y.at(-1) ?? 0)),
  ].join('\n');

const tabel = (blok: Blok[]) => blok.filter((satu): satu is BlokTabel => satu.jenis === 'tabel');
const isi = (baris: BarisTabel) => baris.sel.map((satu) => satu.teks);
const kode = (isi: Uint8Array) =>
  readPdf(isi).then(
    () => null,
    (galat: unknown) => (galat instanceof GalatBaca ? galat.masalah.kode : galat),
  );

describe('readPdf', () => {
  it('a ruled table between two paragraphs; a number and a word that a cell broke are whole again', async () => {
    const { blok } = await readPdf(
      pdf([
        [
          kata(50, 780, 'Tabel 4.8 Realisasi anggaran'),
          kisi([50, 200, 300, 400], [760, 740, 700]),
          kata(55, 748, 'Program'),
          kata(205, 748, 'Anggaran'),
          kata(305, 748, 'Realisasi'),
          kata(55, 728, 'Program pember-'),
          kata(55, 716, 'dayaan sosial'),
          kata(205, 728, '4.825.138.1'),
          kata(205, 716, '26'),
          kata(305, 728, '4.670.029.133'),
          kata(50, 660, 'Sumber: laporan keuangan.'),
        ].join('\n'),
      ]),
    );
    expect(blok.map((satu) => (satu.jenis === 'teks' ? satu.teks : satu.baris.map(isi)))).toEqual([
      'Tabel 4.8 Realisasi anggaran',
      [
        ['Program', 'Anggaran', 'Realisasi'],
        ['Program pemberdayaan sosial', '4.825.138.126', '4.670.029.133'],
      ],
      'Sumber: laporan keuangan.',
    ]);
    expect(blok[1]?.letak).toEqual({ baris: null, halaman: 1, lembar: null });
  });

  it('merged cells; rows that share one frame are told by the baselines of their figures', async () => {
    const garisTabel = [
      ...[760, 740, 660].map((y) => garis(50, y, 400, y)),
      ...[50, 200, 400].map((x) => garis(x, 760, x, 660)),
      garis(300, 740, 300, 660),
    ];
    const angka = [730, 710, 690].flatMap((y, i) => [
      kata(55, y, `Uraian ${i + 1}`),
      kata(205, y, `${i + 1}.000`),
      kata(305, y, `${i + 2}.500`),
    ]);
    const { blok } = await readPdf(
      pdf([[...garisTabel, kata(55, 748, 'Uraian'), kata(250, 748, 'Triwulan'), ...angka].join('\n')]),
    );
    const [satu] = tabel(blok);
    expect(satu?.baris[0]?.sel).toMatchObject([
      { teks: 'Uraian', kolom: 0, lebar: 1 },
      { teks: 'Triwulan', kolom: 1, lebar: 2 },
    ]);
    expect(satu?.baris.slice(1).map(isi)).toEqual([
      ['Uraian 1', '1.000', '2.500'],
      ['Uraian 2', '2.000', '3.500'],
      ['Uraian 3', '3.000', '4.500'],
    ]);
  });

  it('a table cut by a page break is one, its repeated header once; running heads and page numbers are gone', async () => {
    const halaman = (ke: number) =>
      [
        kata(50, 815, 'LKjIP Dinas Contoh 2024'),
        kata(290, 30, `IV-${ke}`),
        kisi([50, 200, 300], [790, 770, 750]),
        kata(55, 778, 'Uraian'),
        kata(205, 778, 'Jumlah'),
        kata(55, 758, `Baris ${ke}`),
        kata(205, 758, `${ke}00`),
      ].join('\n');
    const { blok, jumlahHalaman } = await readPdf(pdf([halaman(1), halaman(2), halaman(3)]));
    expect([blok.length, jumlahHalaman]).toEqual([1, 3]);
    const [satu] = tabel(blok);
    expect(satu?.baris.map((baris) => [...isi(baris), baris.kepala, baris.letak.halaman])).toEqual([
      ['Uraian', 'Jumlah', true, 1],
      ['Baris 1', '100', false, 1],
      ['Baris 2', '200', false, 2],
      ['Baris 3', '300', false, 3],
    ]);
  });

  it('columns without lines are told by where their words stand, blanks included; a heading is no part of its paragraph', async () => {
    const { blok } = await readPdf(
      pdf([
        [
          kata(50, 700, 'A. Pendahuluan', 10, 'F2'),
          kata(50, 688, 'Laporan ini memuat capaian'),
          kata(50, 676, 'kinerja tahun 2024.'),
          ...[
            [640, 'Uraian', 'Target', 'Realisasi'],
            [628, 'Layanan', '10', '9'],
            [616, 'Bantuan', '', '7'],
          ].flatMap(([y, ...sel]) =>
            sel.flatMap((teks, i) => (teks ? [kata(50 + i * 120, Number(y), String(teks))] : [])),
          ),
        ].join('\n'),
      ]),
    );
    expect(blok.slice(0, 2)).toMatchObject([
      { teks: 'A. Pendahuluan' },
      { teks: 'Laporan ini memuat capaian kinerja tahun 2024.' },
    ]);
    expect(tabel(blok)[0]?.baris.map(isi)).toEqual([
      ['Uraian', 'Target', 'Realisasi'],
      ['Layanan', '10', '9'],
      ['Bantuan', '', '7'],
    ]);
  });

  it('an entry of a list of contents whose title takes two lines is one entry', async () => {
    const { blok } = await readPdf(
      pdf([
        [
          kata(50, 700, 'Tabel 4.1 Capaian kinerja . . . . . . . . IV-2'),
          kata(50, 688, 'Tabel 4.2 Realisasi pelayanan dasar menurut kecamatan'),
          kata(50, 676, 'tahun 2024 . . . . . . . . . . IV-3'),
        ].join('\n'),
      ]),
    );
    expect(blok.map((satu) => satu.jenis === 'teks' && satu.teks.replace(/[ .]{4,}/, ' '))).toEqual([
      'Tabel 4.1 Capaian kinerja IV-2',
      'Tabel 4.2 Realisasi pelayanan dasar menurut kecamatan tahun 2024 IV-3',
    ]);
  });

  it('names the pages that are pictures without text; an empty page is none', async () => {
    const { halamanTakTerbaca } = await readPdf(
      pdf([kata(50, 700, 'Laporan'), FOTO, '', `${FOTO}\n${kata(50, 700, 'OCR')}`]),
    );
    expect(halamanTakTerbaca).toEqual([2]);
  });

  it('lines of a drawing are no table', async () => {
    const { blok } = await readPdf(
      pdf([[kisi([50, 100, 150, 200, 250], [700, 650, 600, 550, 500]), kata(60, 670, 'Kepala')].join('\n')]),
    );
    expect(blok).toMatchObject([{ jenis: 'teks', teks: 'Kepala' }]);
  });

  it('two columns of prose are read one after the other', async () => {
    const kiri = [
      'Laporan ini memuat capaian',
      'kinerja dinas selama setahun',
      'penuh dan sebab mengapa',
      'target tertentu belum tercapai.',
    ];
    const kanan = [
      'Bagian kedua menjelaskan cara',
      'anggaran dipakai serta sisa',
      'yang kembali ke kas daerah',
      'pada akhir tahun anggaran.',
    ];
    const { blok } = await readPdf(
      pdf([
        kiri.flatMap((teks, i) => [kata(50, 700 - i * 12, teks), kata(320, 700 - i * 12, kanan[i] ?? '')]).join('\n'),
      ]),
    );
    expect(blok.map((satu) => satu.jenis === 'teks' && satu.teks)).toEqual([kiri.join(' '), kanan.join(' ')]);
  });

  it('a page that is turned by 90 degrees is read as it is looked at', async () => {
    // Words drawn upwards on a sheet that the viewer turns: they stand upright, from top to bottom.
    const turned = (x: number, y: number, teks: string) => `BT /F1 10 Tf 0 1 -1 0 ${x} ${y} Tm (${huruf(teks)}) Tj ET`;
    const isi = [
      [100, 'Uraian', 'Pagu', 'Realisasi'],
      [112, 'Belanja jasa', '3.000', '2.000'],
      [124, 'Belanja modal', '1.000', '900'],
    ].flatMap(([x, ...sel]) => sel.map((teks, i) => turned(Number(x), 60 + i * 150, String(teks))));
    const polos = Buffer.from(pdf([isi.join('\n')])).toString('latin1');
    const { blok } = await readPdf(
      Buffer.from(polos.replace('[0 0 595 842] /Co', '[0 0 595 842] /Rotate 90 /Co'), 'latin1'),
    );
    expect(tabel(blok)[0]?.baris.map((baris) => baris.sel.map((satu) => satu.teks))).toEqual([
      ['Uraian', 'Pagu', 'Realisasi'],
      ['Belanja jasa', '3.000', '2.000'],
      ['Belanja modal', '1.000', '900'],
    ]);
  });

  it('refuses ten thousand pages at once, and reads three hundred tiny ones', async () => {
    const mulai = performance.now();
    expect(await kode(pdf(Array.from({ length: 10_000 }, () => '')))).toBe('reviu.terlalu-berat');
    expect(
      (await readPdf(pdf(Array.from({ length: 300 }, (_, i) => kata(50, 700, `Halaman isi ${i}`))))).jumlahHalaman,
    ).toBe(300);
    expect(performance.now() - mulai).toBeLessThan(20_000);
  });

  it('refuses a locked and a broken file', async () => {
    const kunci = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> /ID [<00> <00>]`;
    expect(await kode(pdf([kata(50, 700, 'Rahasia')], kunci))).toBe('reviu.terkunci-sandi');
    expect(await kode(Buffer.from('%PDF-1.7\n%not much else'))).toBe('reviu.berkas-rusak');
  });
});
