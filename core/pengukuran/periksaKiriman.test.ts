import { describe, expect, it } from 'vitest';
import { jenisDariNama } from './jenisBukti.ts';
import { periksaKiriman } from './periksaKiriman.ts';

const MB = 1024 * 1024;
const batas = { maksByte: 10 * MB, maksBanyak: 20 };
const pesan = (nama: string, ukuran = 1000) => periksaKiriman({ nama, ukuran }, batas).map((satu) => satu.pesan)[0];

describe('a file before it is sent', () => {
  it('is known by the last ending of its name', () => {
    expect(['a.PDF', 'foto.tar.jpeg', 'x.csv', 'laporan.pdf.exe', 'tanpa', '.pdf'].map(jenisDariNama)).toEqual([
      'pdf',
      'jpeg',
      'csv',
      null,
      null,
      'pdf',
    ]);
  });

  it('is refused with one sentence and a way out', () => {
    expect(pesan('laporan.pdf')).toBeUndefined();
    expect(pesan('laporan.pdf.exe')).toBe(
      'Berkas berakhiran .exe tidak diterima. Unggah PDF, foto JPEG/PNG/WebP, DOCX, XLSX, CSV, atau TXT.',
    );
    expect(pesan('IMG_1.HEIC')).toMatch(/^Berkas berakhiran \.heic tidak diterima\. Foto iPhone/);
    expect(pesan('rekap.xlsm')).toMatch(/bermakro/);
    expect(pesan('catatan')).toMatch(/^Nama berkas ini tidak berakhiran\./);
    expect(pesan('a.pdf', 0)).toMatch(/kosong/);
  });

  it('may be exactly as large as the limit', () => {
    expect(pesan('a.pdf', 10 * MB)).toBeUndefined();
    expect(pesan('a.pdf', 10 * MB + 1)).toBe(
      'Berkas ini 10,1 MB, batasnya 10 MB. Kecilkan foto atau pindai dengan resolusi lebih rendah, lalu unggah lagi.',
    );
  });
});
