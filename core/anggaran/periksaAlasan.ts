// Whether reasons may be written: for a kegiatan of the tree, in a version that is still a draft.
import type { Program } from '../perencanaan/faktaPerencanaan.ts';
import type { Pelanggaran } from '../values/pelanggaran.ts';
import { SITASI_VERSI } from './periksaPagu.ts';
import type { VersiRinci } from './rincianAnggaran.ts';

export function periksaAlasan(program: readonly Program[], versi: VersiRinci, kegiatan: string): Pelanggaran[] {
  const dasar = { bidang: kegiatan, tingkat: 'salah' as const };
  if (versi.status !== 'draf')
    return [
      {
        ...dasar,
        kode: 'anggaran.versi-sudah-berlaku',
        pesan: `${versi.nama} sudah berlaku, jadi alasannya tidak diubah lagi. Buat versi baru, atau batalkan pemberlakuannya lebih dahulu.`,
        sitasi: SITASI_VERSI,
      },
    ];
  if (program.some((p) => p.kegiatan.some((k) => k.kode === kegiatan))) return [];
  return [
    {
      ...dasar,
      kode: 'anggaran.kode-tidak-dikenal',
      pesan: `Kegiatan ${kegiatan} tidak ada dalam pohon program. Alasan ditulis untuk kegiatan; periksa kodenya.`,
      sitasi: null,
    },
  ];
}
