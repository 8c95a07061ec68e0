// A small made-up bahan for tests. Every figure is synthetic; `bahanUji()` gives a fresh copy that a test may change.
import { TRIWULAN } from '../../values/sel.ts';
import type { BahanLkjip } from '../bahanLkjip.ts';
import { type Empat, empat, INDIKATOR_UJI } from './indikatorUji.ts';
import { PERENCANAAN_UJI } from './perencanaanUji.ts';

/** Anggaran kas and realisasi of one sub kegiatan, cumulative. */
const kas = (subKegiatan: string, target: Empat, realisasi: Empat) =>
  TRIWULAN.map((triwulan, i) => ({
    subKegiatan,
    triwulan,
    target: { nilai: target[i] ?? null },
    realisasi: { nilai: realisasi[i] ?? null },
  }));

const ukur = (indikator: string, nilai: Empat) =>
  empat(nilai).map(({ triwulan, nilai: sel }) => ({ indikator, tahun: 2030, triwulan, nilai: sel }));

export const bahanUji = (): BahanLkjip =>
  structuredClone<BahanLkjip>({
    skema: 1,
    pemda: {
      kode: '99.01',
      nama: 'Uji',
      sebutan: 'Kabupaten',
      provinsi: 'Provinsi Uji',
      ibuKota: 'Kota Uji',
      kepalaDaerah: 'Bupati',
      zona: 'WIB',
    },
    perangkatDaerah: {
      kode: 'dinuji',
      nama: 'Dinas Uji',
      urusan: { kode: '1.06', nama: 'Sosial' },
      alamat: { jalan: 'Jalan Uji', kodePos: '00000', kota: 'Kota Uji', telepon: '-', fax: null },
      tugas: '',
      fungsi: [],
      uraianTugas: [],
    },
    tahun: 2030,
    perencanaan: PERENCANAAN_UJI,
    indikator: INDIKATOR_UJI,
    anggaran: {
      versi: [
        { kode: 'murni', jenis: 'murni', urutan: 1, nama: 'DPA Murni', tanggal: '2030-01-02' },
        { kode: 'geser', jenis: 'pergeseran', urutan: 2, nama: 'DPA Pergeseran', tanggal: '2030-05-02' },
        { kode: 'ubah', jenis: 'perubahan', urutan: 3, nama: 'DPA Perubahan', tanggal: '2030-10-01' },
      ],
      pagu: [
        { versi: 'murni', kode: '1.06.01.2.01.01', nilai: '100' },
        { versi: 'murni', kode: '1.06.01.2.01.02', nilai: '200' },
        { versi: 'murni', kode: '1.06.01.2.02.01', nilai: '1000' },
        { versi: 'murni', kode: '1.06.04.2.01.01', nilai: '700' },
        { versi: 'geser', kode: '1.06.01.2.01', nilai: '300' },
        { versi: 'geser', kode: '1.06.01.2.02', nilai: '1000' },
        { versi: 'geser', kode: '1.06.04.2.01', nilai: '700' },
        { versi: 'ubah', kode: '1.06.01.2.01.01', nilai: '100' },
        { versi: 'ubah', kode: '1.06.01.2.01.02', nilai: '250' },
        { versi: 'ubah', kode: '1.06.01.2.02.01', nilai: '950' },
        { versi: 'ubah', kode: '1.06.04.2.01.01', nilai: '700' },
      ],
      belanja: [
        { kode: '5', uraian: 'Belanja Daerah', anggaran: null, realisasi: null },
        { kode: '5.1', uraian: 'Belanja Operasi', anggaran: null, realisasi: null },
        { kode: '5.1.01', uraian: 'Belanja Pegawai', anggaran: '950', realisasi: '900' },
        { kode: '5.1.02', uraian: 'Belanja Barang dan Jasa', anggaran: '1000', realisasi: '990.5' },
        { kode: '5.1.06', uraian: 'Belanja Bantuan Sosial', anggaran: null, realisasi: null },
        { kode: '5.2', uraian: 'Belanja Modal', anggaran: null, realisasi: null },
        { kode: '5.2.02', uraian: 'Belanja Modal Peralatan dan Mesin', anggaran: '50', realisasi: '50' },
      ],
      paguTahunLalu: [{ tahun: 2029, nilai: '1900' }],
      alasanPerubahan: [
        { versi: 'ubah', kegiatan: '1.06.01.2.01', uraian: 'Tambahan cetak dokumen' },
        { versi: 'ubah', kegiatan: '1.06.01.2.02', uraian: 'Pegawai pensiun' },
      ],
      triwulan: [
        ...kas('1.06.01.2.01.01', ['0', '50', '100', '100'], ['0', '40', '90', '100']),
        ...kas('1.06.01.2.01.02', ['50', '100', '200', '250'], [null, '80', '150', '240']),
        ...kas('1.06.01.2.02.01', ['250', '500', '750', '950'], ['240', '480', '700', '900']),
        ...kas('1.06.04.2.01.01', ['100', '300', '500', '700'], ['100', '300', '500', '700.50']),
      ],
    },
    pengukuran: {
      realisasi: [
        ...ukur('IP1', ['B', 'B', 'B', 'B']),
        ...ukur('1.06.01.2.01.01', ['0', '1', '2', '3']),
        ...ukur('1.06.01.2.01.02', ['1', '2', '4', '5']),
        { indikator: 'IKU1', tahun: 2029, triwulan: null, nilai: { nilai: '63' } },
        { indikator: 'IKU1', tahun: 2030, triwulan: 1, nilai: { nilai: '25' } },
      ],
    },
    layanan: {
      spm: [
        {
          kode: 'a',
          kodeNasional: 'UJI-1',
          nama: 'Layanan A',
          indikator: 'Persentase A',
          satuan: 'orang',
          catatan: [
            {
              tahun: 2029,
              triwulan: null,
              sasaran: '40',
              terlayani: '20',
              persen: null,
              disimpulkan: null,
              tambahan: null,
            },
            {
              tahun: 2030,
              triwulan: 2,
              sasaran: '30',
              terlayani: '10',
              persen: null,
              disimpulkan: null,
              tambahan: null,
            },
            {
              tahun: 2030,
              triwulan: 4,
              sasaran: '30',
              terlayani: '20',
              persen: null,
              disimpulkan: 'Sasaran diperkirakan.',
              tambahan: '10',
            },
          ],
        },
        {
          kode: 'b',
          kodeNasional: 'UJI-2',
          nama: 'Layanan B',
          indikator: 'Persentase B',
          satuan: 'orang',
          catatan: [
            {
              tahun: 2030,
              triwulan: 2,
              sasaran: null,
              terlayani: null,
              persen: '100',
              disimpulkan: null,
              tambahan: null,
            },
            {
              tahun: 2030,
              triwulan: null,
              sasaran: '5',
              terlayani: '5',
              persen: null,
              disimpulkan: null,
              tambahan: null,
            },
          ],
        },
      ],
      pembanding: [
        {
          kode: 'tetangga',
          wilayah: 'Kabupaten Tetangga',
          jenis: 'kabupaten',
          sumber: 'Laporan kabupaten tetangga 2030',
          tahun: 2030,
          catatan: null,
          layanan: [
            { kode: 'a', target: '100', realisasi: '90.01' },
            { kode: 'b', target: '100', realisasi: '95' },
            { kode: 'c', target: '100', realisasi: '100' },
          ],
        },
      ],
      sdm: {
        pangkat: [],
        pendidikan: [],
        diklat: [],
        pns: 0,
        thls: 0,
        pppk: 0,
        penerimaGaji: 0,
        pendamping: [],
        psks: { jumlah: 0, jenis: 0 },
      },
      sarana: [],
      kunjungan: [],
      alurLayanan: [],
    },
    survei: {
      periode: [
        { nama: 'Semester I', mulai: '2030-01-01', selesai: '2030-06-30', responden: 100, ikm: '88.305' },
        { nama: 'Semester II', mulai: '2030-07-01', selesai: '2030-12-31', responden: 60, ikm: '76.604' },
      ],
    },
    evaluasi: {
      efisiensi: [
        { indikator: 'IKU1', lingkup: 'unit' },
        { indikator: '1.06.01.2.01.02', lingkup: 'subkegiatan' },
      ],
      faktorPendukung: [],
      permasalahan: [],
      rekomendasi: [],
    },
    pelaporan: {
      narasi: [],
      kataPengantar: { tempat: 'Kota Uji', tanggal: '2031-02-01', jabatan: 'kepala' },
      pemanfaatan: [],
      dokumentasi: [],
      catatanData: [],
    },
  });
