import { describe, expect, it } from 'vitest';
import { contohNaskah } from './contohNaskah.ts';
import { gambarGrafik } from './grafik/gambarGrafik.ts';
import { susunPdf } from './pdf/susunPdf.ts';
import { printable } from './printable.ts';

const ODD = 'ada 😀 中 \u0007\u0000 \ud800 – “x” ≥ † é';

describe('printable', () => {
  it('keeps what our fonts have, marks what they lack, drops control characters', () => {
    expect(printable('Rp4.610.224.900 – “é” † ≥ ²\u00a0½…')).toBe('Rp4.610.224.900 – “é” † ≥ ²\u00a0½…');
    expect(printable(ODD)).toBe('ada � �  � – “x” ≥ † é');
  });

  it('never stops a PDF/UA file, in text, in a caption or in a chart', async () => {
    const dasar = contohNaskah();
    const naskah = {
      ...dasar,
      judul: ODD,
      bagian: [
        {
          id: 'b',
          jenis: 'bab' as const,
          orientasi: 'potret' as const,
          penomoran: { jenis: 'romawi' as const },
          mulaiUlang: true,
          isi: [
            { jenis: 'paragraf' as const, isi: [{ t: 'teks' as const, teks: ODD, tebal: true, miring: true }] },
            {
              jenis: 'gambar' as const,
              id: 'g',
              nomor: 'Gambar 1',
              judul: ODD,
              alt: ODD,
              grafik: { jenis: 'struktur' as const, akar: { nama: ODD, anak: [] }, kelompokLain: [] },
              tabel: null,
              catatan: [],
            },
          ],
        },
      ],
    };
    const gambar = new Map([
      ['g', gambarGrafik({ jenis: 'struktur', akar: { nama: ODD, anak: [] }, kelompokLain: [] }, 'g')],
    ]);
    const { pdf } = (await susunPdf(naskah, gambar)).tulis('ua-1', null);
    const fon = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/FontName \/[A-Z]{6}\+(\w+)/g),
    ].map((m) => m[1]);
    expect([...new Set(fon)].every((f) => f === 'Tinos' || f === 'Arimo')).toBe(true);
    expect(fon.length).toBeGreaterThan(0);
  });
});
