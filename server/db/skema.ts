// Types of all tables, written from the migrated database by writeSkema.ts; not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

interface PerUnit {
  pemda_id: string;
  perangkat_daerah: string;
}

interface PerTahun extends PerUnit {
  tahun: number;
}

// biome-ignore format: one table, one line
export interface Skema {
  alasan_perubahan: PerTahun & { urutan: number; versi: string; kegiatan: string; uraian: string };
  alur_layanan: PerTahun & { urutan: number; judul: string; langkah: ColumnType<unknown, string, string> };
  anggaran_triwulan: PerTahun & { sub_kegiatan: string; triwulan: number; target: string | null; target_ragu: string | null; target_disimpulkan: string | null; realisasi: string | null; realisasi_ragu: string | null; realisasi_disimpulkan: string | null };
  anggota: { pemda_id: string; pengguna_id: string; aktif: Generated<boolean>; bergabung: Generated<Date> };
  audit: { pemda_id: string; nomor: string; waktu: Date; pengguna: string; aksi: string; objek: string; isi: string; hash_sebelum: string; hash: string };
  belanja: PerTahun & { kode: string; uraian: string; anggaran: string | null; realisasi: string | null };
  bidang: PerTahun & { kode: string; urutan: number; nama: string };
  bukti_isian: PerTahun & { kode: string; triwulan: number; indikator: string; nama: string; jenis: string; ukuran: number; hash: string; kecil: string | null; dibersihkan: boolean; dipindai: boolean; keterangan: string; pengguna: string; oleh: string; waktu: Date; dihapus: Date | null; dihapus_oleh: string | null };
  catatan_data: PerTahun & { kode: string; urutan: number; hal: string; uraian: string; laporan_semula: string | null };
  catatan_isian: PerTahun & { triwulan: number; nomor: GeneratedAlways<string>; lembar: string; baris: string; jenis: string; isi: string; pengguna: string; oleh: string; waktu: Date; selesai: Date | null; selesai_oleh: string | null; temuan: Generated<string[]> };
  catatan_kinerja: PerTahun & { triwulan: number; lembar: string; baris: string; kendala: string | null; pendukung: string | null; penghambat: string | null };
  catatan_spm: PerUnit & { layanan: string; tahun: number; periode: number; sasaran: string | null; terlayani: string | null; persen: string | null; disimpulkan: string | null; tambahan: string | null };
  crosscutting: PerTahun & { tingkat: string; kode: string; mitra: string; kontribusi: string };
  dasar_hukum: PerUnit & { kode: string; judul: string; ringkas: string; nomor: string | null; tahun: number; tentang: string; catatan: string | null };
  definisi_indikator: PerTahun & { indikator: string; urutan: number; renstra_awal: number | null; nama: string; tingkat: string; induk: string; sasaran: string | null; iku: boolean; satuan: string; jenis_nilai: string; skala: string | null; polaritas: string; akumulasi: string; mode_input: string; presisi: number; definisi: string | null; sumber_data: string | null; rumus: string | null; induk_tujuan: GeneratedAlways<string | null>; induk_sasaran: GeneratedAlways<string | null>; induk_program: GeneratedAlways<string | null>; induk_kegiatan: GeneratedAlways<string | null>; induk_sub_kegiatan: GeneratedAlways<string | null>; pengumpul_data: string | null; frekuensi: string | null; jenis_bukti: string | null; kondisi_awal_tahun: number | null; kondisi_awal_nilai: string | null; kondisi_awal_kata: string | null; alasan_pemilihan: string | null };
  dokumen_perjanjian: PerTahun & { jabatan: string; versi: string; status: string; usulan: ColumnType<unknown, string, string>; isi: string | null; hash: string | null; disetujui: Date | null; ditandatangani: Date | null; berkas: string | null; berkas_byte: number | null };
  dokumentasi: PerTahun & { kode: string; urutan: number; judul: string };
  edisi_nomenklatur: { edisi: string; judul: string; sitasi: string | null; keyakinan: string; dari: string; sampai: string | null; checksum: string };
  efisiensi: PerTahun & { indikator: string; urutan: number; lingkup: string };
  faktor_pendukung: PerTahun & { urutan: number; uraian: string };
  foto: PerTahun & { dokumentasi: string; urutan: number; keterangan: string; sub_kegiatan: string | null; kelompok: string | null };
  indikator: PerUnit & { kode: string; berakhir: number | null; alasan_berakhir: string | null };
  isian_triwulan: PerTahun & { triwulan: number; status: string; sejak: string | null; oleh: string | null; dibuka_sampai: string | null };
  jabatan: PerTahun & { kode: string; urutan: number; nama: string; jenis: string; atasan: string | null; atasan_disimpulkan: boolean; bidang: string | null; eselon: string | null; berlaku_sampai: string | null };
  jendela_isian: { pemda_id: string; tahun: number; triwulan: number; buka: string; tutup: string };
  kas_anggaran: PerTahun & { sub_kegiatan: string; rekening: string; jenis_periode: string; ke: number; rencana: string | null; realisasi: string | null };
  kata_pengantar: PerTahun & { tempat: string; tanggal: string; jabatan: string };
  kegiatan: PerTahun & { kode: string; program: string; nama: string };
  kepala_daerah: { pemda_id: string; nomor: number; sebutan_jabatan: string; nama: string; nip: string | null; pangkat: string | null; status: string; mulai: string | null; selesai: string | null; contoh: boolean };
  komponen_indikator: PerTahun & { indikator: string; kode: string; urutan: number; nama: string; satuan: string; layanan_spm: string | null; penanggung_jawab: string | null; sumber_data: string | null };
  kunci_ulang: { pemda_id: string; pengguna: string; kunci: string; sidik: string; hasil: string | null; waktu: Date };
  kunjungan: PerTahun & { karakteristik: string; urutan: number };
  kunjungan_baris: PerTahun & { karakteristik: string; nama: string; urutan: number; jumlah: number };
  laporan: PerTahun & { status: string; nama_perangkat_daerah: string; hash: string | null; bahan: string | null; diterbitkan: Date | null };
  layanan_spm: PerUnit & { kode: string; urutan: number; kode_nasional: string; nama: string; indikator: string; satuan: string };
  migrasi: { nomor: number; nama: string; checksum: string; dijalankan: Generated<Date> };
  nama_terdahulu: PerUnit & { sampai: string; nama: string; dasar: string | null };
  narasi: PerTahun & { slot: string; urutan: number; isi: ColumnType<unknown, string, string> };
  nomenklatur: { edisi: string; kode: string; nama: string };
  pagu: PerTahun & { versi: string; kode: string; tingkat: string; nilai: string; kegiatan: GeneratedAlways<string | null>; sub_kegiatan: GeneratedAlways<string | null>; rekening: Generated<string> };
  pagu_tahun_lalu: PerTahun & { tahun_pagu: number; nilai: string };
  pejabat: PerTahun & { urutan: number; jabatan: string; sebutan_jabatan: string; nama: string; nip: string | null; pangkat: string | null; status: string; contoh: boolean; mulai: string | null; selesai: string | null };
  pemanfaatan: PerTahun & { urutan: number; uraian: string };
  pembanding: PerTahun & { kode: string; urutan: number; wilayah: string; jenis: string; sumber: string; tahun_data: number; catatan: string | null };
  pembanding_layanan: PerTahun & { pembanding: string; layanan: string; target: string; realisasi: string };
  pembukaan_acuan: PerTahun & { sampai: string; alasan: string };
  pemda: { pemda_id: string; nama: string; sebutan: string; provinsi: string; ibu_kota: string; kepala_daerah: string; zona: string };
  penanggung_jawab: PerTahun & { tingkat: string; kode: string; urutan: number; jabatan: string; program: GeneratedAlways<string | null>; kegiatan: GeneratedAlways<string | null>; sub_kegiatan: GeneratedAlways<string | null> };
  penanggung_jawab_indikator: PerTahun & { indikator: string; jabatan: string; urutan: number };
  pendamping: PerTahun & { urutan: number; jenis: string; jumlah: number };
  pengaturan_masuk: { pemda_id: string; peran_wajib: string[] };
  pengaturan_pengingat: { pemda_id: string; sisa_hari: number[] };
  pengingat_terkirim: { pemda_id: string; tahun: number; triwulan: number; tutup: string; sisa_hari: number; pengguna: string; ringkasan: boolean; perangkat_daerah: string[]; hari: string; keadaan: string; percobaan: number; berlaku_sampai: Date };
  peran_pengguna: { pemda_id: string; pengguna_id: string; nomor: GeneratedAlways<string>; peran: string; perangkat_daerah: string | null; jabatan: string | null; sebagai: Generated<string>; mulai: string | null; selesai: string | null };
  perangkat_daerah: { pemda_id: string; kode: string; nama: string; urusan_kode: string; urusan_nama: string; jalan: string; kode_pos: string; kota: string; telepon: string; fax: string | null; tugas: string; fungsi: string[]; uraian_tugas: string[]; berlaku_sampai: string | null; dilebur_ke: string | null; jenis: string | null };
  perjanjian_kinerja: PerTahun & { versi: string; urutan: number; versi_anggaran: string; tempat: string; tanggal: string; pihak_pertama: string; pihak_kedua: string; pihak_kedua_unit: GeneratedAlways<string | null>; alasan: string | null };
  permasalahan: PerTahun & { kode: string; urutan: number; uraian: string };
  program: PerTahun & { kode: string; renstra_awal: number | null; sasaran: string | null; nama: string };
  realisasi: PerUnit & { kode: string; tahun: number; periode: number; nilai: string | null; kata: string | null; ragu: string | null; disimpulkan: string | null; indikator: GeneratedAlways<string> };
  rekomendasi: PerTahun & { kode: string; urutan: number; uraian: string; status: string };
  renstra: PerUnit & { awal: number; akhir: number };
  revisi: { pemda_id: string; objek: string; versi: number; waktu: Date; pengguna: string; oleh: string };
  reviu_apip: PerTahun & { status: string; uraian: ColumnType<unknown, string, string>; isi: string | null; pernyataan: string | null; hash: string | null; hash_bahan: string | null; disetujui: Date | null };
  reviu_apip_catatan: PerTahun & { nomor: number; butir: string | null; uraian: string; saran: Generated<string>; rujukan: string | null; status: string; sepakat: boolean | null; tanggapan: Generated<string>; batas: string | null; pelaksanaan: Generated<string>; penilaian: Generated<string> };
  reviu_apip_jawaban: PerTahun & { butir: string; jawaban: string | null; varian: Generated<boolean>; catatan: Generated<string> };
  reviu_apip_penelaah: PerTahun & { pengguna: string; nama: string; sejak: Date };
  reviu_apip_setelan: { pemda_id: string; alasan_sendiri: string | null };
  reviu_berkas: PerUnit & { kode: string; tahun: number; nama: string; format: string; ukuran: number; waktu: Date; pengguna: string; oleh: string; simpan_sampai: Date; hasil: ColumnType<unknown, string, string>; blok: ColumnType<unknown, string, string> };
  reviu_publik: { pemda_id: string; aktif: boolean };
  reviu_putusan: PerUnit & { kode: string; nomor: number; putusan: string; alasan: Generated<string> };
  riwayat_perjanjian: PerTahun & { jabatan: string; versi: string; nomor: number; aksi: string; status: string; catatan: string | null; waktu: Date; pengguna: string; oleh: string };
  rujukan_hukum: PerTahun & { urutan: number; dasar_hukum: string };
  sarana: PerTahun & { urutan: number; uraian: string; jumlah: number; satuan: string; kondisi: string | null };
  sasaran: PerUnit & { renstra_awal: number; kode: string };
  sdm: PerTahun & { pns: number; thls: number; pppk: number; penerima_gaji: number; psks_jumlah: number; psks_jenis: number };
  sdm_diklat: PerTahun & { urutan: number; jenis: string; jumlah: number };
  sdm_pangkat: PerTahun & { urutan: number; nama: string | null; golongan: string; jumlah: number };
  sdm_pendidikan: PerTahun & { urutan: number; strata: string; jumlah: number };
  sub_kegiatan: PerTahun & { kode: string; kegiatan: string; nama: string; sasaran: string | null; catatan_keluaran: string | null };
  sub_kegiatan_indikator: PerTahun & { indikator: string; sub_kegiatan: string };
  survei_periode: PerTahun & { urutan: number; nama: string; mulai: string; selesai: string; responden: number; ikm: string };
  survei_unsur: PerTahun & { periode: number; urutan: number; nama: string; jumlah_nilai: number; penjawab: number };
  tahun_kinerja: PerTahun & { renstra_awal: number | null; rencana_aksi_tempat: string | null; rencana_aksi_tanggal: string | null };
  tanda_periksa: PerTahun & { triwulan: number; lembar: string; baris: string; pengguna: string; oleh: string; waktu: Date };
  target_indikator: PerTahun & { indikator: string; tahun_target: number; nilai: string | null; kata: string | null; ragu: string | null; disimpulkan: string | null };
  target_perjanjian_kinerja: PerTahun & { versi: string; indikator: string; urutan: number; nilai: string | null; kata: string | null; alasan: string | null };
  target_triwulan: PerTahun & { indikator: string; triwulan: number; nilai: string | null; kata: string | null; ragu: string | null; disimpulkan: string | null };
  tindak_lanjut: PerTahun & { nomor: GeneratedAlways<string>; triwulan: number; lembar: string; baris: string; uraian: string; jabatan: string; batas: string; selesai: string | null; catatan_selesai: string | null };
  tujuan: PerUnit & { renstra_awal: number; kode: string };
  undangan: { pemda_id: string; kode: string; email: string; nama: string; peran: ColumnType<unknown, string, string>; sidik: string; dibuat: Date; pengundang: string; berakhir: Date };
  verifikasi: { pemda_id: string; kode: string; judul: string; nama_perangkat_daerah: string; tahun: number; status: string; hash: string; tanggal: string; disetujui: Date; jenis: Generated<string>; perangkat_daerah: string | null; hash_bahan: string | null };
  versi_anggaran: PerTahun & { kode: string; urutan: number; jenis: string; nama: string; tanggal: string | null; status: Generated<string>; nomor_dokumen: string | null; dasar: string | null };
  versi_renstra: PerUnit & { renstra_awal: number; nomor: number; jenis: string; status: string; dasar: number | null; alasan: string | null; mulai: number; isi: ColumnType<unknown, string, string> };
}
