import { describe, expect, it } from 'vitest';
import { contohNaskah } from './contohNaskah.ts';
import { awalanHalaman, daftarEntri, lajurTandaTangan, TingkatJudul } from './susunan.ts';
import { tataDaftar } from './tataDaftar.ts';

const e = (tingkat: number, nomor: string | null) => ({ id: `${tingkat}${nomor}`, tingkat, nomor, teks: 'x' });

describe('tataDaftar', () => {
  it('gives first-level titles one column, deeper numbers the room their chapter needs', () => {
    const tata = tataDaftar([
      e(1, 'BAB I'),
      e(2, 'A.'),
      e(3, '1.'),
      e(1, 'LAMPIRAN 1'),
      e(2, 'Lampiran IV.'),
      e(2, null),
    ]);
    expect(tata[0]?.judul).toBe(tata[3]?.judul);
    expect(tata[4]?.judul).toBeGreaterThan((tata[1]?.judul ?? 0) + 20);
    expect(tata[2]?.nomor).toBe(tata[1]?.judul);
    expect(tata[5]).toEqual({ nomor: tata[4]?.nomor, judul: tata[4]?.nomor });
  });
});

describe('susunan', () => {
  it('lists what is numbered, without the cover; a list of lampiran holds their chapters', () => {
    const entri = daftarEntri(contohNaskah());
    expect(entri.isi.map((x) => x.teks)).not.toContain('LAPORAN CONTOH TAHUN 2098');
    expect(entri.tabel.map((x) => x.nomor)).toEqual(['Tabel 2.1', 'Tabel L.1', 'Tabel L.2']);
    expect(entri.grafik.map((x) => x.nomor)).toEqual(['Grafik 1', 'Grafik 2', 'Grafik 3', 'Grafik 4']);
    expect(entri.gambar.map((x) => x.nomor)).toEqual(['Gambar 1']);
    expect(entri.lampiran.map((x) => x.nomor)).toEqual(['LAMPIRAN 1', 'LAMPIRAN 2']);
  });

  it('closes gaps between heading levels, and knows prefixes and signature columns', () => {
    const tingkat = new TingkatJudul();
    expect([3, 1, 3, 2, 4, 4].map((t) => tingkat.berikut(t))).toEqual([1, 1, 2, 2, 3, 4]);
    const bagian = contohNaskah().bagian;
    expect(bagian.map(awalanHalaman)).toEqual(['', '', '', '', '', '', '', 'I-', 'II-', 'L1-', 'L2-']);
    const ttd = (n: number) =>
      lajurTandaTangan({
        jenis: 'tandaTangan',
        tempatTanggal: null,
        kolom: Array(n).fill({ jabatan: [], nama: '', baris: [] }),
      });
    expect([1, 2, 3, 4, 5].map((n) => ttd(n).per)).toEqual([1, 2, 3, 2, 3]);
  });
});
