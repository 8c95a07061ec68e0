import { Resvg } from '@resvg/resvg-js';
import type { Grafik } from '@tapis/core/pelaporan/grafik.ts';
import { describe, expect, it } from 'vitest';
import { contohNaskah } from '../contohNaskah.ts';
import { metrikFon } from '../metrikFon.ts';
import { daftarGambar } from '../susunan.ts';
import { bungkusTeks } from './bungkusTeks.ts';
import { gambarGrafik, LEBAR_GRAFIK } from './gambarGrafik.ts';
import { rasterGrafik } from './rasterGrafik.ts';

const semua = daftarGambar(contohNaskah()).map((b): [string, Grafik] => [b.id, b.grafik]);
const ENTITAS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const teks = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) =>
    (m[1] ?? '').replace(/&(\w+);/g, (_, nama: string) => ENTITAS[nama] ?? ''),
  );

describe.each(semua)('%s', (_, grafik) => {
  const gambar = gambarGrafik(grafik, 'g7');

  it('draws equal bytes again, ids of its own, nothing a strict page would refuse', () => {
    gambarGrafik(grafik, 'lain');
    expect(gambarGrafik(grafik, 'g7')).toEqual(gambar);
    expect(gambar.svg).not.toMatch(/<style|\sstyle=|<script|href="http/);
    expect([...gambar.svg.matchAll(/\sid="([^"]+)"/g)].every((m) => m[1]?.startsWith('g7-'))).toBe(true);
  });

  it('fits the page width and is well-formed', () => {
    const { width, height } = new Resvg(gambar.svg, { font: { loadSystemFonts: false } });
    expect(Math.abs(width - LEBAR_GRAFIK)).toBeLessThan(1);
    expect(Math.abs(height - gambar.tinggi)).toBeLessThan(1);
    expect(Buffer.from(rasterGrafik(gambar.svg)).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('charts', () => {
  it('print every figure of the data, Indonesian style', () => {
    const batang = semua.find(([id]) => id === 'grafik-mendatar')?.[1];
    expect(batang && teks(gambarGrafik(batang, 'x').svg)).toEqual(
      expect.arrayContaining(['3.083.279.600', '231.658.000', 'Anggaran', 'Realisasi', '1 miliar']),
    );
  });

  it('draw inferred superiors dashed and every box of the organisation', () => {
    const struktur = semua.find(([, g]) => g.jenis === 'struktur')?.[1];
    const svg = struktur ? gambarGrafik(struktur, 'x').svg : '';
    expect(teks(svg).join(' ')).toContain('Kelompok Jabatan Fungsional');
    expect(svg.match(/<rect /g)).toHaveLength(10);
    expect(svg.match(/<rect [^>]*stroke-dasharray/g)).toHaveLength(2);
  });

  it('draw every step, diamond, branch word and arrow of a flow', () => {
    const alur = semua.find(([, g]) => g.jenis === 'alur')?.[1];
    if (alur?.jenis !== 'alur') throw new Error('no flow in the sample');
    const svg = gambarGrafik(alur, 'x').svg;
    const panah = alur.langkah.flatMap((l) => l.ke).length;
    const belah = alur.langkah.filter((l) => l.jenis === 'keputusan').length;
    expect(svg.match(/<polygon /g)).toHaveLength(panah + belah);
    expect(teks(svg).filter((t) => t === 'Ya' || t === 'Tidak')).toHaveLength(4);
    expect(teks(svg).join(' ')).toContain('Apakah rencana layanan disetujui?');
  });

  it('escape user text', () => {
    const { svg } = gambarGrafik({ jenis: 'struktur', akar: { nama: '<b>&"x"', anak: [] }, kelompokLain: [] }, 'x');
    expect(svg).not.toContain('<b>');
    expect(teks(svg)).toEqual(['<b>&"x"']);
  });
});

describe('bungkusTeks', () => {
  it('keeps every line within the width and loses no letter', () => {
    const ukur = metrikFon('Arimo');
    const baris = bungkusTeks('Kepala Bidang mempertanggungjawabkan penyelenggaraan', 60, 9, ukur);
    expect(Math.max(...baris.map((b) => ukur(b, 9)))).toBeLessThanOrEqual(60);
    expect(baris.join(' ').replace(/- /g, '')).toBe('Kepala Bidang mempertanggungjawabkan penyelenggaraan');
    expect(bungkusTeks('', 60, 9, ukur)).toEqual(['']);
  });
});
