import type { Naskah } from '@tapis/core/pelaporan/naskah.ts';
import { describe, expect, it } from 'vitest';
import { createLayananDokumen } from './layananDokumen.ts';

const naskah = (hashBahan: string) => ({ hashBahan, judul: 'LKjIP' }) as Naskah;

function siapkan(maksByte = 1000) {
  const dirender: string[] = [];
  const catatan: string[] = [];
  const layanan = createLayananDokumen({
    maksByte,
    perender: async (satu, format) => {
      dirender.push(`${satu.hashBahan}.${format}`);
      await new Promise((selesai) => setTimeout(selesai, 5));
      if (satu.hashBahan === 'rusak') throw new Error('typst');
      return new TextEncoder().encode(`isi ${satu.hashBahan} ${format}`.padEnd(400));
    },
    catatRender: ({ format, outcome }) => catatan.push(`${format} ${outcome}`),
    catatSinggahan: (outcome) => catatan.push(outcome),
    tutup: async () => {},
  });
  return { layanan, dirender, catatan };
}

describe('createLayananDokumen', () => {
  it('two requests at once share one rendering and get the same bytes; the next comes from memory', async () => {
    const { layanan, dirender, catatan } = siapkan();
    const [a, b] = await Promise.all([layanan.render(naskah('x'), 'pdf'), layanan.render(naskah('x'), 'pdf')]);
    expect(await layanan.render(naskah('x'), 'pdf')).toBe(a);
    expect(b).toBe(a);
    expect(dirender).toEqual(['x.pdf']);
    expect(catatan).toEqual(['miss', 'hit', 'pdf ok', 'hit']);
  });

  it('another format and other facts are other files with another validator', async () => {
    const { layanan } = siapkan();
    const etag = await Promise.all(
      [layanan.render(naskah('x'), 'pdf'), layanan.render(naskah('x'), 'docx'), layanan.render(naskah('y'), 'pdf')].map(
        async (satu) => (await satu).etag,
      ),
    );
    expect(new Set(etag).size).toBe(3);
    for (const satu of etag) expect(satu).toMatch(/^"[\w-]{27}"$/);
  });

  it('a failure is told, counted and tried anew', async () => {
    const { layanan, dirender, catatan } = siapkan();
    await expect(layanan.render(naskah('rusak'), 'html')).rejects.toThrow('typst');
    await expect(layanan.render(naskah('rusak'), 'html')).rejects.toThrow('typst');
    expect(dirender.length).toBe(2);
    expect(catatan).toContain('html error');
  });

  it('memory stays below its limit', async () => {
    const { layanan, dirender } = siapkan(900);
    for (const hash of ['a', 'b', 'c', 'a']) await layanan.render(naskah(hash), 'pdf');
    expect(layanan.ukuran()).toBeLessThanOrEqual(900);
    expect(dirender).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'a.pdf']);
  });

  it('JSON is the naskah itself and needs no renderer', async () => {
    const { layanan, dirender } = siapkan();
    const { isi } = await layanan.render(naskah('x'), 'json');
    expect(JSON.parse(new TextDecoder().decode(isi))).toEqual({ hashBahan: 'x', judul: 'LKjIP' });
    expect(dirender).toEqual([]);
  });
});
