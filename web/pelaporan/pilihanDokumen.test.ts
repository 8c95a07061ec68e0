import { describe, expect, it } from 'vitest';
import { cariDokumen, parsePilihanDokumen } from './pilihanDokumen.ts';

describe('which document and place an address names', () => {
  it('the LKjIP, too, has a place; of other documents it comes beside what they are asked with', () => {
    expect(parsePilihanDokumen({ bagian: 'bab-5', teks: 4825138126 })).toEqual({ bagian: 'bab-5', teks: '4825138126' });
    const triwulan = parsePilihanDokumen({ jenis: 'laporan-triwulan', triwulan: '3', jabatan: '', bagian: 'bab-1' });
    expect(triwulan).toEqual({ jenis: 'laporan-triwulan', triwulan: 3, bagian: 'bab-1' });
    expect(cariDokumen(triwulan)).toBe('?triwulan=3');
  });
});
