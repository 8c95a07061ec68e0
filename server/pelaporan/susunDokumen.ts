// Any document of a unit and year as a naskah; null where the year has no such agreement.
import type { JenisDokumen } from '@tapis/contract/pelaporan/formatDokumen.ts';
import type { HasilSusun } from '@tapis/core/pelaporan/composeLkjip.ts';
import { composePerjanjian } from '@tapis/core/pelaporan/perjanjian/composePerjanjian.ts';
import type { PilihanVersi } from '@tapis/core/pelaporan/perjanjian/pilihIsi.ts';
import type { MasukLaporanTriwulan } from '@tapis/core/pelaporan/triwulan/composeLaporanTriwulan.ts';
import { hashKanonik } from './hashKanonik.ts';
import type { Laporan, Penghitung } from './penghitung.ts';

async function susunPerjanjian(
  penghitung: Penghitung,
  laporan: Laporan,
  versi: PilihanVersi,
): Promise<HasilSusun | null> {
  const isi = await penghitung.hitung(laporan, 'perjanjian', versi);
  if (isi === null) return null;
  return { naskah: composePerjanjian(isi, hashKanonik(isi)), masalah: [] };
}

export type DokumenDiminta =
  | { jenis: Exclude<JenisDokumen, 'laporan-triwulan'> }
  | { jenis: 'laporan-triwulan'; masuk: MasukLaporanTriwulan };

export async function susunDokumen(
  penghitung: Penghitung,
  laporan: Laporan,
  diminta: DokumenDiminta,
): Promise<HasilSusun | null> {
  switch (diminta.jenis) {
    case 'laporan-triwulan':
      return penghitung.hitung(laporan, 'laporanTriwulan', diminta.masuk);
    case 'lkjip':
      return penghitung.hitung(laporan, 'naskah', null);
    case 'rencana-aksi':
      return penghitung.hitung(laporan, 'rencanaAksi', null);
    case 'iku':
      return penghitung.hitung(laporan, 'iku', null);
    case 'pk':
      return susunPerjanjian(penghitung, laporan, 'murni');
    case 'pk-perubahan':
      return susunPerjanjian(penghitung, laporan, 'perubahan');
  }
}
