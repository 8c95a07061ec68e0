// The same unit and year with nothing entered: what a planner has right after the year was started.
import type { BahanLkjip } from '@tapis/core/pelaporan/bahanLkjip.ts';

export const bahanKosong = (penuh: BahanLkjip): BahanLkjip => ({
  ...structuredClone(penuh),
  perangkatDaerah: {
    ...penuh.perangkatDaerah,
    alamat: { jalan: '', kodePos: '', kota: '', telepon: '', fax: null },
    tugas: '',
    fungsi: [],
    uraianTugas: [],
  },
  perencanaan: {
    ...{ bidang: [], jabatan: [], pejabat: [], dasarHukum: [], renstra: null, program: [] },
    perjanjianKinerja: [],
    rencanaAksi: null,
  },
  indikator: [],
  anggaran: { versi: [], pagu: [], belanja: [], paguTahunLalu: [], alasanPerubahan: [], triwulan: [] },
  pengukuran: { realisasi: [] },
  layanan: { spm: [], pembanding: [], sdm: null, sarana: [], kunjungan: [], alurLayanan: [] },
  survei: { periode: [] },
  evaluasi: { efisiensi: [], faktorPendukung: [], permasalahan: [], rekomendasi: [] },
  pelaporan: { narasi: [], kataPengantar: null, pemanfaatan: [], dokumentasi: [], catatanData: [] },
});
