// The LKjIP composed from the sample: complete, numbered without gaps, every figure from the dictionary, no wrong figure of the source.
import { composeLkjip } from '@tapis/core/pelaporan/composeLkjip.ts';
import { hitung } from '@tapis/core/pelaporan/hitung.ts';
import { buatKamus } from '@tapis/core/pelaporan/kamus/buatKamus.ts';
import type { Blok, Inline, Tabel } from '@tapis/core/pelaporan/naskah.ts';
import { describe, expect, it } from 'vitest';
import { bacaSampel } from '../../sample/lampung-barat-2024/bacaSampel.ts';

const { bahan } = bacaSampel();
const hitungan = hitung(bahan);
const kamus = buatKamus(bahan, hitungan);
const { naskah, masalah } = composeLkjip(bahan, hitungan, 'a'.repeat(64));

const blok = naskah.bagian.flatMap((bagian) => bagian.isi);
const tabel = blok.filter((satu): satu is Tabel => satu.jenis === 'tabel');
const inlineTabel = (satu: Tabel): Inline[][] =>
  [...satu.kepala.flat(), ...satu.isi.flatMap((baris) => baris.sel)].map((sel) => sel.isi).concat(satu.catatan);
const inline = (satu: Blok): Inline[][] => {
  if (satu.jenis === 'paragraf') return [satu.isi];
  if (satu.jenis === 'daftar') return satu.butir;
  if (satu.jenis === 'tabel') return inlineTabel(satu);
  return satu.jenis === 'gambar' ? satu.catatan : [];
};
const teks = (isi: Inline[]) => isi.map((satu) => ('teks' in satu ? satu.teks : ' ')).join('');
const teksBagian = (pilih: (id: string) => boolean) =>
  naskah.bagian
    .filter((bagian) => pilih(bagian.id))
    .flatMap((bagian) =>
      bagian.isi.flatMap((satu) => [...inline(satu).map(teks), satu.jenis === 'judul' ? satu.teks : '']),
    )
    .join('\n');

describe('LKjIP 2024 of the sample', () => {
  it('resolves every token and fills every slot', () => {
    expect(masalah).toEqual([]);
  });

  it('numbers tables, charts and figures without gaps, in the order of the source', () => {
    const nomor = tabel.flatMap((satu) => satu.nomor ?? []);
    const bab = (awalan: string, banyak: number) =>
      Array.from({ length: banyak }, (_, urutan) => `Tabel ${awalan}.${urutan + 1}`);
    expect(nomor).toEqual([...bab('2', 5), ...bab('3', 6), ...bab('4', 10), ...bab('5', 1)]);
    expect(blok.flatMap((satu) => (satu.jenis === 'gambar' ? satu.nomor : []))).toEqual([
      'Gambar 1',
      'Grafik 1',
      'Grafik 2',
      'Grafik 3',
    ]);
    const judul = (cari: string) => tabel.find((satu) => satu.nomor === cari)?.judul;
    expect(judul('Tabel 4.8')).toContain('Realisasi Anggaran Tahun 2024');
    expect(judul('Tabel 4.10')).toBe('Rekap Kunjungan Masyarakat');
  });

  it('has no two blocks of the same id', () => {
    const id = blok.flatMap((satu) => ('id' in satu ? satu.id : []));
    expect(id.filter((satu, urutan) => id.indexOf(satu) !== urutan)).toEqual([]);
  });

  it('takes every figure from the dictionary and every reference from a numbered block', () => {
    const semua = blok.flatMap(inline).flat();
    const label = new Set(blok.flatMap((satu) => ('id' in satu ? satu.id : [])));
    expect(semua.filter((satu) => satu.t === 'angka' && !kamus.has(satu.kunci))).toEqual([]);
    expect(semua.filter((satu) => satu.t === 'rujuk' && !label.has(satu.id))).toEqual([]);
    expect(semua.filter((satu) => satu.t === 'angka').length).toBeGreaterThan(700);
  });

  it('spans of every table fill its grid', () => {
    for (const satu of tabel) {
      for (const baris of [satu.kepala, satu.isi.map((isi) => isi.sel)]) {
        const sisa = new Array<number>(satu.kolom.length).fill(0);
        for (const sel of baris) {
          let lebar = sisa.filter((tinggi) => tinggi > 0).length;
          for (let kolom = 0; kolom < sisa.length; kolom++)
            if ((sisa[kolom] ?? 0) > 0) sisa[kolom] = (sisa[kolom] ?? 0) - 1;
          for (const { lebar: rentang = 1, tinggi = 1 } of sel) {
            lebar += rentang;
            for (let isi = 0, kolom = 0; isi < rentang && kolom < sisa.length; kolom++) {
              if (tinggi > 1 && sisa[kolom] === 0) {
                sisa[kolom] = tinggi - 1;
                isi++;
              } else if (tinggi === 1) isi++;
            }
          }
          expect(`${satu.id}: ${lebar}`).toBe(`${satu.id}: ${satu.kolom.length}`);
        }
      }
    }
  });

  it('Tabel 4.8 has the 61 rows of the source and its totals', () => {
    const realisasi = tabel.find((satu) => satu.nomor === 'Tabel 4.8');
    expect(realisasi?.isi.length).toBe(61);
    expect(realisasi?.isi.at(-1)?.sel.map((sel) => teks(sel.isi))).toEqual([
      'Jumlah Belanja',
      '4.825.138.126',
      '4.670.029.133',
      '155.108.993',
      '96,79',
    ]);
  });

  it('states the figures of the data and none of the wrong figures of the source outside Catatan data', () => {
    const isi = teksBagian((id) => id !== 'lampiran-catatan-data');
    for (const benar of [
      '96,79',
      '103,87',
      '7,08',
      '56,09',
      '91,22',
      '101,39',
      '143,45',
      '3.829',
      '410 orang',
      '4 (empat) program',
      '12 (dua belas) kegiatan',
      '35 (tiga puluh lima) sub kegiatan',
    ]) {
      expect(isi).toContain(benar);
    }
    for (const keliru of [
      '98,18',
      '103,81',
      '91,02',
      '411 orang',
      '3.083.279.600',
      '2.514.881.923',
      '97,40',
      '81,77083333',
      '78,75',
      'seluruhnya 100',
    ]) {
      expect(isi).not.toContain(keliru);
    }
    expect(teksBagian((id) => id === 'lampiran-catatan-data')).toContain('98,18');
  });

  it('is the same naskah for the same bahan', () => {
    expect(composeLkjip(structuredClone(bahan), hitung(structuredClone(bahan)), 'a'.repeat(64)).naskah).toEqual(naskah);
  });
});
