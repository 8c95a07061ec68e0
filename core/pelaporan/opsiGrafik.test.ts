import { describe, expect, it } from 'vitest';
import { type GrafikSumbu, opsiGrafik, tulisSumbu } from './opsiGrafik.ts';

const UKURAN = { lebar: 453, tinggi: 236, fon: 'Arimo', ukuranFon: 9 };
const grafik = (lain: Partial<GrafikSumbu>): GrafikSumbu => ({
  jenis: 'batang',
  kategori: ['A', 'B'],
  seri: [
    { nama: 'Target', nilai: ['80', '83.915'] },
    { nama: 'Realisasi', nilai: ['79.2', null] },
  ],
  satuan: 'persen',
  ...lain,
});
const seri = (g: GrafikSumbu) =>
  opsiGrafik(g, UKURAN).series as { data: unknown[]; itemStyle: object; lineStyle: object; symbol: string }[];
const label = (g: GrafikSumbu) =>
  seri(g).map((s) => s.data.map((t) => (t === '-' ? t : (t as { label: { formatter: string } }).label.formatter)));

describe('opsiGrafik', () => {
  it('writes every point the Indonesian way, with equal decimals; a blank leaves a gap', () => {
    expect(label(grafik({}))).toEqual([
      ['80,00', '83,92'],
      ['79,20', '-'],
    ]);
    expect(label(grafik({ seri: [{ nama: 'x', nilai: ['4825138126', '0'] }] }))).toEqual([['4.825.138.126', '0']]);
  });

  it('tells series apart by more than colour', () => {
    const batang = seri(grafik({})).map((s) => JSON.stringify(s.itemStyle));
    expect(batang[0]).not.toContain('decal');
    expect(batang[1]).toContain('decal');
    const garis = seri(grafik({ jenis: 'garis' }));
    expect(new Set(garis.map((s) => s.symbol)).size).toBe(2);
    expect(new Set(garis.map((s) => JSON.stringify(s.lineStyle))).size).toBe(2);
  });

  it('keeps labels of two lines apart: the higher point above, the lower below', () => {
    const posisi = seri(
      grafik({
        jenis: 'garis',
        seri: [
          { nama: 'a', nilai: ['1', '5'] },
          { nama: 'b', nilai: ['2', '5'] },
        ],
      }),
    ).map((s) => s.data.map((t) => (t as { label: { position: string } }).label.position));
    expect(posisi).toEqual([
      ['bottom', 'top'],
      ['top', 'bottom'],
    ]);
  });

  it('leaves room for a legend of several lines, and for none', () => {
    const ruang = (g: GrafikSumbu) => (opsiGrafik(g, UKURAN).grid as { bottom: number }).bottom;
    const seri = (...nama: string[]) => grafik({ seri: nama.map((n) => ({ nama: n, nilai: ['1', '2'] })) });
    const [tanpa, satu, dua] = [seri('a'), seri('a', 'b'), seri('a'.repeat(40), 'b'.repeat(40), 'c')].map(ruang);
    expect(tanpa).toBeLessThan(satu ?? 0);
    expect(dua).toBeGreaterThan((satu ?? 0) + UKURAN.ukuranFon * 2);
    expect(ruang({ ...seri('a'), legenda: true })).toBe(satu);
  });

  it('is plain data apart from the tick writer, and static', () => {
    const opsi = opsiGrafik(grafik({}), UKURAN);
    expect(opsi.animation).toBe(false);
    expect(() => structuredClone(JSON.parse(JSON.stringify(opsi)))).not.toThrow();
    expect(JSON.stringify(opsiGrafik(grafik({ sumbu: { min: 0, maks: 100 } }), UKURAN).yAxis)).toMatch(
      /"min":0,"max":100/,
    );
  });

  it.each([
    [0, '0'],
    [97.5, '97,5'],
    [1_000_000, '1 juta'],
    [4_500_000_000, '4,5 miliar'],
  ])('tick %d is %s', (nilai, teks) => expect(tulisSumbu(nilai)).toBe(teks));
});
