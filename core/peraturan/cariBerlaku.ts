// Finds the edition of a dated rule in force on a date. Outside every period is a masalah, never a silent default.
import { berhasil, gagal, type Hasil } from '../values/hasil.ts';
import { tulisTanggal } from '../values/tulisTanggal.ts';
import type { MasalahPeraturan } from './masalahPeraturan.ts';
import type { Rujukan } from './tabel.ts';

/** `tanggal` is an ISO date; for a year's report use `akhirTahun(tahun)`. */
export function cariBerlaku<T extends Rujukan>(
  daftar: readonly T[],
  kode: string,
  tanggal: string,
): Hasil<T, MasalahPeraturan> {
  const edisi = daftar.filter((aturan) => aturan.kode === kode);
  if (edisi.length === 0) {
    const dikenal = [...new Set(daftar.map((aturan) => aturan.kode))].join(', ');
    return gagal({
      kode: 'peraturan.tidak-dikenal',
      aturan: kode,
      pesan: `Aturan "${kode}" tidak dikenal. Yang tersedia: ${dikenal}.`,
    });
  }
  const berlaku = edisi.find(({ berlaku: [dari, sampai] }) => dari <= tanggal && (sampai === null || tanggal < sampai));
  if (berlaku !== undefined) return berhasil(berlaku);
  const masa = edisi.map(({ berlaku: [dari, sampai] }) =>
    sampai === null ? `sejak ${tulisTanggal(dari)}` : `${tulisTanggal(dari)} sampai sebelum ${tulisTanggal(sampai)}`,
  );
  return gagal({
    kode: 'peraturan.di-luar-masa-berlaku',
    aturan: kode,
    tanggal,
    berlaku: edisi.map((aturan) => aturan.berlaku),
    pesan: `Aturan "${kode}" tidak punya edisi yang berlaku pada ${tulisTanggal(tanggal)}; yang ada berlaku ${masa.join('; ')}. Pilih aturan lain di pengaturan, atau tambahkan edisinya.`,
  });
}
