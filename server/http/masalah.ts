// The closed list of problems a request can meet, and the exception that carries one to the error handler.

import type { SebabMasa } from '@tapis/core/perencanaan/masaPeran.ts';
import type { LingkupPeran, Peran } from '@tapis/core/perencanaan/peran.ts';
import type { Pelanggaran } from '@tapis/core/values/pelanggaran.ts';
import type { MasalahBaca } from '@tapis/reader/reviu/masalahBaca.ts';

export type Masalah =
  | { kode: 'umum.tidak-ditemukan' }
  | { kode: 'umum.metode-tidak-didukung'; metode: string; boleh: string[] }
  | { kode: 'umum.permintaan-tidak-sah'; rincian: { bidang: string; pesan: string }[] }
  | { kode: 'umum.asal-ditolak' }
  | { kode: 'umum.terlalu-besar'; batasByte: number }
  | { kode: 'umum.terlalu-sering'; cobaLagiDetik: number }
  | { kode: 'umum.versi-perlu-disebut'; objek: string }
  | { kode: 'umum.bentrok'; versi: number; sekarang: unknown; oleh: string; waktu: string }
  | { kode: 'umum.aturan-dilanggar'; pelanggaran: Pelanggaran[] }
  | { kode: 'umum.kunci-dipakai-ulang' }
  | { kode: 'umum.belum-siap' }
  | { kode: 'umum.kesalahan-sistem' }
  | { kode: 'masuk.diperlukan' }
  | { kode: 'masuk.gagal' }
  | { kode: 'masuk.akun-terkunci'; cobaLagiDetik: number }
  | { kode: 'masuk.sandi-lama-salah' }
  | { kode: 'masuk.sandi-salah' }
  | { kode: 'masuk.akun-nonaktif' }
  | { kode: 'masuk.kode-salah' }
  | { kode: 'masuk.kode-terpakai' }
  | { kode: 'masuk.kode-kedaluwarsa' }
  | { kode: 'masuk.faktor-kedua-wajib' }
  | { kode: 'masuk.faktor-kedua-sudah-ada' }
  | { kode: 'masuk.faktor-kedua-belum-ada' }
  | { kode: 'masuk.tautan-tidak-berlaku' }
  | { kode: 'masuk.sesi-tidak-ada' }
  | { kode: 'pengguna.tidak-ada'; pengguna: string }
  | { kode: 'pengguna.sudah-ada'; email: string }
  | { kode: 'pengguna.sudah-diundang'; email: string }
  | { kode: 'pengguna.peran-kosong' }
  | { kode: 'pengguna.peran-tak-boleh-diberi'; peran: Peran }
  | { kode: 'pengguna.peran-salah-lingkup'; peran: Peran; lingkup: LingkupPeran }
  | { kode: 'pengguna.peran-salah-masa'; peran: Peran; sebab: SebabMasa }
  | { kode: 'pengguna.admin-terakhir' }
  | { kode: 'pengguna.dipakai-pemda-lain' }
  | { kode: 'undangan.tidak-berlaku' }
  | { kode: 'undangan.perlu-masuk'; email: string }
  | { kode: 'undangan.akun-lain'; email: string }
  | { kode: 'izin.ditolak'; kebijakan: string }
  | { kode: 'perencanaan.perangkat-daerah-tidak-ada'; perangkatDaerah: string; ada: string[] }
  | { kode: 'perencanaan.tahun-tidak-ada'; perangkatDaerah: string; tahun: number; ada: string[] }
  | { kode: 'perencanaan.pemda-perlu-disebut'; ada: string[] }
  | { kode: 'perencanaan.perjanjian-tidak-ada'; tahun: number; perubahan: boolean }
  | { kode: 'perencanaan.renstra-tidak-ada'; awal: number; nomor: number | null }
  | { kode: 'pelaporan.berkas-tidak-ada' }
  | { kode: 'indikator.tidak-ada'; indikator: string }
  | { kode: 'anggaran.versi-tidak-ada'; versi: string; ada: string[] }
  | { kode: 'pengukuran.catatan-tidak-ada'; nomor: string }
  | { kode: 'pengukuran.tindak-lanjut-tidak-ada'; nomor: string }
  | { kode: 'pengukuran.bukti-tidak-ada' }
  | { kode: 'pengukuran.pemindai-tidak-siap' }
  | { kode: 'reviu.tak-terbaca'; sebab: MasalahBaca }
  | { kode: 'reviu.tidak-ada'; reviu: string }
  | { kode: 'reviu.apip-belum-mulai' }
  | { kode: 'reviu.apip-belum-selesai' }
  | { kode: 'reviu.apip-bagian-tidak-ada'; bagian: string };

/** Thrown by a handler that cannot answer; the error handler turns it into problem+json. Never used for bugs. */
export class GalatHttp extends Error {
  constructor(readonly masalah: Masalah) {
    super(masalah.kode);
    this.name = 'GalatHttp';
  }
}
