import { describe, expect, it } from 'vitest';
import { penggalKata } from './penggalKata.ts';
import { pecahTeks, potongKata } from './potongKata.ts';

describe('penggalKata', () => {
  it.each([
    ['mempertanggungjawabkan', 'mem-per-tang-gung-ja-wab-kan'],
    ['penyelenggaraan', 'pe-nye-leng-ga-raan'],
    ['masyarakat', 'ma-sya-ra-kat'],
    ['instrumen', 'ins-tru-men'],
    ['khusus', 'khu-sus'],
    ['saat', 'saat'],
    ['APBD', 'APBD'],
    ['A4B', 'A4B'],
  ])('%s', (kata, suku) => {
    const bagian = penggalKata(kata);
    expect(bagian.join('')).toBe(kata);
    expect(bagian.every((b) => b.length >= 3 || bagian.length > 2)).toBe(true);
    // Joining short ends may leave fewer breaks than syllables, never other ones.
    const allowed = suku.split('-').map((_, i, semua) => semua.slice(0, i + 1).join('').length);
    let letak = 0;
    for (const b of bagian) {
      letak += b.length;
      expect(allowed).toContain(letak);
    }
  });
});

describe('potongKata', () => {
  it.each(['4.825.138.126', '-1.234,5', '96,79%', 'Rp4.610.224.900', '(53.502.740)', '100,00†'])(
    'never parts the figure %s',
    (angka) => expect(potongKata(angka).bagian).toEqual([angka]),
  );
  it('parts codes and paths after their marks, words between syllables', () => {
    expect(potongKata('1.06.04.2.01.0008')).toEqual({ bagian: ['1.', '06.', '04.', '2.', '01.', '0008'], tanda: '' });
    expect(potongKata('Program/Kegiatan').bagian).toEqual(['Program/', 'Kegiatan']);
    const { bagian, tanda } = potongKata('(pertanggungjawaban),');
    expect(tanda).toBe('-');
    expect(bagian[0]).toBe('(per');
    expect(bagian.join('')).toBe('(pertanggungjawaban),');
  });
});

describe('pecahTeks', () => {
  it('touches only words that do not fit', () => {
    const muat = (kata: string) => kata.length < 12;
    expect(pecahTeks('laporan kinerja', muat)).toEqual(['laporan kinerja']);
    expect(pecahTeks('kode 1.06.04.2.01.0008 ada', muat)).toEqual(['kode 1.', '06.', '04.', '2.', '01.', '0008 ada']);
    expect(pecahTeks('mempertanggungjawabkan', muat).join('').replaceAll('\u00ad', '')).toBe('mempertanggungjawabkan');
  });
});
