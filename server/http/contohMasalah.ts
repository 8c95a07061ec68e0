// One example of each problem: the documentation page lists them, the tests walk them. The type demands that none is missing.
import type { KodeMasalah } from '@tapis/contract/values/masalah.ts';
import type { Masalah } from './masalah.ts';

export const CONTOH_MASALAH: { [K in KodeMasalah]: Extract<Masalah, { kode: K }> } = {
  'umum.tidak-ditemukan': { kode: 'umum.tidak-ditemukan' },
  'umum.metode-tidak-didukung': { kode: 'umum.metode-tidak-didukung', metode: 'PUT', boleh: ['GET', 'HEAD'] },
  'umum.permintaan-tidak-sah': {
    kode: 'umum.permintaan-tidak-sah',
    rincian: [{ bidang: 'tahun', pesan: 'bukan angka' }],
  },
  'umum.asal-ditolak': { kode: 'umum.asal-ditolak' },
  'umum.terlalu-besar': { kode: 'umum.terlalu-besar', batasByte: 65536 },
  'umum.terlalu-sering': { kode: 'umum.terlalu-sering', cobaLagiDetik: 12 },
  'umum.versi-perlu-disebut': { kode: 'umum.versi-perlu-disebut', objek: 'dinsos/2024/indikator/IKU1' },
  'umum.bentrok': {
    kode: 'umum.bentrok',
    versi: 4,
    sekarang: { nama: 'Persentase penyandang disabilitas terlayani' },
    oleh: 'Contoh Perencana',
    waktu: '2024-02-05T03:42:00.000Z',
  },
  'umum.aturan-dilanggar': {
    kode: 'umum.aturan-dilanggar',
    pelanggaran: [
      {
        kode: 'perencanaan.kode-bukan-anak',
        bidang: 'kode',
        pesan: 'Kode 1.05.01.2.01 tidak berada di bawah program 1.06.01. Pilih kegiatan dari program itu.',
        sitasi: 'Permendagri Nomor 90 Tahun 2019',
        tingkat: 'salah',
      },
    ],
  },
  'umum.kunci-dipakai-ulang': { kode: 'umum.kunci-dipakai-ulang' },
  'umum.belum-siap': { kode: 'umum.belum-siap' },
  'umum.kesalahan-sistem': { kode: 'umum.kesalahan-sistem' },
  'masuk.diperlukan': { kode: 'masuk.diperlukan' },
  'masuk.gagal': { kode: 'masuk.gagal' },
  'masuk.akun-terkunci': { kode: 'masuk.akun-terkunci', cobaLagiDetik: 900 },
  'masuk.sandi-lama-salah': { kode: 'masuk.sandi-lama-salah' },
  'izin.ditolak': { kode: 'izin.ditolak', kebijakan: 'Kepala membaca unitnya.' },
  'perencanaan.perangkat-daerah-tidak-ada': {
    kode: 'perencanaan.perangkat-daerah-tidak-ada',
    perangkatDaerah: 'dinkes',
    ada: ['dinsos'],
  },
  'perencanaan.tahun-tidak-ada': {
    kode: 'perencanaan.tahun-tidak-ada',
    perangkatDaerah: 'dinsos',
    tahun: 2019,
    ada: ['2024'],
  },
  'perencanaan.pemda-perlu-disebut': { kode: 'perencanaan.pemda-perlu-disebut', ada: ['18.04', '18.05'] },
  'perencanaan.perjanjian-tidak-ada': { kode: 'perencanaan.perjanjian-tidak-ada', tahun: 2024, perubahan: true },
  'pengukuran.catatan-tidak-ada': { kode: 'pengukuran.catatan-tidak-ada', nomor: '7' },
  'anggaran.versi-tidak-ada': { kode: 'anggaran.versi-tidak-ada', versi: 'perubahan', ada: ['murni'] },
  'perencanaan.renstra-tidak-ada': { kode: 'perencanaan.renstra-tidak-ada', awal: 2023, nomor: 2 },
  'pelaporan.berkas-tidak-ada': { kode: 'pelaporan.berkas-tidak-ada' },
  'indikator.tidak-ada': { kode: 'indikator.tidak-ada', indikator: 'IKU9' },
  'reviu.tidak-ada': { kode: 'reviu.tidak-ada', reviu: '5a1c' },
  'reviu.tak-terbaca': { kode: 'reviu.tak-terbaca', sebab: { kode: 'reviu.terkunci-sandi' } },
};
