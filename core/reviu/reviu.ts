// Reviu of a report: understand the blocks, run every check, merge what has one root cause. Pure; under a second for 100 pages.
import { bacaDokumen } from './baca/bacaDokumen.ts';
import type { BerkasTerbaca } from './berkasTerbaca.ts';
import { Buku } from './buku.ts';
import { daftarPemeriksaan } from './daftarPemeriksaan.ts';
import { simpulkan } from './simpulkan.ts';
import type { HasilReviu } from './temuan.ts';

export interface PilihanReviu {
  /** Year of the report; null: found in the file. */
  tahun: number | null;
}

export function reviu(berkas: BerkasTerbaca, pilihan: PilihanReviu): HasilReviu {
  const dokumen = bacaDokumen(berkas, pilihan.tahun);
  const buku = new Buku();
  for (const pemeriksaan of daftarPemeriksaan) pemeriksaan.periksa(dokumen, buku);
  const temuan = simpulkan(buku);
  const angka = dokumen.tabel.reduce(
    (n, t) => n + t.baris.reduce((m, b) => m + b.sel.filter((s) => s?.nilai).length, 0),
    0,
  );
  const banyak = (tingkat: string): number => temuan.filter((t) => t.tingkat === tingkat).length;
  return {
    format: berkas.format,
    tahun: dokumen.tahun,
    dibaca: {
      baris: berkas.jumlahBaris,
      halaman: berkas.jumlahHalaman,
      tabel: dokumen.tabel.length,
      angka,
      halamanTakTerbaca: berkas.halamanTakTerbaca,
    },
    ringkasan: { salah: banyak('salah'), peringatan: banyak('peringatan'), saran: banyak('saran') },
    temuan,
  };
}
