// BAB V Penutup: conclusion with the efficiency of the unit, supporting factors, problems, recommendations, closing.
import type { Blok } from '../naskah.ts';
import { tabelEfisiensi } from './bab4Anggaran.ts';
import { judul } from './isi.ts';
import type { Penyusun } from './penyusun.ts';

export function susunBab5(penyusun: Penyusun): Blok[] {
  const { evaluasi } = penyusun.bahan;
  const butir = (daftar: string[], slot: string): Blok => ({
    jenis: 'daftar',
    gaya: 'angka',
    butir: daftar.map((satu) => penyusun.urai(satu, slot)),
  });
  return [
    judul(1, 'bab-5', 'BAB V', 'PENUTUP'),
    judul(2, 'bab-5-a', 'A.', 'Simpulan Umum'),
    ...penyusun.narasi('bab5.simpulan'),
    tabelEfisiensi(penyusun, '5', 'efisiensiSimpulan', (lingkup) => lingkup === 'unit'),
    judul(2, 'bab-5-b', 'B.', 'Faktor Pendukung Keberhasilan'),
    ...penyusun.narasi('bab5.faktorPendukung'),
    butir(evaluasi.faktorPendukung, 'bab5.faktorPendukung'),
    judul(2, 'bab-5-c', 'C.', 'Permasalahan'),
    ...penyusun.narasi('bab5.permasalahan'),
    butir(
      evaluasi.permasalahan.map((satu) => satu.uraian),
      'bab5.permasalahan',
    ),
    judul(2, 'bab-5-d', 'D.', 'Rekomendasi dan Tindak Lanjut'),
    ...penyusun.narasi('bab5.rekomendasi'),
    butir(
      evaluasi.rekomendasi.map((satu) => satu.uraian),
      'bab5.rekomendasi',
    ),
    ...penyusun.narasi('bab5.penutup'),
  ];
}
