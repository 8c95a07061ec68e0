import { describe, expect, it } from 'vitest';
import type { Asal } from '../../values/angka.ts';
import { Desimal } from '../../values/desimal.ts';
import type { Kamus } from './buatKamus.ts';
import { butirJumlah, butirPersen, butirPoin, butirRupiah, butirTahun, butirTanggal, butirTeks } from './butirKamus.ts';
import { uraikanTeks } from './uraikanTeks.ts';

const asal: Asal = { aturan: 'uji', judul: 'Uji', sitasi: null, uraian: 'uji', masukan: [] };
const angka = (teks: string | null) => ({ nilai: teks === null ? null : new Desimal(teks), asal });
const kamus: Kamus = new Map([
  ['pagu', butirRupiah(angka('1234567'))],
  ['serapan', butirPersen(angka('96.785'))],
  ['turun', butirPoin(angka('-0.2248'))],
  ['jumlah', butirJumlah(35, 'uji')],
  ['orang', butirJumlah(1373, 'uji', 'Orang')],
  ['kosong', butirPersen(angka(null))],
  ['nama', butirTeks('Dinas Contoh')],
  ['tahun', butirTahun(2024)],
  ['tanggal', butirTanggal('2024-01-29')],
]);
const rujukan = new Map([['tabel.realisasi', { id: 'tabel-realisasi', teks: 'Tabel 4.8' }]]);

const tulis = (naskah: string): string => {
  const hasil = uraikanTeks(naskah, kamus, rujukan);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.masalah));
  return hasil.nilai.map((satu) => ('teks' in satu ? satu.teks : '\n')).join('');
};
const kodeMasalah = (naskah: string) => {
  const hasil = uraikanTeks(naskah, kamus, rujukan);
  return hasil.ok ? [] : hasil.masalah.map((satu) => satu.kode);
};

describe('uraikanTeks', () => {
  it('writes figures in their natural form, rounded once', () => {
    expect(tulis('{{pagu}} · {{serapan}} · {{turun}} · {{orang}} · {{tahun}} · {{tanggal}}')).toBe(
      'Rp1.234.567 · 96,79% · -0,22 poin persen · 1.373 orang · 2024 · 29 Januari 2024',
    );
  });

  it('follows the asked format', () => {
    expect(
      tulis('{{jumlah|angkaTerbilang}} {{jumlah|terbilang}} {{turun|mutlak}} {{nama|besar}} {{serapan|angka}}'),
    ).toBe('35 (tiga puluh lima) tiga puluh lima 0,22 poin persen DINAS CONTOH 96,79');
    expect(tulis('{{pagu|rupiahTerbilang}}')).toBe(
      'Rp1.234.567 (satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh rupiah)',
    );
  });

  it('keeps the kunci of figures, makes names plain text, and prints references', () => {
    const hasil = uraikanTeks('Lihat {{tabel.realisasi}}: **{{serapan}}** oleh *{{nama}}*', kamus, rujukan);
    expect(hasil.ok && hasil.nilai).toEqual([
      { t: 'teks', teks: 'Lihat ' },
      { t: 'rujuk', id: 'tabel-realisasi', teks: 'Tabel 4.8' },
      { t: 'teks', teks: ': ' },
      { t: 'angka', teks: '96,79%', kunci: 'serapan', tebal: true },
      { t: 'teks', teks: ' oleh ' },
      { t: 'teks', teks: 'Dinas Contoh', miring: true },
    ]);
  });

  it('reports every fault and invents nothing', () => {
    expect(kodeMasalah('{{entah}} {{serapan|aneh}} {{kosong}} {{nama|rupiah}}')).toEqual([
      'pelaporan.kunci-tak-dikenal',
      'pelaporan.format-tak-dikenal',
      'pelaporan.angka-kosong',
      'pelaporan.format-tak-cocok',
    ]);
  });
});
