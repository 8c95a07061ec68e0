import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { describe, expect, it } from 'vitest';
import { createLayananDokumen } from './layananDokumen.ts';

const naskah = (hashBahan: string) => ({ hashBahan, judul: 'LKjIP', bagian: [] as Naskah['bagian'] }) as Naskah;

function siapkan(maksByte = 1000) {
  const dirender: string[] = [];
  const catatan: string[] = [];
  const layanan = createLayananDokumen({
    maksByte,
    perender: {
      async render(satu, format, { tanggal } = {}) {
        dirender.push(`${satu.hashBahan}.${format}`);
        await new Promise((selesai) => setTimeout(selesai, 5));
        if (satu.hashBahan === 'rusak') throw new Error('typst');
        const isi = `isi ${satu.hashBahan} ${format} ${tanggal ?? ''}`.padEnd(400);
        return { isi: new TextEncoder().encode(isi), standarPdf: null };
      },
      async halaman(satu) {
        dirender.push(`${satu.hashBahan} halaman`);
        return { daftarHalaman: { 'bab-1': 'I-1' }, jumlahHalaman: 1 };
      },
      tutup: async () => {},
    },
    catatRender: ({ format, outcome }) => catatan.push(`${format} ${outcome}`),
    catatSinggahan: (outcome) => catatan.push(outcome),
  });
  return { layanan, dirender, catatan };
}

describe('createLayananDokumen', () => {
  it('two requests at once share one rendering and get the same bytes; the next comes from memory', async () => {
    const { layanan, dirender, catatan } = siapkan();
    const [a, b] = await Promise.all([
      layanan.render(naskah('x'), 'pdf', null),
      layanan.render(naskah('x'), 'pdf', null),
    ]);
    expect(await layanan.render(naskah('x'), 'pdf', null)).toBe(a);
    expect(b).toBe(a);
    expect(dirender).toEqual(['x.pdf']);
    expect(catatan).toEqual(['miss', 'hit', 'pdf ok', 'hit']);
  });

  it('another format, other facts and another date of issue are other files with another validator', async () => {
    const { layanan } = siapkan();
    const etag = await Promise.all(
      [
        layanan.render(naskah('x'), 'pdf', null),
        layanan.render(naskah('x'), 'pdf', new Date('2025-02-01T00:00:00Z')),
        layanan.render(naskah('x'), 'docx', null),
        layanan.render(naskah('y'), 'pdf', null),
      ].map(async (satu) => (await satu).etag),
    );
    expect(new Set(etag).size).toBe(4);
    for (const satu of etag) expect(satu).toMatch(/^"[\w-]{27}"$/);
  });

  it('a failure is told, counted and tried anew', async () => {
    const { layanan, dirender, catatan } = siapkan();
    await expect(layanan.render(naskah('rusak'), 'html', null)).rejects.toThrow('typst');
    await expect(layanan.render(naskah('rusak'), 'html', null)).rejects.toThrow('typst');
    expect(dirender.length).toBe(2);
    expect(catatan).toContain('html error');
  });

  it('memory stays below its limit', async () => {
    const { layanan, dirender } = siapkan(900);
    for (const hash of ['a', 'b', 'c', 'a']) await layanan.render(naskah(hash), 'pdf', null);
    expect(layanan.ukuran()).toBeLessThanOrEqual(900);
    expect(dirender).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'a.pdf']);
  });

  it('page labels are laid out once', async () => {
    const { layanan, dirender } = siapkan();
    expect(await layanan.daftarHalaman(naskah('x'))).toEqual({ 'bab-1': 'I-1' });
    await layanan.daftarHalaman(naskah('x'));
    expect(dirender).toEqual(['x halaman']);
  });
});
